import {
  BROADCAST_STATES,
  BROADCAST_STYLES,
  type Broadcast,
  type BroadcastEntity,
} from '../../model/broadcast.ts'
import type { BroadcastRow } from '../schema.ts'
import { type Cell, integer, list, oneOf, record, string } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeBroadcast(row: BroadcastRow): Broadcast {
  const at = (column: string): Cell => ({ table: 'broadcast', column, id: row.digest_id })
  return {
    digestId: row.digest_id,
    byId: row.by_id,
    text: row.text,
    entities: list(row.entities, entity, at('entities')),
    state: oneOf(BROADCAST_STATES, row.state, at('state')),
    createdAt: row.created_at,
  }
}

export function encodeEntities(entities: readonly BroadcastEntity[]): string {
  return JSON.stringify(entities)
}

function entity(value: unknown): BroadcastEntity | undefined {
  const fields = record(value)
  const type = BROADCAST_STYLES.find((one) => one === fields?.['type'])
  const offset = integer(fields?.['offset'])
  const length = integer(fields?.['length'])
  if (type === undefined || offset === undefined || length === undefined) return undefined
  if (type === 'text_link') {
    const url = string(fields?.['url'])
    return url === undefined ? undefined : { type, offset, length, url }
  }
  if (type === 'pre') {
    const language = string(fields?.['language'])
    return { type, offset, length, ...(language === undefined ? {} : { language }) }
  }
  return { type, offset, length }
}
