import { type Evidence, evidenceOf } from './evidence.ts'
import type { Fingerprint } from './fingerprint.ts'
import { type Rarity, staticRarity } from './rarity.ts'
import { sideOf } from './side.ts'

/** Whether two articles tell one story, how sure that is (0 to 1, `same` from 0.5 on), and what it rests on. */
export interface Verdict {
  same: boolean
  score: number
  why: Evidence
}

/** From this score on two articles are the same story. */
export const SAME = 0.5

/** Share of identical shingles from which a text is a copy, whatever its title says. */
export const COPY = 0.6

/** Hours after which another article is another story, however alike: the next review, the next quarter. */
export const STORY_HOURS = 7 * 24

/**
 * Judges two articles. Pure and symmetric; the same article twice scores 1.
 * A copy is recognised by its text. Everything else is a sum of evidence passed through the logistic function; the
 * weights were fitted on the labelled pairs in `bench/group` (ridge regression, then rounded) and give a precision
 * that is checked on pairs they have not seen.
 */
export function sameStory(
  one: Fingerprint,
  other: Fingerprint,
  rarity: Rarity = staticRarity,
): Verdict {
  return sameStoryAs(one, rarity)(other)
}

/** `sameStory` for an article that meets many: it is prepared once. */
export function sameStoryAs(
  one: Fingerprint,
  rarity: Rarity = staticRarity,
): (other: Fingerprint) => Verdict {
  const mine = sideOf(one, rarity)
  return (other) => {
    const theirs = sideOf(other, rarity)
    // Sums of fractions depend on their order in the last digit, so the order of the two is fixed.
    const why = isBefore(one, other)
      ? evidenceOf(mine, theirs, rarity)
      : evidenceOf(theirs, mine, rarity)
    const score = Math.max(copyScore(why), one.roundup || other.roundup ? 0 : eventScore(why))
    return { same: score >= SAME, score, why }
  }
}

/**
 * A copy needs a word, a name or a figure of its title in the other article as well: two pages that both say "please
 * enable JavaScript" are no copies, nor are two press releases of one mould.
 */
function copyScore(why: Evidence): number {
  if (why.near < COPY || why.generationsClash || (why.namesClash && why.near < 1)) return 0
  const related = why.cover > 0 || why.names > 0 || why.sharedNumbers.length > 0
  return related ? why.near : 0
}

function eventScore(why: Evidence): number {
  if (why.hours > STORY_HOURS) return 0
  if (!why.sameLanguage && !isGrounded(why)) return 0
  const weights = why.sameLanguage ? WITHIN : ACROSS
  const sum =
    weights.bias +
    weights.title * why.title +
    weights.cover * why.cover +
    weights.leastCover * why.leastCover +
    weights.words * why.words +
    weights.rareWords * why.rareWords +
    weights.names * why.names +
    weights.leastNames * why.leastNames +
    weights.namesAlike * why.namesAlike +
    weights.numbersAlike * why.numbersAlike +
    weights.nameWeight * Math.min(why.nameWeight, 4) +
    weights.numberWeight * Math.min(why.numberWeight, 2) +
    weights.sharedKind * Number(why.sharedKinds.length > 0) +
    weights.kindsAgree * Number(why.kindsAgree) +
    weights.kindsDiffer * Number(why.kindsDiffer) +
    weights.kindsClash * Number(why.kindsClash) +
    weights.numbersClash * Number(why.numbersClash) +
    weights.namesClash * Number(why.namesClash) +
    weights.namesDiffer * Number(why.namesDiffer) +
    weights.generationsClash * Number(why.generationsClash) +
    weights.fresh * Math.exp(-why.hours / 12) +
    weights.age * age(why.hours)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Across languages a famous name alone proves nothing: a rare one, a second one, a figure, the same kind of event or a
 * good part of the ideas in both titles must join it.
 */
function isGrounded(why: Evidence): boolean {
  if (why.nameWeight < 0.5 && why.rareWords === 0) return false
  return why.nameWeight >= 1 || why.numberWeight >= 0.7 || why.kindsAgree || why.leastCover >= 0.35
}

/** 0 on the first day, 1 after three days, then 1 more every four days. */
function age(hours: number): number {
  return hours <= 72 ? Math.max(0, hours - 24) / 48 : 1 + (hours - 72) / 96
}

function isBefore(one: Fingerprint, other: Fingerprint): boolean {
  if (one.publishedAt !== other.publishedAt) return one.publishedAt < other.publishedAt
  return one.title.join(' ') + one.lead.join(' ') <= other.title.join(' ') + other.lead.join(' ')
}

const WITHIN = {
  bias: -8.12,
  title: 0.82,
  cover: 2.28,
  leastCover: 2.22,
  words: 1.22,
  rareWords: 0.19,
  names: 0.01,
  leastNames: 0.33,
  namesAlike: 2.13,
  nameWeight: 0.26,
  numbersAlike: 2.28,
  numberWeight: 0.9,
  sharedKind: 0.52,
  kindsAgree: 1.27,
  kindsDiffer: -1.09,
  kindsClash: -1.12,
  numbersClash: -0.3,
  namesClash: -0.9,
  namesDiffer: -1.44,
  generationsClash: -1.5,
  fresh: 1.27,
  age: -0.81,
}

const ACROSS = {
  bias: -5.99,
  title: 0.57,
  cover: 1.47,
  leastCover: 1.2,
  words: 0.91,
  rareWords: 0.12,
  names: 0.41,
  leastNames: 0.59,
  namesAlike: 1.92,
  nameWeight: 0.27,
  numbersAlike: 2.24,
  numberWeight: 0.58,
  sharedKind: 0.16,
  kindsAgree: 1.05,
  kindsDiffer: -0.88,
  kindsClash: -1.42,
  numbersClash: -0.07,
  namesClash: -0.9,
  namesDiffer: -0.69,
  generationsClash: -1.5,
  fresh: 1.64,
  age: -1.05,
}
