import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Answer } from './connection.ts'
import type { Ask, Told, WriterData } from './writer.ts'

/** The connection that writes, in a thread of its own. */
export interface Writing {
  /** @throws an error of SQLite, or that the thread has ended. */
  execute(sql: string, parameters: readonly unknown[]): Promise<Answer>
  /** Ends the thread once it has done what it was asked. */
  close(): Promise<void>
}

/** Rows live for as long as a message to the other thread takes. */
const YOUNG_MB = 8

/**
 * Starts the thread that writes. A commit waits for the disk, 3 to 10 ms on a slow one; here nobody waits but who wants the
 * commit. The thread does not keep the process alive while it has nothing to do. If it dies, its error is the process's.
 */
export function startWriting(data: WriterData): Writing {
  const worker = new Worker(new URL('./writer.ts', import.meta.url), {
    workerData: data,
    env: {},
    // Options of the process (`-e`, `--test`) are not for a thread.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  worker.unref()
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = []
  let ended: Error | null = null

  worker.on('message', (told: Told) => {
    const next = waiting.shift()
    if (waiting.length === 0) worker.unref()
    if ('answer' in told) next?.resolve(told.answer)
    else next?.reject(Object.assign(new Error(told.error.message), told.error))
  })
  worker.once('exit', () => {
    ended = new Error('the thread that writes the database has ended')
    for (const { reject } of waiting.splice(0)) reject(ended)
  })

  return {
    execute(sql, parameters) {
      if (ended !== null) return Promise.reject(ended)
      return new Promise((resolve, reject) => {
        if (waiting.length === 0) worker.ref()
        waiting.push({ resolve, reject })
        worker.postMessage({ sql, parameters } satisfies Ask)
      })
    },
    async close() {
      if (ended !== null) return
      worker.ref()
      worker.postMessage(null satisfies Ask)
      await once(worker, 'exit')
    },
  }
}
