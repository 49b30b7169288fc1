import type { Selectable } from 'kysely'
import { CONNECTION_KINDS, type Connection } from '../../model/connection.ts'
import { PUSH_EVENTS } from '../../model/push.ts'
import type { ConnectionTable } from '../schema.ts'
import { flag, oneOf } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeConnection(row: Selectable<ConnectionTable>): Connection {
  return {
    id: row.id,
    chatId: row.chat_id,
    kind: oneOf(CONNECTION_KINDS, row.kind, { table: 'connection', column: 'kind', id: row.id }),
    maySave: flag(row.may_save),
    target: row.target,
    nonce: row.nonce,
    event: oneOf(PUSH_EVENTS, row.event, { table: 'connection', column: 'event', id: row.id }),
    failingSince: row.failing_since,
    createdAt: row.created_at,
    usedAt: row.used_at,
    endedAt: row.ended_at,
  }
}
