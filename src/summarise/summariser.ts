import type { Logger } from '../log.ts'
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { StoredSummary } from '../model/summary.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
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

export interface SummariserDeps {
  store: Pick<Store, 'articles' | 'summaries'>
  /** The models in their order of preference, with the extractive summary as the last fallback. */
  provider: Provider
  now: () => number
  log: Logger
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
 * const summariser = createSummariser({ store, provider, now: Date.now, log })
 * const rejected = await summariser.ensure(articleIds, 'en', 20_000) // ids that are not articles after all
 */
export function createSummariser({ store, provider, now, log }: SummariserDeps): Summariser {
  /** Running summaries by article and language, shared by all digests that wait for them. */
  const running = new Map<string, Promise<boolean>>()

  /** `false` if it turned out not to be an article. */
  const summariseOnce = (
    article: Article,
    language: string | null,
    signal: AbortSignal,
  ): Promise<boolean> => {
    const key = `${article.id} ${language ?? article.language}`
    const known = running.get(key)
    if (known !== undefined) return known
    const started = summarise(article, language, signal).finally(() => running.delete(key))
    running.set(key, started)
    return started
  }

  const summarise = async (
    article: Article,
    language: string | null,
    signal: AbortSignal,
  ): Promise<boolean> => {
    // Another process may have made it since we looked.
    const known = await store.summaries.findFor([article], language)
    if (!isMissing(known.get(article.id))) return true
    const input = toInput(article, await store.articles.blocks(article.id))
    const outcome = await attempt(input, language ?? input.language, signal)
    if (outcome.kind === 'summary') await save(article.id, outcome)
    else await store.articles.markNotArticle(article.id, now())
    return outcome.kind === 'summary'
  }

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
      return { ...extractiveProvider.summariseNow(article), passedOver }
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
      const deadline = AbortSignal.timeout(deadlineMs)
      const queue = missing.values()
      const work = async () => {
        for (const article of queue) {
          if (!(await summariseOnce(article, language, deadline))) rejected.add(article.id)
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

function toInput(article: Article, blocks: Block[]): SummaryInput {
  return {
    id: article.id,
    title: article.title,
    author: article.author,
    publishedAt: article.publishedAt,
    language: article.language ?? 'en',
    url: article.link,
    siteName: article.siteName ?? article.sourceTitle,
    blocks,
  }
}
