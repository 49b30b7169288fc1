import { setImmediate as breathe } from 'node:timers/promises'
import type { DigestDraft, DigestMaker } from '../digest/make-digest.ts'
import type { Logger } from '../log.ts'
import type { PlannedDelivery } from '../model/delivery.ts'
import type { DueGroup, DueSubscriber } from '../model/due-subscriber.ts'
import type { Continuation } from '../model/follow.ts'
import { nextDue, type Schedule } from '../model/schedule.ts'
import { HOUR } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { type AlreadyDelivered, createAlreadyDelivered } from './already-delivered.ts'
import { createDrafter, type DraftRequest, type DraftRun } from './draft-digests.ts'
import { dueChunks, dueGroups, firstKey, groupKey } from './due-subscribers.ts'

/** A digest that is later than this is not sent: the next one includes what was missed. */
export const LATEST_MS = 6 * HOUR

export interface PlannerDeps {
  store: Pick<Store, 'deliveries' | 'digests' | 'follows' | 'subscribers'>
  digests: Pick<DigestMaker, 'edition' | 'write'>
  summariser: Pick<Summariser, 'ensure'>
  now: () => number
  log: Logger
}

/** Makes the digests that are due and writes their deliveries into the ledger. */
export interface Planner {
  /** Drafts and summarises what is due within `aheadMs`, so that at the hour only sending is left. Writes no delivery. */
  prepare(aheadMs: number): Promise<void>
  /**
   * Plans everything that is due. Returns the number of deliveries planned. `onChunk` is called whenever a chunk of
   * subscribers is in the ledger, so that sending begins before a million are planned.
   */
  plan(onChunk?: () => void): Promise<number>
}

/** Deadline at the hour: a model may finish what was not prepared, but no digest waits longer for it. */
const AT_THE_HOUR_MS = 20_000
/** Deadline before the hour, when there is time. */
const BEFORE_THE_HOUR_MS = 50_000
/**
 * Subscribers planned in one transaction, some 80 ms of the database. With a million due, each chunk touches the same few
 * hundred pages of every index, and each commit writes them all: chunks of 1000 took twice as long.
 */
const CHUNK = 2500

/** The state of one run. */
interface Run extends DraftRun {
  at: number
  /** Ids of the digests written in this run, by content: subscribers with equal content share one. */
  written: Map<string, number>
  alreadyDelivered: AlreadyDelivered
  /** Ids of the digests of groups, by the key of the group and of what comes first. */
  digestIds: Map<string, number>
  /** How stories go on that chats follow: it comes first in their digests. */
  waiting: ReadonlyMap<number, readonly Continuation[]>
}

/**
 * Creates the planner, which the role `deliver` runs every minute: `prepare` ahead of the hour, `plan` at the hour.
 *
 * It promises that each subscriber who is due gets one delivery, and a next due time in the same transaction, so that a crash
 * neither loses nor repeats any; that subscribers with equal content share one digest; that nobody is sent an article twice;
 * and that a digest later than `LATEST_MS` is left to the next one.
 * @example
 * const planner = createPlanner({ store, digests, summariser, now: Date.now, log })
 * await planner.prepare(15 * MINUTE)
 * const planned = await planner.plan(() => jobs.wake())
 */
export function createPlanner(deps: PlannerDeps): Planner {
  const { store, digests, now, log } = deps
  const drafter = createDrafter(deps)

  /** Writes a draft, unless this run has written an equal one already. Returns the id of the digest. */
  const write = async (run: Run, draft: DigestDraft, missed: boolean, dueAt: number) => {
    const articles = draft.choices.map(({ article }) => article.id)
    const news = draft.choices.map(({ article, why }) => (why.followed ? article.news : ''))
    const key = `${draft.profileId} ${missed} ${draft.isCatchUp} ${articles.join()} ${news.join('')}`
    const known = run.written.get(key)
    if (known !== undefined) return known
    const id = await digests.write(draft, missed ? 'missed' : 'scheduled', dueAt, run.at)
    run.written.set(key, id)
    await run.alreadyDelivered.add(id, articles)
    return id
  }

  /** Makes the digests of groups. */
  const digestsForGroups = async (run: Run, groups: ReadonlyMap<string, DueGroup>) => {
    const requests = new Map([...groups].map(([key, group]) => [key, requestOf(group, run.at)]))
    for (const [key, draft] of await drafter.all(run, requests, AT_THE_HOUR_MS)) {
      const group = groups.get(key)
      if (group === undefined) continue
      run.digestIds.set(key, await write(run, draft, group.missed, group.latestDueAt))
      await breathe()
    }
  }

  /** Makes the digests of those who follow stories that go on: whoever else would have an equal one shares it. */
  const digestsForFollowers = async (run: Run, chunk: readonly DueSubscriber[]) => {
    const missing = new Map<string, DueSubscriber>()
    for (const due of chunk) {
      const key = keyOf(run, due)
      const isOpen =
        run.waiting.has(due.chatId) && !run.digestIds.has(key) && !isTooLate(due, run.at)
      if (isOpen && !missing.has(key)) missing.set(key, due)
    }
    const requests = new Map([...missing].map(([key, due]) => [key, requestOfOne(run, due)]))
    for (const [key, draft] of await drafter.all(run, requests, AT_THE_HOUR_MS)) {
      const due = missing.get(key)
      if (due === undefined) continue
      run.digestIds.set(key, await write(run, draft, due.missed, due.dueAt))
    }
  }

  /** Makes a digest for a subscriber who was sent part of the group's digest before. */
  const digestForOne = async (run: Run, due: DueSubscriber): Promise<number> => {
    const request = requestOfOne(run, due)
    const drafts = await drafter.all(run, new Map([[due.chatId, request]]), AT_THE_HOUR_MS)
    const draft = drafts.get(due.chatId) ?? (await drafter.one(run, request))
    return write(run, draft, due.missed, due.dueAt)
  }

  /** Decides which digest each subscriber of a chunk gets. */
  const decide = async (
    run: Run,
    chunk: readonly DueSubscriber[],
    next: NextDue,
  ): Promise<PlannedDelivery[]> => {
    const groupDigests = new Map<number, number>()
    await digestsForFollowers(run, chunk)
    for (const due of chunk) {
      const digestId = run.digestIds.get(keyOf(run, due))
      if (digestId !== undefined && !isTooLate(due, run.at)) groupDigests.set(due.chatId, digestId)
    }
    const overlapping = await run.alreadyDelivered.among(groupDigests)
    const planned: PlannedDelivery[] = []
    for (const due of chunk) {
      const base = { chatId: due.chatId, nextDueAt: next(due.schedule) }
      if (isTooLate(due, run.at)) {
        planned.push({ ...base, digestId: null })
        continue
      }
      const groupDigest = groupDigests.get(due.chatId)
      const isShared = groupDigest !== undefined && !overlapping.has(due.chatId)
      planned.push({ ...base, digestId: isShared ? groupDigest : await digestForOne(run, due) })
    }
    return planned
  }

  /** Writes what was decided into the ledger. Returns the number of deliveries. */
  const writeDown = async (run: Run, planned: readonly PlannedDelivery[]): Promise<number> => {
    await store.deliveries.plan(planned, run.at)
    const late = planned.filter(({ digestId }) => digestId === null).length
    if (late > 0)
      log.info({ chats: late }, 'too late for a digest, the next one has what was missed')
    return planned.length - late
  }

  return {
    async prepare(aheadMs) {
      const from = now()
      const groups = await dueGroups(store, from + aheadMs)
      const requests = new Map(
        [...groups].map(([key, group]) => [key, requestOf(group, group.dueAt)]),
      )
      const run = { edition: digests.edition(from), lastDueAt: new Map() }
      await drafter.all(run, requests, BEFORE_THE_HOUR_MS)
    },

    async plan(onChunk = () => {}) {
      const at = now()
      const groups = await dueGroups(store, at)
      if (groups.size === 0) return 0
      const run: Run = {
        at,
        edition: digests.edition(at),
        lastDueAt: new Map(),
        written: new Map(),
        alreadyDelivered: createAlreadyDelivered(store),
        digestIds: new Map(),
        waiting: await store.follows.waiting(),
      }
      const timely = new Map([...groups].filter(([, group]) => group.latestDueAt >= at - LATEST_MS))
      await digestsForGroups(run, timely)
      const next = nextDueOf(at)
      let planned = 0
      let writing = Promise.resolve(0)
      for await (const chunk of dueChunks(store, at, CHUNK)) {
        // The next chunk is decided while one is written: the database works in another thread or process.
        const decided = await decide(run, chunk, next)
        planned += await writing
        writing = writeDown(run, decided).finally(onChunk)
        // A failure is thrown by the await above or below; without a handler until then, Node would end the process.
        writing.catch(() => {})
      }
      planned += await writing
      log.info({ deliveries: planned, digests: run.written.size }, 'planned')
      return planned
    },
  }
}

function requestOf(group: DueGroup, asOf: number): DraftRequest {
  return { ...group, chatId: group.sampleChatId, asOf }
}

function requestOfOne(run: Run, due: DueSubscriber): DraftRequest {
  const first = run.waiting.get(due.chatId)
  return { ...due, weekdays: due.schedule.weekdays, asOf: run.at, ...(first && { first }) }
}

/** Subscribers with equal keys can share a digest. */
function keyOf({ waiting }: Pick<Run, 'waiting'>, due: DueSubscriber): string {
  const first = waiting.get(due.chatId)
  return groupKey({ ...due, weekdays: due.schedule.weekdays }) + firstKey(first)
}

function isTooLate({ dueAt }: DueSubscriber, at: number): boolean {
  return dueAt < at - LATEST_MS
}

type NextDue = (schedule: Schedule) => number

/** When the next digest after `now` is due, computed once for each schedule: equal ones are mostly the same object. */
function nextDueOf(now: number): NextDue {
  const known = new Map<Schedule, number>()
  return (schedule) => {
    const at = known.get(schedule) ?? nextDue(now, schedule)
    known.set(schedule, at)
    return at
  }
}
