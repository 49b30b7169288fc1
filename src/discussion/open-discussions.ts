import { LRUCache } from 'lru-cache'
import { FetchError } from '../collect/fetch/fetch-error.ts'
import { NotAFeed } from '../collect/parse/not-a-feed.ts'
import { NoThread, readThread, type ThreadDeps } from '../collect/discussion/read-thread.ts'
import type { ThreadAddress } from '../collect/discussion/thread-address.ts'
import type { Logger } from '../log.ts'
import { type Discussion, MIN_COMMENTS } from '../model/discussion.ts'
import { MINUTE, SECOND } from '../model/time.ts'
import { DISCUSSION_KEPT_MS } from '../store/discussions.ts'
import type { Store } from '../store/store.ts'
import type { PaidModel, TokenUsage } from '../summarise/model/ask-within-budget.ts'
import type {
  DiscussedBy,
  DiscussionMetrics,
  DiscussionOutcome,
  DiscussionRequest,
  Discussions,
} from './discussions.ts'
import { languageOfComments } from './language-of-comments.ts'
import { type Candidate, pickComments } from './pick-comments.ts'
import { FEW_LINES, rankedLines } from './ranked-lines.ts'

export interface DiscussionsOptions extends ThreadDeps {
  store: Pick<Store, 'discussions'>
  /** In the order in which they are tried; none without a model. */
  models: readonly PaidModel[]
  /** Whether models may be asked now. */
  isOn: () => boolean
  /** Limit on the tokens of the comments that are sent, by our estimate. */
  commentTokens: number
  metrics: DiscussionMetrics
  /** Epoch milliseconds; and milliseconds since any fixed point. */
  now: () => number
  clock: () => number
  log: Pick<Logger, 'warn'>
}

/** A thread as it was read. */
interface ReadComments {
  count: number | null
  /** Comments that people see. */
  shown: number
  candidates: readonly Candidate[]
  language: string
}

/** The site has this long, so that a model has the rest. */
export const READ_MS = 4.9 * SECOND
/** Somebody waits for an answer this long, its way to them not counted. */
export const ANSWER_MS = 7.1 * SECOND
/** A model that takes longer than somebody waits writes for those who ask after that. */
const WRITE_MS = 30 * SECOND
/** Threads kept in memory, some 20 kB each, for other languages and without a model. */
const KEPT_THREADS = 200
/** A thread with few comments, or one that was not to be had, is asked for again soon. */
const AGAIN_MS = 2 * MINUTE

/** Opens what tells discussions: by models, or by the best-ranked comments where there is none. */
export function openDiscussions(options: DiscussionsOptions): Discussions {
  const { store, models, isOn, metrics, now, clock, log } = options
  const threads = new LRUCache<string, Promise<ReadComments | null>>({
    max: KEPT_THREADS,
    ttl: DISCUSSION_KEPT_MS,
    ttlResolution: 0,
    perf: { now },
  })
  const writing = new Map<string, Promise<Discussion | null>>()
  const closing = new AbortController()

  /** `null` if the site gave no comments. */
  function comments(thread: ThreadAddress): Promise<ReadComments | null> {
    const known = threads.get(thread.url)
    if (known !== undefined) return known
    const reading = readOnce(thread)
    threads.set(thread.url, reading)
    return reading
  }

  async function readOnce(thread: ThreadAddress): Promise<ReadComments | null> {
    const limit = new AbortController()
    const stop = () => limit.abort()
    const timer = setTimeout(stop, READ_MS)
    closing.signal.addEventListener('abort', stop, { once: true })
    let read: ReadComments | null = null
    try {
      const found = await readThread(thread, options, limit.signal)
      const language = await languageOfComments(found.comments, thread.site)
      const candidates = pickComments(found, language)
      read = { count: found.count, shown: found.comments.length, candidates, language }
    } catch (error) {
      if (!isOfSite(error)) throw error
      log.warn({ site: thread.site, thread: thread.id, err: error }, 'no comments of a discussion')
    } finally {
      clearTimeout(timer)
      closing.signal.removeEventListener('abort', stop)
      if (read === null || isFew(read)) {
        // Kept, but not for long: a busy card must not make us ask a site again and again.
        threads.set(thread.url, Promise.resolve(read), { ttl: AGAIN_MS })
      }
    }
    return read
  }

  /** What models write of the comments, also for those who ask later; `null` if they write nothing that can be shown. */
  function write(request: DiscussionRequest, read: ReadComments, usage: TokenUsage) {
    const key = `${request.thread.url} ${request.language}`
    const known = writing.get(key)
    if (known !== undefined) return known
    const limit = new AbortController()
    const stop = () => limit.abort()
    const timer = setTimeout(stop, WRITE_MS)
    closing.signal.addEventListener('abort', stop, { once: true })
    const work = writeByModels(options, request, read, usage, limit.signal)
      .then(async (discussion) => {
        if (discussion !== null) {
          await store.discussions.save(request.thread.url, request.language, discussion, now())
        }
        return discussion
      })
      .catch((err: unknown) => {
        log.warn({ thread: request.thread.url, err }, 'a discussion could not be told')
        return null
      })
      .finally(() => {
        clearTimeout(timer)
        closing.signal.removeEventListener('abort', stop)
        writing.delete(key)
      })
    writing.set(key, work)
    return work
  }

  async function answer(
    request: DiscussionRequest,
    late: Promise<null>,
    usage: TokenUsage,
  ): Promise<[DiscussedBy, DiscussionOutcome]> {
    const { thread, language } = request
    const kept = await store.discussions.get(thread.url, language, now())
    if (kept !== undefined) return ['kept', { kind: 'said', discussion: kept }]
    const isKnown = threads.has(thread.url)
    const read =
      request.onlyKnown === true && !isKnown ? null : await Promise.race([comments(thread), late])
    if (read === null) return ['unreadable', { kind: 'unreadable' }]
    if (isFew(read)) return ['few', { kind: 'few', comments: read.count ?? read.shown }]
    const lines = rankedLines(read.candidates, FEW_LINES)
    if (lines.length === 0) return ['unreadable', { kind: 'unreadable' }]
    const written =
      models.length === 0 || !isOn() || request.onlyKnown === true
        ? null
        : await Promise.race([write(request, read, usage), late])
    if (written !== null) return ['model', { kind: 'said', discussion: written }]
    const ranked: Discussion = { by: 'ranking', comments: read.count, lines }
    return ['ranking', { kind: 'said', discussion: ranked }]
  }

  return {
    async read(request) {
      const startedAt = clock()
      const usage: TokenUsage = { tokensIn: 0, tokensOut: 0 }
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), ANSWER_MS)
      })
      try {
        const [by, outcome] = await answer(request, late, usage)
        metrics.discussed(by, clock() - startedAt, usage.tokensIn, usage.tokensOut)
        return outcome
      } finally {
        clearTimeout(timer)
      }
    },
    async close() {
      closing.abort()
      await Promise.allSettled(writing.values())
    },
  }
}

/** Loads the code for models only where there is one, because it takes 15 MB. */
async function writeByModels(
  options: DiscussionsOptions,
  { title, language }: DiscussionRequest,
  read: ReadComments,
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<Discussion | null> {
  const { linesByModels } = await import('./model/lines-by-models.ts')
  const prompt = { title, comments: read.candidates, from: read.language, language }
  const told = await linesByModels(options, prompt, usage, signal)
  if (told.length === 0) return null
  const lines = told.map(({ kind, text, quote, comment: { author, url } }) => {
    // What only repeats the comment is shown as its words.
    return { kind, text: text === quote ? '' : text, quote, author, url }
  })
  const more = rankedLines(
    read.candidates,
    Math.max(0, FEW_LINES - lines.length),
    told.map(({ comment }) => comment),
  )
  return { by: 'model', comments: read.count, lines: [...lines, ...more] }
}

function isFew({ shown }: ReadComments): boolean {
  return shown < MIN_COMMENTS
}

function isOfSite(error: unknown): boolean {
  return error instanceof FetchError || error instanceof NoThread || error instanceof NotAFeed
}
