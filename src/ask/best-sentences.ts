import type { Quoted } from '../model/asked.ts'
import type { Ranked } from './rank-sentences.ts'

/** Sentences that are shown. */
const MAX_SENTENCES = 3
/** A further sentence has to match this well, as a share of the best. */
const NEAR_BEST = 0.7
/** What the best one has to cover at least: it is labelled as a mere match, or as the nearest, so a third of a question is enough. */
const MIN_COVERAGE = 0.34
/**
 * The same where a model's answer was wrong twice: the question may have no answer, so a match is only shown if hardly a word is missing
 * and what was asked for is in it.
 */
const MIN_COVERAGE_IN_DOUBT = 0.5

/** What the best one has to cover, and the kind of thing that it has to have, to be shown as one that answers. */
const MIN_COVERAGE_TO_ANSWER = 0.6

/** Whether the best of these sentences probably answers the question, or is merely the nearest. */
export function isAnswered(ranked: readonly Ranked[]): boolean {
  const [best] = ranked
  return best !== undefined && best.hasWanted && best.coverage >= MIN_COVERAGE_TO_ANSWER
}

/** The sentences that answer a question best, in the order of their match; none if no sentence matches well enough. */
export function bestSentences(ranked: readonly Ranked[], inDoubt = false): Quoted[] {
  const fit = inDoubt ? ranked.filter(({ hasWanted }) => hasWanted) : ranked
  const [best] = fit
  if (best === undefined) return []
  if (best.coverage < (inDoubt ? MIN_COVERAGE_IN_DOUBT : MIN_COVERAGE)) return []
  const seen = new Set<string>()
  return fit
    .filter(({ coverage }) => coverage >= NEAR_BEST * best.coverage)
    .filter(({ sentence }) => !seen.has(sentence.text) && Boolean(seen.add(sentence.text)))
    .slice(0, MAX_SENTENCES)
    .map(({ sentence }) => ({ article: sentence.article, sentence: sentence.text }))
}
