import type { Interests } from './interests.ts'

/** Features that a profile knows of at most: those that matter most. */
const FEATURES = 16
/** Below this a feature is chance; a profile of one's own begins only above it. */
const ENOUGH = 1.4
const MOST_STEPS = 3

/**
 * A taste as a profile holds it: whole steps, the strongest features only. So small changes change no profile, readers
 * with a like taste share one, and who has shown none stays with everybody. Pure; equal weights go by name.
 */
export function roundInterests(taste: Interests): Record<string, number> {
  const strong = [...taste]
    .filter(([, weight]) => Math.abs(weight) >= ENOUGH)
    .sort(([a, one], [b, other]) => Math.abs(other) - Math.abs(one) || (a < b ? -1 : 1))
    .slice(0, FEATURES)
  return Object.fromEntries(
    strong.map(([feature, weight]) => {
      const steps = Math.max(1, Math.min(MOST_STEPS, Math.round(Math.abs(weight))))
      return [feature, weight < 0 ? -steps : steps]
    }),
  )
}
