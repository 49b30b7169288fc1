import { estimateTokens } from '../../summarise/model/tokens.ts'
import type { Ranked } from '../rank-sentences.ts'
import type { Sentence } from '../sentence.ts'

/** Articles whose passages are given for one question. */
const MAX_ARTICLES = 5
/** For the number of a passage and the line break. */
const EXTRA_TOKENS = 6

/**
 * The sentences that a model is given, in their order, at most `budget` tokens (an upper bound): all of the articles that match the
 * question best, or where that is too much, the best matching sentences with the ones around them, then those from the beginning on.
 */
export function choosePassages(
  sentences: readonly Sentence[],
  ranked: readonly Ranked[],
  budget: number,
): Sentence[] {
  const articles = new Set(sentences.map(({ article }) => article))
  const kept =
    articles.size === 1
      ? articles
      : new Set([...new Set(ranked.map(({ sentence }) => sentence.article))].slice(0, MAX_ARTICLES))
  const candidates = sentences.filter(({ article }) => kept.has(article))
  const places = new Map(candidates.map((sentence, place) => [sentence, place]))
  const chosen = new Set<number>()
  let left = budget
  const take = (place: number, article: number) => {
    const sentence = candidates[place]
    if (sentence === undefined || sentence.article !== article || chosen.has(place)) return
    const cost = estimateTokens(sentence.text) + EXTRA_TOKENS
    if (cost > left) return
    chosen.add(place)
    left -= cost
  }
  for (const { sentence } of ranked) {
    const place = places.get(sentence)
    if (place === undefined) continue
    for (const step of [0, -1, 1]) take(place + step, sentence.article)
  }
  for (const [place, { article }] of candidates.entries()) take(place, article)
  return candidates.filter((_, place) => chosen.has(place))
}
