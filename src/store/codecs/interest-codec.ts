import type { Insertable } from 'kysely'
import { INTEREST_KINDS, type Interest } from '../../model/interest.ts'
import type { InterestRow, InterestTable } from '../schema.ts'
import { flag, oneOf, toFlag } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeInterest(row: InterestRow): Interest {
  const id = `${row.chat_id}, ${row.name}`
  return {
    kind: oneOf(INTEREST_KINDS, row.kind, { table: 'interest', column: 'kind', id }),
    name: row.name,
    weight: row.weight,
    pinned: flag(row.pinned),
    updatedAt: row.updated_at,
  }
}

export function encodeInterest(interest: Interest, chatId: number): Insertable<InterestTable> {
  return {
    chat_id: chatId,
    kind: interest.kind,
    name: interest.name,
    weight: interest.weight,
    pinned: toFlag(interest.pinned),
    updated_at: interest.updatedAt,
  }
}
