import { z } from 'zod'
import { type Discussion, SAID_KINDS } from '../../model/discussion.ts'
import { type Cell, DamagedColumn, parseJson } from './column.ts'

const discussion = z.object({
  by: z.enum(['model', 'ranking']),
  comments: z.number().nullable(),
  lines: z.array(
    z.object({
      kind: z.enum(SAID_KINDS),
      text: z.string(),
      quote: z.string(),
      author: z.string(),
      url: z.string(),
    }),
  ),
})

/** @throws {DamagedColumn} */
export function decodeDiscussion(text: string, cell: Cell): Discussion {
  const { data } = discussion.safeParse(parseJson(text, cell))
  if (data === undefined) throw new DamagedColumn(cell, 'it has the wrong shape')
  return data
}

export function encodeDiscussion(said: Discussion): string {
  return JSON.stringify(said)
}
