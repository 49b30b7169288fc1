import { parentPort, workerData } from 'node:worker_threads'
import { errorCode } from '../../model/error-code.ts'
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
  const { file, ...options }: WriterData = workerData
  const connection = connect(file, options)
  const respond = ({ sql, parameters }: NonNullable<WriterRequest>): WriterResponse => {
    try {
      return { result: connection.execute(sql, parameters) }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      // Structured cloning keeps only the message of an error.
      const errcode = 'errcode' in error ? error.errcode : undefined
      return { error: { message: error.message, code: errorCode(error), errcode } }
    }
  }
  port.on('message', (request: WriterRequest) => {
    if (request !== null) return port.postMessage(respond(request))
    connection.close()
    port.close()
  })
}
