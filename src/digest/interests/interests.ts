import { featureOf, type Interest } from '../../model/interest.ts'
import { DAY } from '../../model/time.ts'

/** What a chat likes and dislikes: features of articles (`topic:ai`, `source:12`, `word:rust`) and a weight, above 0 liked. */
export type Interests = ReadonlyMap<string, number>

/** The weight that a tap adds to each feature of the article. */
export const SIGNALS = {
  up: 1,
  down: -1,
  save: 0.7,
  read: 0.5,
  /** Moving on without reading means little, but happens often. */
  skip: -0.15,
} as const

export type Signal = keyof typeof SIGNALS

/** Without new signals an interest halves in this time. */
const HALF_LIFE_MS = 30 * DAY
/** Limit on a weight, so that an interest can be unlearned within a week. */
const MAX_WEIGHT = 4

/** A weight after `elapsedMs` milliseconds without a signal. */
export function faded(weight: number, elapsedMs: number): number {
  return weight * 0.5 ** (Math.max(0, elapsedMs) / HALF_LIFE_MS)
}

/** A weight after a signal. Words learn less, because an article has several of them. */
export function learned(weight: number, signal: number, feature: string): number {
  const share = feature.startsWith('word:') ? 0.5 : 1
  return Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight + signal * share))
}

/** Limit on the features in a profile; the strongest are kept. */
const MAX_FEATURES = 16
/** A weaker interest may be a coincidence and does not lead to a profile of its own. */
const MIN_WEIGHT = 1.4
export const MAX_STEPS = 3
/** Between the least weight that counts and the least that counts as two steps. */
const ONE_STEP = 1.45

/**
 * Interests in the form that is part of a profile: whole steps, only the strongest features. Small changes therefore do not
 * change the profile, chats with similar interests share one, and chats without any use the common one. Pure; features with
 * equal weights are ordered by name.
 * @param pinned features that come before stronger ones, because the person said that they count
 */
export function roundInterests(
  interests: Interests,
  pinned: ReadonlySet<string> = new Set(),
): Record<string, number> {
  const isLearned = (feature: string) => Number(!pinned.has(feature))
  const strong = [...interests]
    .filter(([, weight]) => Math.abs(weight) >= MIN_WEIGHT)
    .sort(
      ([a, one], [b, other]) =>
        isLearned(a) - isLearned(b) || Math.abs(other) - Math.abs(one) || (a < b ? -1 : 1),
    )
    .slice(0, MAX_FEATURES)
  return Object.fromEntries(
    strong.map(([feature, weight]) => {
      const steps = Math.max(1, Math.min(MAX_STEPS, Math.round(Math.abs(weight))))
      return [feature, weight < 0 ? -steps : steps]
    }),
  )
}

/** A weight that rounds to so many whole steps, from -3 to 3. Pure. */
export function weightOfSteps(steps: number): number {
  return Math.abs(steps) === 1 ? steps * ONE_STEP : steps
}

/** The weights of stored interests at `now` (epoch milliseconds); pinned ones do not fade. */
export function currentInterests(stored: readonly Interest[], now: number): Interests {
  return new Map(
    stored.map((one) => [
      featureOf(one),
      one.pinned ? one.weight : faded(one.weight, now - one.updatedAt),
    ]),
  )
}

/** Stored interests at `now` (epoch milliseconds) in the form that is part of a profile. Pure. */
export function roundStored(stored: readonly Interest[], now: number): Record<string, number> {
  const pinned = stored.filter((one) => one.pinned).map(featureOf)
  return roundInterests(currentInterests(stored, now), new Set(pinned))
}

/** A weaker trace, such as that of an article that was moved past, is not worth a line. */
const MIN_NOTICED = 0.4

/** Whether an interest that is too weak to count is yet strong enough to be shown: any reaction makes one, a single skip none. */
export function isNoticed(weight: number): boolean {
  return Math.abs(weight) >= MIN_NOTICED
}

/** How much one step of each kind of feature changes the score; measured with `npm run bench:taste`. */
const STEP_SCORE: Readonly<Record<string, number>> = { topic: 0.45, source: 0.25, word: 0.35 }
/** Limits the influence on an article's score to a factor of e^1.6, about five: news remains news. */
const MAX_SCORE = 1.6

/** How well an article with these features fits a profile's rounded interests: -1.6 to 1.6, 0 if nothing is known. Pure. */
export function interestScore(
  features: readonly string[],
  interests: Readonly<Record<string, number>>,
): number {
  let sum = 0
  for (const feature of features) {
    const steps = interests[feature]
    if (steps === undefined) continue
    sum += steps * (STEP_SCORE[feature.slice(0, feature.indexOf(':'))] ?? 0)
  }
  return Math.max(-MAX_SCORE, Math.min(MAX_SCORE, sum))
}
