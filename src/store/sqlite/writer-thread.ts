import { parentPort, workerData } from 'node:worker_threads'
import { errorCode } from '../../model/error-code.ts'
import {
  type Connection,
  type ConnectionOptions,
  connect,
  type Statement,
  type StatementResult,
} from './connection.ts'
import { executeGroup, type Outcome } from './execute-group.ts'
import { executeSequence } from './execute-sequence.ts'

/** The thread's `workerData`. */
export interface WriterData extends ConnectionOptions {
  file: string
}

/** Statements to execute as a group, or as a sequence; `null` closes the database and ends the thread. */
export type WriterRequest =
  | { group: readonly Statement[] }
  | { sequence: readonly Statement[] }
  | null

/** The outcome of each statement of a group, or of a sequence. The thread answers requests in order. */
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
      const outcomes =
        'group' in request
          ? executeGroup(connection, request.group)
          : [outcomeOf(connection, request.sequence)]
      return port.postMessage(outcomes.map(sendable) satisfies WriterResponse)
    }
    connection.close()
    port.close()
  })
}

function outcomeOf(connection: Connection, sequence: readonly Statement[]): Outcome {
  try {
    return { result: executeSequence(connection, sequence) }
  } catch (error) {
    return { error }
  }
}

/** Structured cloning keeps only the message of an error. */
function sendable(outcome: Outcome): WriterResponse[number] {
  if ('result' in outcome) return outcome
  const { error } = outcome
  if (!(error instanceof Error)) throw error
  const errcode = 'errcode' in error ? error.errcode : undefined
  return { error: { message: error.message, code: errorCode(error), errcode } }
}
