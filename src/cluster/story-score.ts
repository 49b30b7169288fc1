import { type Link, STORY_FEATURES, storyFeaturesOf } from './story-features.ts'
import { STORY } from './weights.ts'

/**
 * How certain it is that an article belongs to a story, 0 to 1, from its links to the members (at least one): a logistic
 * regression. Symmetric for two groups of articles and all links between them; `members` is the size of the larger. The
 * nearest member counts, the better half of them, and all of them: a translation or an opinion resembles some members
 * only, and a chain of articles, each a little similar to the one before, shall not become one story. Pure.
 */
export function storyScore(links: readonly Link[], members: number): number {
  const features = storyFeaturesOf(links, members)
  let sum = STORY.bias
  for (const feature of STORY_FEATURES) sum += STORY[feature] * features[feature]
  return 1 / (1 + Math.exp(-sum))
}
