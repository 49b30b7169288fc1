import { type Evidence, evidenceOf } from './evidence.ts'
import type { Fingerprint } from './fingerprint.ts'
import { type Rarity, staticRarity } from './rarity.ts'

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
  // Sums of fractions depend on their order in the last digit, so the order of the two is fixed.
  const [a, b] = isBefore(one, other) ? [one, other] : [other, one]
  const why = evidenceOf(a, b, rarity)
  const score = Math.max(copyScore(why), a.roundup || b.roundup ? 0 : eventScore(why))
  return { same: score >= SAME, score, why }
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
    weights.age * age(why.hours)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Across languages one shared name alone proves nothing: a second one, a figure, the same kind of event or a good part of
 * the ideas in both titles must join it.
 */
function isGrounded(why: Evidence): boolean {
  if (why.sharedNames.length === 0 && why.rareWords === 0) return false
  return (
    why.nameWeight >= 1.2 || why.numberWeight >= 0.7 || why.kindsAgree || why.leastCover >= 0.35
  )
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
  bias: -5.85,
  title: 0.6,
  cover: 2.2,
  leastCover: 2.15,
  words: 1.5,
  rareWords: 0.3,
  names: 0.3,
  leastNames: 0.8,
  nameWeight: 0.38,
  numberWeight: 1.25,
  sharedKind: 0.7,
  kindsAgree: 1.4,
  kindsDiffer: -1.7,
  kindsClash: -0.55,
  numbersClash: -0.4,
  namesClash: -1.3,
  namesDiffer: -1.75,
  generationsClash: -2,
  age: -1.2,
}

const ACROSS = {
  bias: -4.15,
  title: 0.3,
  cover: 1.9,
  leastCover: 1.6,
  words: 1.6,
  rareWords: 0.1,
  names: 0.15,
  leastNames: 0.15,
  nameWeight: 0.58,
  numberWeight: 1.05,
  sharedKind: 0.4,
  kindsAgree: 1.3,
  kindsDiffer: -0.9,
  kindsClash: -0.8,
  numbersClash: -0.15,
  namesClash: -1.3,
  namesDiffer: -0.9,
  generationsClash: -2,
  age: -1.45,
}
