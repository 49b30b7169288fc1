import type { Logger } from '../log.ts'
import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { StoredSummary } from '../model/summary.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { extractiveProvider } from './extractive/extractive-provider.ts'
import type { Outcome, Provider, Summarised } from './provider.ts'
import type { SummaryInput } from './summary-input.ts'

/** Summaries of articles that will be delivered, made once each and kept. */
export interface Summariser {
  /**
   * Makes sure that these articles have a summary in `language` (`null`: each in its own), within `deadlineMs`: what a
   * model has not finished by then becomes extractive. Gives the ids of those that turned out to be no articles at all.
   */
  ensure(
    articleIds: readonly number[],
    language: string | null,
    deadlineMs: number,
  ): Promise<Set<number>>
  /** Which of these articles `ensure` would have to summarise. */
  missing(articleIds: readonly number[], language: string | null): Promise<number[]>
}

export interface SummariserDeps {
  store: Pick<Store, 'articles' | 'summaries'>
  /** The models in their order of preference, with the extractive summary as the last fallback. */
  provider: Provider
  now: () => number
  log: Logger
}

/** Calls to models at once: enough to prepare a digest within seconds, few enough for a small local server. */
const AT_ONCE = 4
/** Topics that an article has at most: those of its own words first, then what a model adds. */
const MOST_TOPICS = 3
/** An extractive summary that stands in for a model's is tried again by a digest this much later. */
const TRY_AGAIN_MS = 30 * MINUTE

export function createSummariser({ store, provider, now, log }: SummariserDeps): Summariser {
  /** One article in one language is in the making once, however many digests wait for it. */
  const making = new Map<string, Promise<boolean>>()

  /** False where it turned out to be no article. */
  const make = (
    article: Article,
    language: string | null,
    signal: AbortSignal,
  ): Promise<boolean> => {
    const key = `${article.id} ${language ?? article.language}`
    const known = making.get(key)
    if (known !== undefined) return known
    const made = summarise(article, language, signal).finally(() => making.delete(key))
    making.set(key, made)
    return made
  }

  const summarise = async (
    article: Article,
    language: string | null,
    signal: AbortSignal,
  ): Promise<boolean> => {
    // Somebody else may have made it between our look and now.
    const known = await store.summaries.findFor([article], language)
    if (!isMissing(known.get(article.id))) return true
    const input = toInput(article, await store.articles.blocks(article.id))
    const outcome = await attempt(input, language ?? input.language, signal)
    if (outcome.kind === 'summary') await keep(article.id, outcome)
    else await store.articles.markNotArticle(article.id, now())
    return outcome.kind === 'summary'
  }

  const attempt = async (
    article: SummaryInput,
    language: string,
    signal: AbortSignal,
  ): Promise<Outcome> => {
    try {
      return await provider.summarise(article, language, signal)
    } catch (err) {
      if (!signal.aborted)
        log.error({ err, article: article.id }, 'summarising failed, embedded serves')
      else log.warn({ article: article.id }, 'no summary in time, embedded serves')
      const passedOver = [{ model: null, reason: signal.aborted ? 'late' : 'error' }]
      return { ...extractiveProvider.summariseNow(article), passedOver }
    }
  }

  const keep = async (id: number, made: Summarised): Promise<void> => {
    const { summary, promptVersion, findings, evidence, topics = [] } = made
    await store.articles.addTopics(id, topics, MOST_TOPICS)
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
          if (!(await make(article, language, deadline))) rejected.add(article.id)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      return rejected
    },

    async missing(articleIds, language) {
      return (await missingOf(articleIds, language)).map(({ id }) => id)
    },
  }

  function isMissing(known: StoredSummary | undefined): boolean {
    if (known === undefined) return true
    const isFallback = known.provider === 'embedded' && provider.name === 'model'
    return isFallback && now() - known.createdAt > TRY_AGAIN_MS
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
