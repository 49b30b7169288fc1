import { workerData } from 'node:worker_threads'
import { Kysely } from 'kysely'
import { answerRequests } from '../../threads/answer-requests.ts'
import type { Schema } from '../schema.ts'
import { type SearchRequest, searchIn } from '../search.ts'
import { type FileIdentity, isSameFile } from './file-identity.ts'
import { readOnlyDialect } from './sqlite-dialect.ts'

/** The thread's `workerData`. */
export interface SearchThreadData {
  file: string
  /** The file that the rest of the process has open. */
  identity: FileIdentity
}

const { file, identity }: SearchThreadData = workerData
const db = new Kysely<Schema>({ dialect: readOnlyDialect(file) })

answerRequests((request: SearchRequest) => {
  // What was found in another file would not be what the rest of the process knows under these ids.
  if (!isSameFile(file, identity)) throw new Error('the database file was replaced or deleted')
  return searchIn(db, request)
})
