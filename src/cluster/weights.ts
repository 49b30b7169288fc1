import type { Feature } from './pair-features.ts'
import type { StoryFeature } from './story-features.ts'

/**
 * What each feature adds to the log odds that two articles belong to the same story. Fitted by `bench/group/fit.ts` on the
 * tuned pairs and the tuned half of the stories (logistic regression, ridge 1) and rounded. Two are set by hand: different
 * generations are too rare in the data, and the bias is 0.47 lower than fitted, which requires odds of 8 to 5 before two
 * articles are called the same story.
 */
export type Weights = Record<Feature | 'bias', number>

/** For two articles in the same language. */
export const SAME_LANGUAGE: Weights = {
  bias: -8.06,
  title: 0.6,
  cover: 2.95,
  minCover: 1.57,
  words: 1.52,
  topics: 1.46,
  titleNames: -1.01,
  otherNames: 0.07,
  placeWeight: 1.32,
  manyNames: 0.21,
  ageNamed: 0.27,
  topicNamed: 0.38,
  rareWords: 0.11,
  names: 0.1,
  minNames: -0.26,
  namesAlike: 2.79,
  nameWeight: 0.33,
  numbersAlike: 2.47,
  numberWeight: 1.21,
  sharedKind: 0.7,
  kindsAgree: 0.64,
  kindsDiffer: -0.95,
  kindsClash: -1.03,
  numbersClash: 0.35,
  namesClash: -1.15,
  namesDiffer: -2.49,
  generationsClash: -1.5,
  fresh: 1.06,
  age: -1.4,
}

/** For two articles in different languages, where only concepts, names and figures can be compared. */
export const CROSS_LANGUAGE: Weights = {
  bias: -6.67,
  title: 0.77,
  cover: 1.28,
  minCover: 0.39,
  words: 1.08,
  topics: 2.72,
  titleNames: 0.28,
  otherNames: 0.62,
  placeWeight: 0.57,
  manyNames: -0.14,
  ageNamed: -0.46,
  topicNamed: -0.96,
  rareWords: 0.51,
  names: 0.41,
  minNames: 0.15,
  namesAlike: 2.37,
  nameWeight: 0.38,
  numbersAlike: 2.94,
  numberWeight: 1.4,
  sharedKind: 0.4,
  kindsAgree: 0.05,
  kindsDiffer: 0.07,
  kindsClash: -1.7,
  numbersClash: 0.32,
  namesClash: -1.86,
  namesDiffer: -1.56,
  generationsClash: -1.5,
  fresh: 1.03,
  age: -1.72,
}

/** What each feature of `storyScore` adds to the log odds that an article belongs to a story: fitted by `bench/group/fit-stories.ts`. */
export const STORY: Record<StoryFeature | 'bias', number> = {
  bias: 0.27,
  nearest: -0.07,
  betterHalf: 1.04,
  all: 0.77,
  members: 0.56,
  fresh: 0.17,
  age: 0.53,
}
