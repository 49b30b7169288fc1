import { readFileSync } from 'node:fs'
import { platform } from 'node:os'
import { createInterface } from 'node:readline'

/** A job for a peer: a line of JSON with some items. */
export interface Work<Item> {
  items: Item[]
}

/** The answer to a job: a line of JSON. */
export interface Done<Output> {
  /** In the order of the items; `null` for each that the peer failed on. */
  outputs: (Output | null)[]
  /** The first error's message; `null` if there was none. */
  complaint: string | null
  /** Milliseconds per item. */
  ms: number[]
  /** CPU milliseconds of the whole process for the items, all threads included. */
  cpuMs: number
  /** Peak memory of the process, MB. */
  peakMb: number
}

/**
 * The process of a peer: reads jobs line by line and answers each. `work` is timed, `load` is not. Console output of libraries
 * is suppressed, since standard output carries the answers.
 */
export async function serve<Item, Input, Output>(
  load: (item: Item) => Input,
  work: (input: Input) => Output | Promise<Output>,
): Promise<void> {
  Object.assign(console, { log() {}, info() {}, warn() {}, error() {}, debug() {} })
  for await (const line of createInterface({ input: process.stdin })) {
    const { items } = JSON.parse(line) as Work<Item>
    const inputs = items.map(load)
    const done: Done<Output> = { outputs: [], complaint: null, ms: [], cpuMs: 0, peakMb: 0 }
    const before = process.cpuUsage()
    for (const input of inputs) {
      const startedAt = performance.now()
      try {
        done.outputs.push(await work(input))
      } catch (error) {
        done.complaint ??= String(error).slice(0, 200)
        done.outputs.push(null)
      }
      done.ms.push(performance.now() - startedAt)
    }
    const { user, system } = process.cpuUsage(before)
    done.cpuMs = (user + system) / 1000
    done.peakMb = peakMb()
    process.stdout.write(`${JSON.stringify(done)}\n`)
  }
}

/** From `/proc` on Linux, where `resourceUsage().maxRSS` starts at the parent's memory. */
function peakMb(): number {
  const status = platform() === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS
  return Number(kilobytes) / 1024
}
