import { z } from 'zod'
import { ANSWERERS, type Asked, type GivenAnswer } from '../../model/asked.ts'
import type { AskedRow } from '../schema.ts'
import { type Cell, DamagedColumn, parseJson } from './column.ts'

const answer = z.object({
  by: z.enum(ANSWERERS),
  text: z.string(),
  evidence: z.array(z.object({ article: z.number(), sentence: z.string() })),
})

/** @throws {DamagedColumn} */
export function decodeAsked(row: AskedRow): Asked {
  return {
    id: row.id,
    by: row.by_id,
    question: row.question,
    article: row.article_id,
    follows: row.follows,
    answer: decodeAnswer(row.answer, { table: 'asked', column: 'answer', id: row.id }),
    at: row.at,
  }
}

export function encodeAsked(chatId: number, asked: Omit<Asked, 'id'>): Omit<AskedRow, 'id'> {
  return {
    chat_id: chatId,
    by_id: asked.by,
    question: asked.question,
    article_id: asked.article,
    follows: asked.follows,
    answer: JSON.stringify(asked.answer),
    at: asked.at,
  }
}

function decodeAnswer(text: string, cell: Cell): GivenAnswer {
  const { data } = answer.safeParse(parseJson(text, cell))
  // What is in it is a person's, so the error does not quote it.
  if (data === undefined) throw new DamagedColumn(cell, 'it has the wrong shape')
  return data
}
