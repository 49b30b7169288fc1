import type { Feature } from './pair-features.ts'

/**
 * What each feature adds to the log odds that two articles belong to the same story. Fitted by `bench/group/fit.ts` on the
 * tuned pairs (logistic regression, ridge 1) and rounded. Three are set by hand: two of the clashes are too rare in the
 * data, and the bias is 0.4 lower than fitted, which requires odds of 3 to 2 before two articles are joined.
 */
export type Weights = Record<Feature | 'bias', number>

/** For two articles in the same language. */
export const SAME_LANGUAGE: Weights = {
  bias: -8.12,
  title: 0.82,
  cover: 2.28,
  minCover: 2.22,
  words: 1.22,
  rareWords: 0.19,
  names: 0.01,
  minNames: 0.33,
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

/** For two articles in different languages, where only concepts, names and figures can be compared. */
export const CROSS_LANGUAGE: Weights = {
  bias: -5.99,
  title: 0.57,
  cover: 1.47,
  minCover: 1.2,
  words: 0.91,
  rareWords: 0.12,
  names: 0.41,
  minNames: 0.59,
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
