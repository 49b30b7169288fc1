import type { DigestMaker, Draft } from '../digest/make.ts'
import type { Logger } from '../log.ts'
import { CHUNK } from '../store/chunks.ts'
import type { Planned } from '../store/deliveries.ts'
import type { SubscriberRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { DueGroup } from '../store/subscribers.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { nextDue, type Rhythm } from './nextDue.ts'

/** A digest that is later than this is not sent: the next one tells what was missed. */
export const LATEST_MS = 6 * 3_600_000

export interface PlannerParts {
  store: Store
  digests: DigestMaker
  summariser: Summariser
  now: () => number
  log: Logger
}

/** Makes due digests and writes their deliveries into the ledger. */
export interface Planner {
  /** Prepares what is due within `aheadMs`, so that at the hour only sending is left. */
  prepare(aheadMs: number): Promise<void>
  /** Plans everything that is due. Gives the number of deliveries planned. */
  plan(): Promise<number>
}

/** At the hour a model may still finish what was not prepared, but nobody waits longer for it. */
const AT_THE_HOUR_MS = 20_000
/** Before the hour there is time. */
const BEFORE_THE_HOUR_MS = 50_000
/** For an article that takes the place of another at the last moment. */
const SECOND_CHOICE_MS = 5000

export function createPlanner({ store, digests, summariser, now, log }: PlannerParts): Planner {
  /** What each group would get, summaries made. One deadline for all: no group waits for another group's model. */
  const draftAll = async (groups: readonly DueGroup[], asOf: number | null, deadlineMs: number) => {
    const drafts = new Map<DueGroup, Draft>()
    for (const group of groups) {
      drafts.set(group, await draftFor(group, group.sample_chat_id, asOf ?? group.due_at))
    }
    const rejected = await summariseAll([...drafts.values()], summariser, deadlineMs)
    for (const [group, draft] of drafts) {
      if (!draft.choices.some(({ article }) => rejected.has(article.id))) continue
      // What the model found to be no article gives its place to the next best, which is embedded if need be.
      const again = await draftFor(group, group.sample_chat_id, asOf ?? group.due_at)
      await summariseAll([again], summariser, SECOND_CHOICE_MS)
      drafts.set(group, again)
    }
    return drafts
  }

  const draftFor = async (
    of: Pick<DueGroup, 'profile_id' | 'last_digest_id'>,
    chatId: number,
    at: number,
  ) => digests.draft(of.profile_id, chatId, at, await lastDigestAt(store, of.last_digest_id))

  /** One chunk of a group: those who can share the digest share it, the others are given back. */
  const planChunk = async (digestId: number, due: readonly SubscriberRow[], at: number) => {
    const ids = due.map((row) => row.chat_id)
    const told = await store.digests.alreadyTold(ids, digestId)
    const sharing = due.filter((row) => !told.has(row.chat_id))
    await store.deliveries.plan(digestId, byNextDue(sharing, at), at)
    return { planned: sharing.length, apart: due.filter((row) => told.has(row.chat_id)) }
  }

  /** A subscriber who was told part of the group's digest elsewhere gets one of their own. */
  const planApart = async (row: SubscriberRow, at: number) => {
    const draft = await draftFor(row, row.chat_id, at)
    await summariseAll([draft], summariser, AT_THE_HOUR_MS)
    const digestId = await digests.write(draft, 'scheduled', row.next_due_at ?? at, at)
    await store.deliveries.plan(digestId, byNextDue([row], at), at)
  }

  const planGroup = async (group: DueGroup, draft: Draft, at: number): Promise<number> => {
    let digestId: number | null = null
    let planned = 0
    let after: number | null = null
    for (;;) {
      const due = await store.subscribers.dueOf(group, at, after, CHUNK)
      if (due.length === 0) return planned
      after = due.at(-1)?.chat_id ?? null
      const [late, timely] = partition(due, (row) => (row.next_due_at ?? at) < at - LATEST_MS)
      for (const { chatIds, nextDueAt } of byNextDue(late, at)) {
        await store.subscribers.reschedule(chatIds, nextDueAt)
        log.info(
          { chats: chatIds.length },
          'too late for a digest, the next one tells what was missed',
        )
      }
      if (timely.length === 0) continue
      digestId ??= await digests.write(draft, 'scheduled', group.due_at, at)
      const chunk = await planChunk(digestId, timely, at)
      for (const row of chunk.apart) await planApart(row, at)
      planned += chunk.planned + chunk.apart.length
    }
  }

  return {
    async prepare(aheadMs) {
      const groups = await store.subscribers.dueGroups(now() + aheadMs)
      await draftAll(groups, null, BEFORE_THE_HOUR_MS)
    },

    async plan() {
      const at = now()
      const groups = await store.subscribers.dueGroups(at)
      if (groups.length === 0) return 0
      const drafts = await draftAll(groups, at, AT_THE_HOUR_MS)
      let planned = 0
      for (const [group, draft] of drafts) planned += await planGroup(group, draft, at)
      log.info({ deliveries: planned, digests: drafts.size }, 'planned')
      return planned
    },
  }
}

async function lastDigestAt(store: Store, digestId: number | null): Promise<number | null> {
  if (digestId === null) return null
  return (await store.digests.get(digestId))?.due_at ?? null
}

/** Summaries for all drafts at once. Gives the ids that turned out to be no articles. */
async function summariseAll(
  drafts: readonly Draft[],
  summariser: Summariser,
  deadlineMs: number,
): Promise<Set<number>> {
  const byLanguage = Map.groupBy(drafts, (draft) => draft.wishes.language)
  const rejected = await Promise.all(
    [...byLanguage].map(([language, some]) => {
      const ids = some.flatMap((draft) => draft.choices.map((choice) => choice.article.id))
      return summariser.ensure([...new Set(ids)], language, deadlineMs)
    }),
  )
  return new Set(rejected.flatMap((ids) => [...ids]))
}

/** Subscribers with the same next due time, worked out once for each rhythm among them. */
function byNextDue(rows: readonly SubscriberRow[], now: number): Planned[] {
  const rhythms = Map.groupBy(rows, (row) => `${row.zone} ${row.weekdays} ${row.times}`)
  return [...rhythms.values()].flatMap((some) => {
    const [first] = some
    if (first === undefined) return []
    return {
      chatIds: some.map((row) => row.chat_id),
      nextDueAt: nextDue(now, rhythmOf(first)),
    }
  })
}

/** The rhythm of a stored subscriber. */
export function rhythmOf(row: Pick<SubscriberRow, 'zone' | 'times' | 'weekdays'>): Rhythm {
  return { zone: row.zone, times: JSON.parse(row.times) as number[], weekdays: row.weekdays }
}

function partition<T>(list: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  const yes: T[] = []
  const no: T[] = []
  for (const one of list) (first(one) ? yes : no).push(one)
  return [yes, no]
}
