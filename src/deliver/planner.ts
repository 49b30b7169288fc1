import { setImmediate as breathe } from 'node:timers/promises'
import type { DigestDraft, DigestMaker, Edition } from '../digest/make-digest.ts'
import type { Logger } from '../log.ts'
import type { PlannedDelivery } from '../model/delivery.ts'
import type { DigestKind } from '../model/digest.ts'
import type { DueGroup, DueSubscriber } from '../model/due-subscriber.ts'
import { nextDue, type Schedule } from '../model/schedule.ts'
import { HOUR } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Summariser } from '../summarise/summariser.ts'
import { type AlreadyDelivered, createAlreadyDelivered } from './already-delivered.ts'
import { dueChunks, dueGroups, groupKey } from './due-subscribers.ts'

/** A digest that is later than this is not sent: the next one includes what was missed. */
export const LATEST_MS = 6 * HOUR

export interface PlannerDeps {
  store: Pick<Store, 'deliveries' | 'digests' | 'subscribers'>
  digests: DigestMaker
  summariser: Summariser
  now: () => number
  log: Logger
}

/** Makes due digests and writes their deliveries into the ledger. */
export interface Planner {
  /** Prepares what is due within `aheadMs`, so that at the hour only sending is left. */
  prepare(aheadMs: number): Promise<void>
  /**
   * Plans everything that is due. Gives the number of deliveries planned. `onChunk` hears of each chunk that is in the
   * ledger: sending begins before a million are planned.
   */
  plan(onChunk?: () => void): Promise<number>
}

/** At the hour a model may still finish what was not prepared, but nobody waits longer for it. */
const AT_THE_HOUR_MS = 20_000
/** Before the hour there is time. */
const BEFORE_THE_HOUR_MS = 50_000
/** For an article that takes the place of another at the last moment. */
const SECOND_CHOICE_MS = 5000
/**
 * Subscribers planned in one transaction, some 80 ms of the database. Of a million each chunk touches the same few hundred
 * pages of every index, and each commit writes them all: chunks of 1000 took twice as long.
 */
const CHUNK = 2500

/** What decides a draft, of a group or of one subscriber. */
interface Wanted {
  profileId: number
  lastDigestId: number | null
  chatId: number
  asOf: number
}

/** One run of the planner: what it loads is loaded once. */
interface Run {
  at: number
  edition: Edition
  /** When the digests were due that groups had last. */
  lastDueAt: Map<number, number | null>
  /** Digests written in this run, by what they hold: who would get the same gets the same one. */
  written: Map<string, number>
  check: AlreadyDelivered
  /** By group. */
  digestIds: Map<string, number>
}

export function createPlanner({ store, digests, summariser, now, log }: PlannerDeps): Planner {
  const lastDigestAt = async (run: Pick<Run, 'lastDueAt'>, id: number | null) => {
    if (id === null) return null
    const known = run.lastDueAt.get(id)
    if (known !== undefined) return known
    const at = (await store.digests.get(id))?.dueAt ?? null
    run.lastDueAt.set(id, at)
    return at
  }

  const draftFor = async (
    run: Pick<Run, 'lastDueAt' | 'edition'>,
    of: Wanted,
  ): Promise<DigestDraft> =>
    run.edition.draft(of.profileId, of.chatId, of.asOf, await lastDigestAt(run, of.lastDigestId))

  /** What each would get, summaries made. One deadline for all: no group waits for another group's model. */
  const draftAll = async <Key>(
    run: Pick<Run, 'lastDueAt' | 'edition'>,
    wanted: ReadonlyMap<Key, Wanted>,
    deadlineMs: number,
  ): Promise<Map<Key, DigestDraft>> => {
    const drafts = new Map<Key, DigestDraft>()
    for (const [key, of] of wanted) {
      drafts.set(key, await draftFor(run, of))
      await breathe()
    }
    const rejected = await summariseAll([...drafts.values()], summariser, deadlineMs)
    if (rejected.size === 0) return drafts
    // What the model found to be no article gives its place to the next best, which is embedded if need be.
    run.edition = digests.edition(now())
    for (const [key, draft] of drafts) {
      const of = wanted.get(key)
      if (of === undefined || !draft.choices.some(({ article }) => rejected.has(article.id))) {
        continue
      }
      const again = await draftFor(run, of)
      await summariseAll([again], summariser, SECOND_CHOICE_MS)
      drafts.set(key, again)
    }
    return drafts
  }

  /** Writes a draft down, unless this run wrote the very same already. */
  const write = async (run: Run, draft: DigestDraft, missed: boolean, dueAt: number) => {
    const articles = draft.choices.map(({ article }) => article.id)
    const key = `${draft.profileId} ${missed} ${articles.join()}`
    const known = run.written.get(key)
    if (known !== undefined) return known
    const kind: DigestKind = missed ? 'missed' : 'scheduled'
    const id = await digests.write(draft, kind, dueAt, run.at)
    run.written.set(key, id)
    await run.check.add(id, articles)
    return id
  }

  /** Digests for groups that have none yet. */
  const provide = async (run: Run, groups: ReadonlyMap<string, DueGroup>, deadlineMs: number) => {
    const wanted = new Map([...groups].map(([key, group]) => [key, wantedBy(group, run.at)]))
    for (const [key, draft] of await draftAll(run, wanted, deadlineMs)) {
      const group = groups.get(key)
      if (group === undefined) continue
      run.digestIds.set(key, await write(run, draft, group.missed, group.latestDueAt))
      await breathe()
    }
  }

  /** A subscriber who was sent part of the group's digest before gets one of their own. */
  const digestApart = async (run: Run, due: DueSubscriber): Promise<number> => {
    const own = { ...due, asOf: run.at }
    const drafts = await draftAll(run, new Map([[due.chatId, own]]), AT_THE_HOUR_MS)
    const draft = drafts.get(due.chatId) ?? (await draftFor(run, own))
    return write(run, draft, due.missed, due.dueAt)
  }

  /** Decides for each subscriber of a chunk. */
  const decide = async (
    run: Run,
    chunk: readonly DueSubscriber[],
    next: NextDue,
  ): Promise<PlannedDelivery[]> => {
    const shared = new Map<number, number>()
    for (const due of chunk) {
      const digestId = run.digestIds.get(groupKey(due))
      if (digestId !== undefined && !isTooLate(due, run.at)) shared.set(due.chatId, digestId)
    }
    const told = await run.check.told(shared)
    const planned: PlannedDelivery[] = []
    for (const due of chunk) {
      const base = { chatId: due.chatId, nextDueAt: next(due.schedule) }
      if (isTooLate(due, run.at)) {
        planned.push({ ...base, digestId: null })
        continue
      }
      const group = shared.get(due.chatId)
      const isOwn = group === undefined || told.has(due.chatId)
      planned.push({ ...base, digestId: isOwn ? await digestApart(run, due) : group })
    }
    return planned
  }

  /** Writes what was decided into the ledger. Returns how many deliveries that made. */
  const writeDown = async (run: Run, planned: readonly PlannedDelivery[]): Promise<number> => {
    await store.deliveries.plan(planned, run.at)
    const late = planned.filter(({ digestId }) => digestId === null).length
    if (late > 0)
      log.info({ chats: late }, 'too late for a digest, the next one tells what was missed')
    return planned.length - late
  }

  return {
    async prepare(aheadMs) {
      const from = now()
      const groups = await dueGroups(store, from + aheadMs)
      const wanted = new Map([...groups].map(([key, group]) => [key, wantedBy(group, group.dueAt)]))
      const run = { edition: digests.edition(from), lastDueAt: new Map() }
      await draftAll(run, wanted, BEFORE_THE_HOUR_MS)
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
        check: createAlreadyDelivered(store),
        digestIds: new Map(),
      }
      const timely = new Map([...groups].filter(([, group]) => group.latestDueAt >= at - LATEST_MS))
      await provide(run, timely, AT_THE_HOUR_MS)
      const next = nextDueOf(at)
      let planned = 0
      let writing = Promise.resolve(0)
      for await (const chunk of dueChunks(store, at, CHUNK)) {
        // While one chunk is written, the next is decided: the database works in another thread or process.
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

function wantedBy(group: DueGroup, asOf: number): Wanted {
  return { ...group, chatId: group.sampleChatId, asOf }
}

function isTooLate({ dueAt }: DueSubscriber, at: number): boolean {
  return dueAt < at - LATEST_MS
}

/** Summaries for all drafts at once. Gives the ids that turned out to be no articles. */
async function summariseAll(
  drafts: readonly DigestDraft[],
  summariser: Summariser,
  deadlineMs: number,
): Promise<Set<number>> {
  const byLanguage = Map.groupBy(drafts, (draft) => draft.preferences.language)
  const rejected = await Promise.all(
    [...byLanguage].map(([language, some]) => {
      const ids = some.flatMap((draft) => draft.choices.map((choice) => choice.article.id))
      return summariser.ensure([...new Set(ids)], language, deadlineMs)
    }),
  )
  return new Set(rejected.flatMap((ids) => [...ids]))
}

type NextDue = (schedule: Schedule) => number

/** When the next digest after `now` is due, worked out once for each schedule: equal ones are mostly the same object. */
function nextDueOf(now: number): NextDue {
  const known = new Map<Schedule, number>()
  return (schedule) => {
    const at = known.get(schedule) ?? nextDue(now, schedule)
    known.set(schedule, at)
    return at
  }
}
