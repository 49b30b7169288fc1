import type { StoredAnswer } from '../../model/answer.ts'
import type { AnswerRow } from '../schema.ts'
import { DamagedColumn, parseJson, record } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeAnswer(row: AnswerRow): StoredAnswer {
  const cell = { table: 'answer', column: 'parameters', id: row.id }
  const parameters = record(parseJson(row.parameters, cell))
  if (parameters === undefined) throw new DamagedColumn(cell, 'not an object')
  const { id, chat_id: chatId, method, asked_at: askedAt, attempts } = row
  return { id, chatId, method, parameters, askedAt, attempts }
}

export function encodeParameters(parameters: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(parameters)
}
