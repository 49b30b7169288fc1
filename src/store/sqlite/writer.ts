import { parentPort, workerData } from 'node:worker_threads'
import { type Answer, type ConnectionOptions, connect } from './connection.ts'

/** What the thread is started with. */
export interface WriterData extends ConnectionOptions {
  file: string
}

/** A statement to execute, or the end: `null` closes the database and with it the thread. */
export type Ask = { sql: string; parameters: readonly unknown[] } | null

/** The answers come in the order of the asks. */
export type Told =
  | { answer: Answer }
  | { error: { message: string; code: unknown; errcode: unknown } }

const port = parentPort
if (port !== null) {
  const { file, ...options } = workerData as WriterData
  const connection = connect(file, options)
  const told = ({ sql, parameters }: NonNullable<Ask>): Told => {
    try {
      return { answer: connection.execute(sql, parameters) }
    } catch (error) {
      // An error loses all but its message on its way to another thread.
      const { message, code, errcode } = error as Error & { code: unknown; errcode: unknown }
      return { error: { message, code, errcode } }
    }
  }
  port.on('message', (ask: Ask) => {
    if (ask !== null) return port.postMessage(told(ask))
    connection.close()
    port.close()
  })
}
