/** A link between an article and a member of a story. */
export interface Link {
  /** How certain it is that both belong to the same story, 0 to 1. */
  score: number
  /** Hours between their publication. */
  hours: number
}

/** The names of the features of an article and a story. */
export const STORY_FEATURES = ['nearest', 'betterHalf', 'all', 'members', 'fresh', 'age'] as const

export type StoryFeature = (typeof STORY_FEATURES)[number]

/** The links to a story as numbers for the weighted sum. */
export function storyFeaturesOf(
  links: readonly Link[],
  members: number,
): Record<StoryFeature, number> {
  const odds = links.map(({ score }) => logOdds(score)).sort((a, b) => b - a)
  let hours = Infinity
  for (const link of links) hours = Math.min(hours, link.hours)
  return {
    nearest: odds[0] ?? -MAX_ODDS,
    betterHalf: mean(odds, Math.ceil(odds.length / 2)),
    all: mean(odds, odds.length),
    members: Math.log(members),
    fresh: Math.exp(-hours / 12),
    age: Math.max(0, hours - 24) / 48,
  }
}

function logOdds(score: number): number {
  if (score <= 0) return -MAX_ODDS
  if (score >= 1) return MAX_ODDS
  return Math.min(MAX_ODDS, Math.max(-MAX_ODDS, Math.log(score / (1 - score))))
}

/** The mean of the first values; `-MAX_ODDS` if there are none. */
function mean(values: readonly number[], count: number): number {
  if (count === 0) return -MAX_ODDS
  let sum = 0
  for (let index = 0; index < count; index += 1) sum += values[index] ?? 0
  return sum / count
}

/** One link is never more certain than two hundred to one, for or against. */
const MAX_ODDS = Math.log(200)
