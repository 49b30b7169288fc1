import { parentPort, workerData } from 'node:worker_threads'
import { errorCode } from '../../model/error-code.ts'
import {
  type ConnectionOptions,
  connect,
  type Statement,
  type StatementResult,
} from './connection.ts'
import { executeGroup, type Outcome } from './execute-group.ts'

/** The thread's `workerData`. */
export interface WriterData extends ConnectionOptions {
  file: string
}

/** Statements to execute as a group; `null` closes the database and ends the thread. */
export type WriterRequest = readonly Statement[] | null

/** The outcome of each statement. The thread answers requests in order. */
export type WriterResponse = (
  | { result: StatementResult }
  | { error: { message: string; code: unknown; errcode: unknown } }
)[]

const port = parentPort
if (port !== null) {
  const { file, ...options }: WriterData = workerData
  const connection = connect(file, options)
  port.on('message', (request: WriterRequest) => {
    if (request !== null) {
      const response: WriterResponse = executeGroup(connection, request).map(sendable)
      return port.postMessage(response)
    }
    connection.close()
    port.close()
  })
}

/** Structured cloning keeps only the message of an error. */
function sendable(outcome: Outcome): WriterResponse[number] {
  if ('result' in outcome) return outcome
  const { error } = outcome
  if (!(error instanceof Error)) throw error
  const errcode = 'errcode' in error ? error.errcode : undefined
  return { error: { message: error.message, code: errorCode(error), errcode } }
}
