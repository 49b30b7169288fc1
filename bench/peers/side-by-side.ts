import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Done, Work } from './serve.ts'

/** One of the programs compared, Daybrief (`ours`) included: a command that speaks the protocol of `serve`. */
export interface Peer {
  name: string
  ours: boolean
  command: [string, ...string[]]
}

/** A peer's results for all items. */
export interface Run<Output> {
  peer: Peer
  /** Results of the last round, in the order of the items. */
  outputs: (Output | null)[]
  /** How many items of the last round it failed on, and the first error's message. */
  failed: number
  complaint: string | null
  /** Milliseconds per item, over all rounds. */
  ms: number[]
  /** Wall-clock seconds and CPU seconds per round. */
  seconds: number[]
  cpuSeconds: number[]
  peakMb: number
}

/** A peer that runs in Node. */
export function nodePeer(name: string, file: string, options: string[] = []): Peer {
  return { name, ours: name.startsWith('Daybrief'), command: [process.execPath, ...options, file] }
}

/**
 * Runs all peers on the same items, each in a process of its own, taking turns of `batch` items: other load on the machine then
 * affects all of them alike. A different peer goes first in each turn.
 */
export async function sideBySide<Item, Output>(
  peers: readonly Peer[],
  items: readonly Item[],
  { batch, rounds }: { batch: number; rounds: number },
): Promise<Run<Output>[]> {
  const processes = peers.map((peer) => open(peer))
  const runs = peers.map(
    (peer): Run<Output> => ({
      peer,
      outputs: [],
      failed: 0,
      complaint: null,
      ms: [],
      seconds: [],
      cpuSeconds: [],
      peakMb: 0,
    }),
  )
  try {
    let turn = 0
    for (let round = 0; round < rounds; round += 1) {
      for (const run of runs) {
        run.outputs = []
        run.failed = 0
        run.seconds.push(0)
        run.cpuSeconds.push(0)
      }
      for (let start = 0; start < items.length; start += batch, turn += 1) {
        const some = items.slice(start, start + batch)
        for (let place = 0; place < runs.length; place += 1) {
          const who = (place + turn) % runs.length
          const run = runs[who]
          const process = processes[who]
          if (run === undefined || process === undefined) continue
          add(run, round, (await process.ask({ items: some })) as Done<Output>)
        }
      }
    }
  } finally {
    await Promise.all(processes.map((one) => one.close()))
  }
  return runs
}

function add<Output>(run: Run<Output>, round: number, done: Done<Output>): void {
  run.outputs.push(...done.outputs)
  run.failed += done.outputs.filter((output) => output === null).length
  run.complaint ??= done.complaint
  run.ms.push(...done.ms)
  const ms = done.ms.reduce((sum, one) => sum + one, 0)
  run.seconds[round] = (run.seconds[round] ?? 0) + ms / 1000
  run.cpuSeconds[round] = (run.cpuSeconds[round] ?? 0) + done.cpuMs / 1000
  run.peakMb = Math.max(run.peakMb, done.peakMb)
}

function open({ name, command: [program, ...options] }: Peer) {
  const child: ChildProcess = spawn(program, options, { stdio: ['pipe', 'pipe', 'pipe'] })
  const { stdin, stdout, stderr } = child
  if (stdin === null || stdout === null || stderr === null) throw new Error('no pipes')
  let complaint = ''
  stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000)
  })
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]()
  return {
    async ask(work: Work<unknown>): Promise<unknown> {
      stdin.write(`${JSON.stringify(work)}\n`)
      const line = await lines.next()
      if (line.done) throw new Error(`${name} ended:\n${complaint}`)
      return JSON.parse(line.value) as unknown
    },
    async close(): Promise<void> {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      stdin.end()
      await ended
    },
  }
}
