import type { Logger } from '../../log.ts'
import type { DigestMaker } from '../../digest/make-digest.ts'
import { COUNTS_AFTER_MS, type Importance, isToBeRated } from '../../model/importance.ts'
import { MINUTE, SECOND } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import { articleInput } from '../article-input.ts'
import { ModelError, type ModelErrorReason } from '../model/model-error.ts'
import type { StoryText } from './ask-for-importance.ts'

export interface RaterDeps {
  store: Pick<Store, 'articles' | 'stories' | 'storyRatings' | 'subscribers'>
  digests: Pick<DigestMaker, 'near'>
  /** @throws {ModelError} if there is no usable answer */
  ask: (story: StoryText, signal: AbortSignal) => Promise<Importance>
  isOn: () => boolean
  now: () => number
  log: Pick<Logger, 'info' | 'warn'>
  /** A signal that is aborted after this many milliseconds; by default by the real clock. */
  timeout?: (ms: number) => AbortSignal
}

/** Has a model rate the stories that come near the next digests, beside everything else. */
export interface StoryRater {
  /**
   * Asks about those that are not rated yet, while a digest is due soon, and returns how many were rated. Stories are left for the next
   * run where there is no time or no budget.
   */
  rate(): Promise<number>
}

/** Stories are rated this long before a digest is due: well before it is prepared. */
const AHEAD_MS = 45 * MINUTE
/** A run ends after this time; the next one, a minute later, goes on. */
const RUN_MS = 30 * SECOND
/** Calls at the same time: summaries use the same server. */
const AT_ONCE = 2
/** A run ends after so many stories in a row without a usable answer. */
const MAX_FAILURES = 3
/** Articles of a story whose titles are looked at. */
const MAX_MEMBERS = 8
/** Characters of the leading article that are read from the store's blocks; the call takes fewer. */
const TEXT_CHARACTERS = 4000

/** Reasons that say nothing about the story: it is not counted as asked about, and the others would fare no better. */
const NOT_ASKED: ReadonlySet<ModelErrorReason> = new Set([
  'unreachable',
  'rate-limited',
  'quota',
  'access',
  'resting',
  'budget',
])

export function createStoryRater(deps: RaterDeps): StoryRater {
  const { store, digests, ask, isOn, now, log } = deps
  const { timeout = (ms: number) => AbortSignal.timeout(ms) } = deps

  const textOf = async (story: number, lead: number): Promise<StoryText | null> => {
    const members = await store.stories.members([story], MAX_MEMBERS)
    const shared = members.filter(({ personalSourceId }) => personalSourceId === null)
    const others = shared.map(({ articleId }) => articleId).filter((id) => id !== lead)
    const [article, ...rest] = await store.articles.many([lead, ...others])
    if (article === undefined) return null
    const { blocks, language } = articleInput(
      article,
      await store.articles.blocks(article.id),
      TEXT_CHARACTERS,
    )
    return { titles: [article, ...rest].map(({ title }) => title), blocks, language }
  }

  return {
    async rate() {
      if (!isOn()) return 0
      const from = now()
      if (!(await store.subscribers.isAnyDue(from + COUNTS_AFTER_MS, from + AHEAD_MS))) return 0
      const near = await digests.near(from)
      const known = await store.storyRatings.of(near.map(({ story }) => story))
      const queue = near
        .filter(({ story, sources }) => isToBeRated(known.get(story) ?? [], sources, from))
        .values()
      const signal = timeout(RUN_MS)
      let rated = 0
      let failures = 0
      let isOver = false
      const work = async () => {
        for (const { story, id, sources } of queue) {
          if (isOver || signal.aborted) return
          const text = await textOf(story, id)
          if (text === null) continue
          let importance: Importance | null = null
          try {
            importance = await ask(text, signal)
          } catch (err) {
            if (signal.aborted) return
            if (!(err instanceof ModelError)) throw err
            log.warn({ story, model: err.model, reason: err.reason, err }, 'a story was not rated')
            isOver ||= NOT_ASKED.has(err.reason)
            if (isOver) return
          }
          await store.storyRatings.add(story, { importance, sources, at: now() })
          failures = importance === null ? failures + 1 : 0
          rated += importance === null ? 0 : 1
          isOver ||= failures >= MAX_FAILURES
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      if (rated > 0) log.info({ stories: rated }, 'rated how important stories are')
      return rated
    },
  }
}
