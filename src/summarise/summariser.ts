import type { Logger } from '../log.ts'
import type { Article } from '../model/article.ts'
import type { StoredSummary } from '../model/summary.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { articleInput } from './article-input.ts'
import { type ClaimDeps, withClaim } from './claim-summary.ts'
import { extractiveProvider } from './extractive/extractive-provider.ts'
import type { Provider, Summarised, SummaryInput, SummaryOutcome } from './provider.ts'

/** Makes and stores the summaries of articles that will be delivered, once per article and language. */
export interface Summariser {
  /**
   * Makes sure that these articles have a summary in `language` (`null`: each in its own). Summaries that a model has not
   * finished within `deadlineMs` become extractive. Returns the ids of those that turned out not to be articles.
   */
  ensure(
    articleIds: readonly number[],
    language: string | null,
    deadlineMs: number,
  ): Promise<Set<number>>
  /** The ids of those articles that `ensure` would have to summarise. */
  missing(articleIds: readonly number[], language: string | null): Promise<number[]>
}

export interface SummariserDeps extends Omit<ClaimDeps, 'claims'> {
  store: Pick<Store, 'articles' | 'summaries'>
  /** The models in their order of preference, with the extractive summary as the last fallback. */
  provider: Provider
  /** `null` where no other process uses the same store. */
  claims: ClaimDeps['claims'] | null
  /** Key sentences of an article; the extractive ones by default. */
  keySentences?: (article: SummaryInput) => Summarised
  /** A signal that is aborted after this many milliseconds; by default by the real clock. */
  timeout?: (ms: number) => AbortSignal
  log: Logger
}

/** Until when a caller waits: as a time (epoch ms), as a signal for calls, and as a promise. */
interface Deadline {
  at: number
  signal: AbortSignal
  /** Resolves with `null` at that time. */
  passed: Promise<null>
}

/** Concurrent calls to models: enough to prepare a digest within seconds, few enough for a small local server. */
const CONCURRENCY = 4
/** Limit on the topics of an article: first those from its own words, then those a model adds. */
const MAX_TOPICS = 3
/** A digest this much later replaces an extractive summary that was made because models failed. */
const RETRY_AFTER_MS = 30 * MINUTE

/**
 * Creates a summariser that stores its results in `store`. A failing provider is logged, and the summary is extractive.
 * @example
 * const summariser = createSummariser({ store, provider, claims: store.summaryClaims, now: Date.now, log })
 * const rejected = await summariser.ensure(articleIds, 'en', 20_000) // ids that are not articles after all
 */
export function createSummariser(deps: SummariserDeps): Summariser {
  const { store, provider, claims, now, log } = deps
  const {
    keySentences = (article) => extractiveProvider.summariseNow(article),
    timeout = (ms: number) => AbortSignal.timeout(ms),
  } = deps
  /** Running summaries by article and language, shared by all digests that wait for them. */
  const running = new Map<string, Promise<boolean>>()

  /** `false` if it turned out not to be an article. */
  const summariseOnce = async (
    article: Article,
    language: string,
    deadline: Deadline,
  ): Promise<boolean> => {
    const key = `${article.id} ${language}`
    const known = running.get(key)
    if (known !== undefined) {
      // Whoever began it may have more time than this caller.
      const isArticle = await Promise.race([known, deadline.passed])
      return isArticle ?? fallBack(article)
    }
    const started = summariseClaimed(article, language, deadline).finally(() => running.delete(key))
    running.set(key, started)
    return started
  }

  const summariseClaimed = async (
    article: Article,
    language: string,
    deadline: Deadline,
  ): Promise<boolean> => {
    const { at, signal } = deadline
    const make = () => summarise(article, language, deadline)
    // Key sentences cost nothing, so they need no claim.
    const isArticle =
      claims === null || provider.name === 'extractive'
        ? await make()
        : await withClaim(
            { ...deps, claims },
            { articleId: article.id, language, at, signal },
            make,
          )
    return isArticle ?? fallBack(article)
  }

  const summarise = async (
    article: Article,
    language: string,
    { signal }: Deadline,
  ): Promise<boolean> => {
    // Another process may have made it since we looked, or found that it is no article.
    const known = await store.summaries.findFor([article], language)
    if (!isMissing(known.get(article.id))) return true
    const current = await store.articles.get(article.id)
    if (current?.quality === 'not-article' && article.quality !== 'not-article') return false
    const input = await inputOf(article)
    const outcome = await attempt(input, language, signal)
    if (outcome.kind === 'summary') await save(article.id, outcome)
    else await store.articles.markNotArticle(article.id, now())
    return outcome.kind === 'summary'
  }

  /** The article's own sentences, because a model that somebody else has asked already takes too long. */
  const fallBack = async (article: Article): Promise<boolean> => {
    log.warn({ article: article.id }, 'no summary in time, using an extractive summary')
    await save(article.id, summariseNow(await inputOf(article)))
    return true
  }

  const inputOf = async (article: Article) =>
    articleInput(article, await store.articles.blocks(article.id))

  const attempt = async (
    article: SummaryInput,
    language: string,
    signal: AbortSignal,
  ): Promise<SummaryOutcome> => {
    try {
      return await provider.summarise(article, language, signal)
    } catch (err) {
      if (!signal.aborted)
        log.error({ err, article: article.id }, 'summarising failed, using an extractive summary')
      else log.warn({ article: article.id }, 'no summary in time, using an extractive summary')
      const passedOver = [{ model: null, reason: signal.aborted ? 'late' : 'error' }]
      return { ...summariseNow(article), passedOver }
    }
  }

  /** Key sentences, or the title alone: no article may cost anybody a digest. */
  const summariseNow = (article: SummaryInput): Summarised => {
    try {
      return keySentences(article)
    } catch (err) {
      log.error({ err, article: article.id }, 'no key sentences, the summary is the title alone')
      return extractiveProvider.summariseNow({ ...article, blocks: [] })
    }
  }

  const save = async (id: number, result: Summarised): Promise<void> => {
    const { summary, promptVersion, findings, evidence, topics = [] } = result
    await store.articles.addTopics(id, topics, MAX_TOPICS)
    const createdAt = now()
    await store.summaries.save({
      ...summary,
      articleId: id,
      promptVersion,
      findings,
      evidence,
      createdAt,
    })
  }

  const missingOf = async (articleIds: readonly number[], language: string | null) => {
    const articles = await store.articles.many(articleIds)
    const known = await store.summaries.findFor(articles, language)
    return articles.filter((article) => isMissing(known.get(article.id)))
  }

  return {
    async ensure(articleIds, language, deadlineMs) {
      const missing = await missingOf(articleIds, language)
      const rejected = new Set<number>()
      const signal = timeout(deadlineMs)
      const deadline = { at: now() + deadlineMs, signal, passed: aborted(signal) }
      const queue = missing.values()
      const work = async () => {
        for (const article of queue) {
          const wanted = language ?? article.language ?? 'en'
          if (!(await summariseOnce(article, wanted, deadline))) rejected.add(article.id)
        }
      }
      await Promise.all(Array.from({ length: CONCURRENCY }, work))
      return rejected
    },

    async missing(articleIds, language) {
      return (await missingOf(articleIds, language)).map(({ id }) => id)
    },
  }

  function isMissing(known: StoredSummary | undefined): boolean {
    if (known === undefined) return true
    const isFallback = known.provider === 'extractive' && provider.name === 'model'
    return isFallback && now() - known.createdAt > RETRY_AFTER_MS
  }
}

/** Resolves with `null` once the signal is aborted. */
function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null)
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
}
