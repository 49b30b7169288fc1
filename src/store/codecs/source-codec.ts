import type { Updateable } from 'kysely'
import {
  POLLED_KINDS,
  SOURCE_HOLDS,
  SOURCE_KINDS,
  SOURCE_ORIGINS,
  SOURCE_STATES,
  type Source,
  type SourceChange,
} from '../../model/source.ts'
import type { SourceRow, SourceTable } from '../schema.ts'
import { type Cell, flag, integer, list, oneOf, toFlag } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeSource(row: SourceRow): Source {
  const at = (column: string): Cell => ({ table: 'source', column, id: row.id })
  return {
    id: row.id,
    url: row.url,
    fetchUrl: row.fetch_url,
    title: row.title,
    siteUrl: row.site_url,
    topic: row.topic,
    language: row.language,
    weight: row.weight,
    origin: oneOf(SOURCE_ORIGINS, row.origin, at('origin')),
    kind: oneOf(SOURCE_KINDS, row.kind, at('kind')),
    state: oneOf(SOURCE_STATES, row.state, at('state')),
    etag: row.etag,
    lastModified: row.last_modified,
    nextPollAt: row.next_poll_at,
    lastPollAt: row.last_poll_at,
    lastGoodAt: row.last_good_at,
    lastNewAt: row.last_new_at,
    ttlMinutes: row.ttl_minutes,
    skipHours: list(row.skip_hours, integer, at('skip_hours')),
    silent: flag(row.silent),
    bodyHash: row.body_hash,
    failures: row.failures,
    lastError: row.last_error,
    movedTo: row.moved_to,
    movedSeen: row.moved_seen,
    createdAt: row.created_at,
    hold: row.hold === null ? null : oneOf(SOURCE_HOLDS, row.hold, at('hold')),
    degradedSince: row.degraded_since,
    otherUrl: row.other_url,
    otherKind:
      row.other_kind === null ? null : oneOf(POLLED_KINDS, row.other_kind, at('other_kind')),
    otherSince: row.other_since,
    addedKind:
      row.added_kind === null ? null : oneOf(POLLED_KINDS, row.added_kind, at('added_kind')),
    addressAskedAt: row.address_asked_at,
    newestAt: row.newest_at,
    lastToldAt: row.last_told_at,
    usualGapMs: row.usual_gap_ms,
  }
}

/** The columns that a change sets; a field that it does not name keeps its value. */
export function encodeSourceChange(change: SourceChange): Updateable<SourceTable> {
  const { skipHours, silent } = change
  const columns = {
    fetch_url: change.fetchUrl,
    title: change.title,
    kind: change.kind,
    state: change.state,
    etag: change.etag,
    last_modified: change.lastModified,
    next_poll_at: change.nextPollAt,
    last_poll_at: change.lastPollAt,
    last_good_at: change.lastGoodAt,
    last_new_at: change.lastNewAt,
    ttl_minutes: change.ttlMinutes,
    skip_hours: skipHours === undefined ? undefined : JSON.stringify(skipHours),
    silent: silent === undefined ? undefined : toFlag(silent),
    body_hash: change.bodyHash,
    failures: change.failures,
    last_error: change.lastError,
    moved_to: change.movedTo,
    moved_seen: change.movedSeen,
    hold: change.hold,
    degraded_since: change.degradedSince,
    other_url: change.otherUrl,
    other_kind: change.otherKind,
    other_since: change.otherSince,
    added_kind: change.addedKind,
    address_asked_at: change.addressAskedAt,
    newest_at: change.newestAt,
    last_told_at: change.lastToldAt,
    usual_gap_ms: change.usualGapMs,
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}
