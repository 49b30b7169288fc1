import { HOUR } from '../model/time.ts'
import { bestSentence, noveltiesOf, type SeenArticle, updateOf } from './story-update.ts'

/** An article of a story, and when it was published, epoch milliseconds. */
export interface DatedArticle extends SeenArticle {
  publishedAt: number
}

/** So long after the last report, other sources have told the same: what still comes with new words tells how the story goes on. */
const LATER_MS = 12 * HOUR
/** New words that the title has then, and their share there and in the first sentences. */
const MIN_TERMS = 2
const MIN_TITLE_SHARE = 0.4
const MIN_LEAD_SHARE = 0.5
/** Sentences of the lead. */
const LEAD_SENTENCES = 3

/**
 * The sentence of an article that says how a story goes on, for somebody who knows these articles of it; `null` if it only tells them
 * again. Such a reader wants to hear of everything that happens, so less is asked for than for a second card in a digest
 * (`updateOf`) once half a day has passed: of 24 planted continuations that finds 20, this 23, and of 34 repetitions neither finds any
 * (tests/cluster/story-continuation.test.ts). Pure.
 */
export function continuationOf(
  known: readonly DatedArticle[],
  article: DatedArticle,
): string | null {
  const update = updateOf(known, article)
  if (update !== null) return update.sentence
  const last = Math.max(...known.map(({ publishedAt }) => publishedAt))
  if (article.publishedAt - last < LATER_MS) return null
  const { title, sentences } = noveltiesOf(known, article)
  const lead = sentences.slice(0, LEAD_SENTENCES)
  const share = lead.reduce((sum, { novelty }) => sum + novelty.share, 0) / Math.max(1, lead.length)
  if (title.terms.length < MIN_TERMS || title.share < MIN_TITLE_SHARE) return null
  return share < MIN_LEAD_SHARE ? null : (bestSentence(sentences, title)?.sentence ?? null)
}
