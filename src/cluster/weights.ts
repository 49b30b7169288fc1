import type { Feature } from './pair-features.ts'
import type { StoryFeature } from './story-features.ts'

/**
 * What each feature adds to the log odds that two articles belong to the same story. Fitted by `bench/group/fit.ts` on the
 * tuned pairs and the tuned half of the stories (logistic regression, ridge 1) and rounded. Two are set by hand: different
 * generations are too rare in the data, and the bias is 0.9 lower than fitted, which requires odds of 5 to 2 before two
 * articles are called the same story.
 */
export type Weights = Record<Feature | 'bias', number>

/** For two articles in the same language. */
export const SAME_LANGUAGE: Weights = {
  bias: -7.95,
  title: -0.13,
  cover: 3.39,
  minCover: 1.79,
  words: 2.12,
  rareWords: 0.1,
  names: -0.33,
  minNames: -0.48,
  namesAlike: 2.56,
  nameWeight: 0.44,
  numbersAlike: 2.55,
  numberWeight: 1.09,
  sharedKind: 0.65,
  kindsAgree: 1.02,
  kindsDiffer: -1.08,
  kindsClash: -1.3,
  numbersClash: -0.05,
  namesClash: -1.04,
  namesDiffer: -2.52,
  generationsClash: -1.5,
  fresh: 1.09,
  age: -1.29,
}

/** For two articles in different languages, where only concepts, names and figures can be compared. */
export const CROSS_LANGUAGE: Weights = {
  bias: -5.93,
  title: 1.04,
  cover: 1.24,
  minCover: 0.26,
  words: 2.04,
  rareWords: 0.32,
  names: 0.23,
  minNames: -0.46,
  namesAlike: 2.33,
  nameWeight: 0.57,
  numbersAlike: 3.13,
  numberWeight: 1.2,
  sharedKind: 0.44,
  kindsAgree: 0.05,
  kindsDiffer: -0.03,
  kindsClash: -1.91,
  numbersClash: -0.43,
  namesClash: -2.07,
  namesDiffer: -1.61,
  generationsClash: -1.5,
  fresh: 1.2,
  age: -1.82,
}

/** What each feature of `storyScore` adds to the log odds that an article belongs to a story: fitted by `bench/group/fit-stories.ts`. */
export const STORY: Record<StoryFeature | 'bias', number> = {
  bias: 1.41,
  nearest: 0.11,
  betterHalf: 0.9,
  all: 0.68,
  members: 0.27,
  fresh: -0.07,
  age: 0.35,
}
