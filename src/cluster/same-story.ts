import type { Fingerprint } from '../model/fingerprint.ts'
import { comparableOf } from './comparable.ts'
import { type Idf, staticIdf } from './idf.ts'
import { evidenceOf, type PairEvidence } from './pair-evidence.ts'
import { FEATURES, featuresOf } from './pair-features.ts'
import { CROSS_LANGUAGE, SAME_LANGUAGE } from './weights.ts'

/** Whether two articles belong to the same story. */
export interface Verdict {
  same: boolean
  /** How certain that is, 0 to 1; `same` from 0.5 on. */
  score: number
  evidence: PairEvidence
}

/** Minimum score of two articles of the same story. */
const MIN_SAME = 0.5

/** Minimum share of identical shingles for a text to be a copy, whatever its title says. */
const MIN_COPY = 0.6

/** After this many hours a similar article is a different story: the next review, the next quarter. */
export const STORY_HOURS = 7 * 24

/**
 * Compares two articles. Pure and symmetric; an article compared with itself scores 1. Copies are recognised by their text.
 * For everything else the score is a logistic regression with weights fitted on labelled pairs.
 */
export function sameStory(one: Fingerprint, other: Fingerprint, idf: Idf = staticIdf): Verdict {
  return sameStoryAs(one, idf)(other)
}

/** `sameStory` for comparing one article with many: it is prepared only once, and verdicts are cached. */
export function sameStoryAs(
  one: Fingerprint,
  idf: Idf = staticIdf,
): (other: Fingerprint) => Verdict {
  const prepared = comparableOf(one, idf)
  const verdicts = new Map<Fingerprint, Verdict>()
  const compare = (other: Fingerprint): Verdict => {
    const preparedOther = comparableOf(other, idf)
    // The last digit of a floating-point sum depends on the order, so the order of the two is fixed.
    const evidence = isBefore(one, other)
      ? evidenceOf(prepared, preparedOther, idf)
      : evidenceOf(preparedOther, prepared, idf)
    const score = Math.max(
      copyScore(evidence),
      one.roundup || other.roundup ? 0 : eventScore(evidence),
    )
    return { same: score >= MIN_SAME, score, evidence }
  }
  return (other) => {
    const verdict = verdicts.get(other) ?? compare(other)
    verdicts.set(other, verdict)
    return verdict
  }
}

/**
 * A copy must also share a word, a name or a figure of its title: two pages that say "please enable JavaScript" are not
 * copies, and neither are two press releases from the same template.
 */
function copyScore(evidence: PairEvidence): number {
  if (
    evidence.near < MIN_COPY ||
    evidence.generationsClash ||
    (evidence.namesClash && evidence.near < 1)
  )
    return 0
  const related = evidence.cover > 0 || evidence.names > 0 || evidence.sharedNumbers.length > 0
  return related ? evidence.near : 0
}

function eventScore(evidence: PairEvidence): number {
  if (evidence.hours > STORY_HOURS) return 0
  if (!evidence.sameLanguage && !hasSupport(evidence)) return 0
  const weights = evidence.sameLanguage ? SAME_LANGUAGE : CROSS_LANGUAGE
  const features = featuresOf(evidence)
  let sum = weights.bias
  for (const feature of FEATURES) sum += weights[feature] * features[feature]
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Across languages a famous name alone is not enough. It takes a rare or a second name, a figure, the same kind of event,
 * or many of the concepts in both titles.
 */
function hasSupport(evidence: PairEvidence): boolean {
  return (
    evidence.nameWeight >= 0.9 ||
    evidence.rareWords > 0 ||
    evidence.numberWeight >= 0.7 ||
    evidence.words >= 0.4 ||
    evidence.minCover >= 0.35
  )
}

function isBefore(one: Fingerprint, other: Fingerprint): boolean {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt
  return one.title.join(' ') + one.lead.join(' ') <= other.title.join(' ') + other.lead.join(' ')
}
