import type { Insertable, Updateable } from 'kysely'
import {
  DIGEST_FORMS,
  READING_VIEWS,
  SUBSCRIBER_KINDS,
  SUBSCRIBER_STATES,
  type Subscriber,
  type SubscriberChange,
} from '../../model/subscriber.ts'
import type { RecapTime } from '../../model/recap.ts'
import { VOICE_CHOICES } from '../../model/voice.ts'
import type { SubscriberRow, SubscriberTable } from '../schema.ts'
import { type Cell, flag, oneOf, toFlag } from './column.ts'
import { encodeTimes, type ScheduleDecoder } from './schedule-codec.ts'

/** @throws {DamagedColumn} */
export function decodeSubscriber(row: SubscriberRow, scheduleOf: ScheduleDecoder): Subscriber {
  const at = (column: string): Cell => ({ table: 'subscriber', column, id: row.chat_id })
  return {
    chatId: row.chat_id,
    kind: oneOf(SUBSCRIBER_KINDS, row.kind, at('kind')),
    name: row.name,
    language: row.language,
    profileId: row.profile_id,
    schedule: scheduleOf(row),
    state: oneOf(SUBSCRIBER_STATES, row.state, at('state')),
    nextDueAt: row.next_due_at,
    lastDigestId: row.last_digest_id,
    missedAt: row.missed_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    threadId: row.thread_id,
    form: oneOf(DIGEST_FORMS, row.form, at('form')),
    reading: oneOf(READING_VIEWS, row.reading, at('reading')),
    pictures: flag(row.pictures),
    pausedUntil: row.paused_until,
    sound: flag(row.sound),
    memberCopies: flag(row.member_copies),
    deniedSince: row.denied_since,
    subscribedBy: row.subscribed_by,
    ownerToldAt: row.owner_told_at,
    quiet: { from: row.quiet_from, to: row.quiet_to },
    recap: decodeRecap(row),
    recapDueAt: row.recap_due_at,
    voice: oneOf(VOICE_CHOICES, row.voice, at('voice')),
  }
}

/** `null` also for a day or time that there is not. */
export function decodeRecap({
  recap_day: day,
  recap_minutes: minutes,
}: Pick<SubscriberRow, 'recap_day' | 'recap_minutes'>): RecapTime | null {
  if (day === null || minutes === null) return null
  return day >= 0 && day <= 6 && minutes >= 0 && minutes < 1440 ? { day, minutes } : null
}

/** A whole row, for a subscriber that is new. */
export function encodeSubscriber(subscriber: Subscriber): Insertable<SubscriberTable> {
  return {
    chat_id: subscriber.chatId,
    kind: subscriber.kind,
    name: subscriber.name,
    language: subscriber.language,
    profile_id: subscriber.profileId,
    zone: subscriber.schedule.zone,
    times: encodeTimes(subscriber.schedule.times),
    weekdays: subscriber.schedule.weekdays,
    state: subscriber.state,
    next_due_at: subscriber.nextDueAt,
    last_digest_id: subscriber.lastDigestId,
    missed_at: subscriber.missedAt,
    created_at: subscriber.createdAt,
    updated_at: subscriber.updatedAt,
    thread_id: subscriber.threadId,
    form: subscriber.form,
    reading: subscriber.reading,
    pictures: toFlag(subscriber.pictures),
    paused_until: subscriber.pausedUntil,
    sound: toFlag(subscriber.sound),
    member_copies: toFlag(subscriber.memberCopies),
    denied_since: subscriber.deniedSince,
    subscribed_by: subscriber.subscribedBy,
    owner_told_at: subscriber.ownerToldAt,
    quiet_from: subscriber.quiet.from,
    quiet_to: subscriber.quiet.to,
    recap_day: subscriber.recap?.day ?? null,
    recap_minutes: subscriber.recap?.minutes ?? null,
    recap_due_at: subscriber.recapDueAt,
    voice: subscriber.voice,
  }
}

/** The columns that a change sets; a field that it does not name keeps its value. */
export function encodeSubscriberChange(change: SubscriberChange): Updateable<SubscriberTable> {
  const { schedule, pictures, sound, memberCopies } = change
  const columns: { [Column in keyof Updateable<SubscriberTable>]-?: unknown } = {
    chat_id: undefined,
    created_at: undefined,
    kind: change.kind,
    name: change.name,
    language: change.language,
    profile_id: change.profileId,
    zone: schedule?.zone,
    times: schedule?.times === undefined ? undefined : encodeTimes(schedule.times),
    weekdays: schedule?.weekdays,
    state: change.state,
    next_due_at: change.nextDueAt,
    last_digest_id: change.lastDigestId,
    missed_at: change.missedAt,
    updated_at: change.updatedAt,
    thread_id: change.threadId,
    form: change.form,
    reading: change.reading,
    pictures: pictures === undefined ? undefined : toFlag(pictures),
    paused_until: change.pausedUntil,
    denied_since: change.deniedSince,
    subscribed_by: change.subscribedBy,
    owner_told_at: change.ownerToldAt,
    quiet_from: change.quiet?.from,
    quiet_to: change.quiet?.to,
    recap_day: change.recap === undefined ? undefined : (change.recap?.day ?? null),
    recap_minutes: change.recap === undefined ? undefined : (change.recap?.minutes ?? null),
    recap_due_at: change.recapDueAt,
    voice: change.voice,
    sound: sound === undefined ? undefined : toFlag(sound),
    member_copies: memberCopies === undefined ? undefined : toFlag(memberCopies),
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}
