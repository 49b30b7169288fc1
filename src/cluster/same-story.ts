import type { Fingerprint } from '../model/fingerprint.ts'
import { comparableOf } from './comparable.ts'
import { type Idf, staticIdf } from './idf.ts'
import { evidenceOf, type PairEvidence } from './pair-evidence.ts'
import { FEATURES, featuresOf } from './pair-features.ts'
import { ACROSS, WITHIN } from './weights.ts'

/** Whether two articles tell one story, how sure that is (0 to 1, `same` from 0.5 on), and what it rests on. */
export interface Verdict {
  same: boolean
  score: number
  why: PairEvidence
}

/** From this score on two articles are the same story. */
const SAME = 0.5

/** Share of identical shingles from which a text is a copy, whatever its title says. */
const COPY = 0.6

/** Hours after which another article is another story, however alike: the next review, the next quarter. */
export const STORY_HOURS = 7 * 24

/**
 * Judges two articles. Pure and symmetric; the same article twice scores 1.
 * A copy is recognised by its text. Everything else is a sum of evidence passed through the logistic function; the
 * weights are fitted on labelled pairs.
 */
export function sameStory(one: Fingerprint, other: Fingerprint, rarity: Idf = staticIdf): Verdict {
  return sameStoryAs(one, rarity)(other)
}

/** `sameStory` for an article that meets many: it is prepared once, and whom it meets again is not judged again. */
export function sameStoryAs(
  one: Fingerprint,
  rarity: Idf = staticIdf,
): (other: Fingerprint) => Verdict {
  const mine = comparableOf(one, rarity)
  const met = new Map<Fingerprint, Verdict>()
  const judge = (other: Fingerprint): Verdict => {
    const theirs = comparableOf(other, rarity)
    // Sums of fractions depend on their order in the last digit, so the order of the two is fixed.
    const why = isBefore(one, other)
      ? evidenceOf(mine, theirs, rarity)
      : evidenceOf(theirs, mine, rarity)
    const score = Math.max(copyScore(why), one.roundup || other.roundup ? 0 : eventScore(why))
    return { same: score >= SAME, score, why }
  }
  return (other) => {
    const verdict = met.get(other) ?? judge(other)
    met.set(other, verdict)
    return verdict
  }
}

/**
 * A copy needs a word, a name or a figure of its title in the other article as well: two pages that both say "please
 * enable JavaScript" are no copies, nor are two press releases of one mould.
 */
function copyScore(why: PairEvidence): number {
  if (why.near < COPY || why.generationsClash || (why.namesClash && why.near < 1)) return 0
  const related = why.cover > 0 || why.names > 0 || why.sharedNumbers.length > 0
  return related ? why.near : 0
}

function eventScore(why: PairEvidence): number {
  if (why.hours > STORY_HOURS) return 0
  if (!why.sameLanguage && !isGrounded(why)) return 0
  const weights = why.sameLanguage ? WITHIN : ACROSS
  const features = featuresOf(why)
  let sum = weights.bias
  for (const feature of FEATURES) sum += weights[feature] * features[feature]
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Across languages a famous name alone proves nothing: a rare one, a second one, a figure, the same kind of event or a
 * good part of the ideas in both titles must join it.
 */
function isGrounded(why: PairEvidence): boolean {
  if (why.nameWeight < 0.5 && why.rareWords === 0) return false
  return why.nameWeight >= 1 || why.numberWeight >= 0.7 || why.kindsAgree || why.leastCover >= 0.35
}

function isBefore(one: Fingerprint, other: Fingerprint): boolean {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt
  return one.title.join(' ') + one.lead.join(' ') <= other.title.join(' ') + other.lead.join(' ')
}
