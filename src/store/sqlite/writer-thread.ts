import { parentPort, workerData } from 'node:worker_threads'
import { type ConnectionOptions, connect, type StatementResult } from './connection.ts'

/** The thread's `workerData`. */
export interface WriterData extends ConnectionOptions {
  file: string
}

/** A statement to execute; `null` closes the database and ends the thread. */
export type WriterRequest = { sql: string; parameters: readonly unknown[] } | null

/** The thread answers requests in order. */
export type WriterResponse =
  | { result: StatementResult }
  | { error: { message: string; code: unknown; errcode: unknown } }

const port = parentPort
if (port !== null) {
  const { file, ...options } = workerData as WriterData
  const connection = connect(file, options)
  const respond = ({ sql, parameters }: NonNullable<WriterRequest>): WriterResponse => {
    try {
      return { result: connection.execute(sql, parameters) }
    } catch (error) {
      // Structured cloning keeps only the message of an error.
      const { message, code, errcode } = error as Error & { code: unknown; errcode: unknown }
      return { error: { message, code, errcode } }
    }
  }
  port.on('message', (request: WriterRequest) => {
    if (request !== null) return port.postMessage(respond(request))
    connection.close()
    port.close()
  })
}
