import { readFileSync } from 'node:fs'
import { platform } from 'node:os'
import { createInterface } from 'node:readline'

/** What a rival is asked: a line of JSON with some items. */
export interface Work<Item> {
  items: Item[]
}

/** What it answers: a line of JSON. */
export interface Done<Output> {
  /** In the order of the items; `null` where the rival threw. */
  outputs: (Output | null)[]
  /** What the first that threw said; `null` where none did. */
  complaint: string | null
  /** Milliseconds of each item. */
  ms: number[]
  /** Processor milliseconds of the whole process for the items, also of its other threads. */
  cpuMs: number
  /** The most memory the process ever held, MB. */
  peakMb: number
}

/**
 * The process of a rival: reads lines of work, does it, answers. `load` is not timed, `work` is. What libraries write to the
 * console is left out, since the answers go there.
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
      const begun = performance.now()
      try {
        done.outputs.push(await work(input))
      } catch (error) {
        done.complaint ??= String(error).slice(0, 200)
        done.outputs.push(null)
      }
      done.ms.push(performance.now() - begun)
    }
    const { user, system } = process.cpuUsage(before)
    done.cpuMs = (user + system) / 1000
    done.peakMb = peakMb()
    process.stdout.write(`${JSON.stringify(done)}\n`)
  }
}

/** Not `resourceUsage().maxRSS` where it can be helped: on Linux that begins with what the parent held. */
function peakMb(): number {
  const status = platform() === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS
  return Number(kilobytes) / 1024
}
