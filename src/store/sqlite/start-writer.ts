import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { moduleBeside } from '../../module-beside.ts'
import type { Statement, StatementResult } from './connection.ts'
import type { Outcome } from './execute-group.ts'
import type { WriterData, WriterRequest, WriterResponse } from './writer-thread.ts'

/** The connection that writes, in a thread of its own. */
export interface Writer {
  /**
   * Executes statements of one transaction, each only if those before it succeeded. Returns the result of the last.
   * @throws an error of SQLite, or one that says that the thread has ended.
   */
  executeSequence(sequence: readonly Statement[]): Promise<StatementResult>
  /** Executes statements of different callers together. Returns what came of each, in order. */
  executeGroup(group: readonly Statement[]): Promise<Outcome[]>
  /** Ends the thread after the pending statements. */
  close(): Promise<void>
}

/** Young generation of the thread's heap, MB: rows live only as long as the message that carries them. */
const YOUNG_MB = 8

/**
 * Starts the thread that writes. A commit waits for the disk, 3 to 10 ms on a slow one; in a thread, only its caller waits.
 * The thread does not keep the process alive while it is idle. If it crashes, its error ends the process.
 */
export function startWriter(data: WriterData): Writer {
  const worker = new Worker(moduleBeside('writer-thread', import.meta.url), {
    workerData: data,
    env: {},
    // Options of the process (`-e`, `--test`) do not apply to the thread.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  worker.unref()
  const waiting: { resolve: (outcomes: Outcome[]) => void; reject: (error: Error) => void }[] = []
  let ended: Error | null = null

  worker.on('message', (response: WriterResponse) => {
    const next = waiting.shift()
    if (waiting.length === 0) worker.unref()
    next?.resolve(response.map(received))
  })
  worker.once('exit', () => {
    ended = new Error('the thread that writes to the database has ended')
    for (const { reject } of waiting.splice(0)) reject(ended)
  })

  const send = (request: WriterRequest): Promise<Outcome[]> => {
    if (ended !== null) return Promise.reject(ended)
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) worker.ref()
      waiting.push({ resolve, reject })
      worker.postMessage(request)
    })
  }

  return {
    executeGroup: (group) => send({ group }),
    async executeSequence(sequence) {
      const [outcome] = await send({ sequence })
      if (outcome !== undefined && 'result' in outcome) return outcome.result
      throw outcome?.error
    },
    async close() {
      if (ended !== null) return
      worker.ref()
      worker.postMessage(null satisfies WriterRequest)
      await once(worker, 'exit')
    },
  }
}

/** An error as it was before it was sent. */
function received(outcome: WriterResponse[number]): Outcome {
  if ('result' in outcome) return outcome
  return { error: Object.assign(new Error(outcome.error.message), outcome.error) }
}
