import { setImmediate as breathe } from 'node:timers/promises'
import type { Continuation } from '../model/follow.ts'
import { wasAway } from '../model/schedule.ts'
import type { DigestDraft, DigestMaker, Edition } from '../digest/make-digest.ts'
import type { Store } from '../store/store.ts'
import type { Summariser } from '../summarise/summariser.ts'

export interface DrafterDeps {
  store: Pick<Store, 'digests'>
  digests: Pick<DigestMaker, 'edition'>
  summariser: Pick<Summariser, 'ensure'>
  now: () => number
}

/** What decides a draft, of a group or of one subscriber. */
export interface DraftRequest {
  profileId: number
  lastDigestId: number | null
  /** The weekdays of the schedule (see `Schedule`). */
  weekdays: number
  chatId: number
  asOf: number
  /** Whether somebody asks for it: it may then hold all that the chat was not sent, and is not bounded by the last digest. */
  isAsked?: boolean
  /** What comes before all others: how stories go on that the chat follows. */
  first?: readonly Continuation[]
}

/** What drafts of one run share. */
export interface DraftRun {
  edition: Edition
  /** When the last digests of groups were due, by the id of the digest. */
  lastDueAt: Map<number, number | null>
}

/** Drafts digests and has them summarised. */
export interface Drafter {
  one(run: DraftRun, request: DraftRequest): Promise<DigestDraft>
  /**
   * Drafts all requests and summarises their articles. They share one deadline, so that no group waits for another group's
   * model. An article that the model found to be none is replaced by the next best one.
   */
  all<Key>(
    run: DraftRun,
    requests: ReadonlyMap<Key, DraftRequest>,
    deadlineMs: number,
  ): Promise<Map<Key, DigestDraft>>
}

/** Deadline for the summary of an article that replaces another at the last moment. */
const SECOND_CHOICE_MS = 5000

export function createDrafter({ store, digests, summariser, now }: DrafterDeps): Drafter {
  const lastDigestAt = async (run: DraftRun, id: number | null) => {
    if (id === null) return null
    const known = run.lastDueAt.get(id)
    if (known !== undefined) return known
    const at = (await store.digests.get(id))?.dueAt ?? null
    run.lastDueAt.set(id, at)
    return at
  }

  const one: Drafter['one'] = async (run, request) => {
    const { profileId, chatId, asOf, lastDigestId, weekdays, isAsked = false, first } = request
    const last = await lastDigestAt(run, lastDigestId)
    const isCatchUp = last !== null && wasAway(weekdays, last, asOf)
    return run.edition.draft(
      profileId,
      chatId,
      asOf,
      isAsked && !isCatchUp ? null : last,
      isCatchUp,
      first,
    )
  }

  return {
    one,
    async all<Key>(
      run: DraftRun,
      requests: ReadonlyMap<Key, DraftRequest>,
      deadlineMs: number,
    ): Promise<Map<Key, DigestDraft>> {
      const drafts = new Map<Key, DigestDraft>()
      for (const [key, request] of requests) {
        drafts.set(key, await one(run, request))
        await breathe()
      }
      const rejected = await summarise([...drafts.values()], summariser, deadlineMs)
      if (rejected.size === 0) return drafts
      run.edition = digests.edition(now())
      for (const [key, draft] of drafts) {
        const request = requests.get(key)
        const isAffected = draft.choices.some(({ article }) => rejected.has(article.id))
        if (request === undefined || !isAffected) continue
        const replacement = await one(run, request)
        // If the model is too slow, the summariser falls back to an extractive summary.
        await summarise([replacement], summariser, SECOND_CHOICE_MS)
        drafts.set(key, replacement)
      }
      return drafts
    },
  }
}

/** Summarises the articles of all drafts at once. Returns the ids of those that turned out not to be articles. */
async function summarise(
  drafts: readonly DigestDraft[],
  summariser: Pick<Summariser, 'ensure'>,
  deadlineMs: number,
): Promise<Set<number>> {
  const byLanguage = Map.groupBy(drafts, (draft) => draft.preferences.language)
  const rejected = await Promise.all(
    [...byLanguage].map(([language, group]) => {
      const ids = group.flatMap((draft) => draft.choices.map((choice) => choice.article.id))
      return summariser.ensure([...new Set(ids)], language, deadlineMs)
    }),
  )
  return new Set(rejected.flatMap((ids) => [...ids]))
}
