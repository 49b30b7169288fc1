import type { PairEvidence } from './pair-evidence.ts'

/** The names of the features of a pair of articles. */
export const FEATURES = [
  'title',
  'cover',
  'minCover',
  'words',
  'topics',
  'titleNames',
  'otherNames',
  'placeWeight',
  'manyNames',
  'ageNamed',
  'topicNamed',
  'rareWords',
  'names',
  'minNames',
  'namesAlike',
  'nameWeight',
  'numbersAlike',
  'numberWeight',
  'sharedKind',
  'kindsAgree',
  'kindsDiffer',
  'kindsClash',
  'numbersClash',
  'namesClash',
  'namesDiffer',
  'generationsClash',
  'fresh',
  'age',
] as const

export type Feature = (typeof FEATURES)[number]

/** Evidence as numbers for the weighted sum. */
export function featuresOf(evidence: PairEvidence): Record<Feature, number> {
  return {
    title: evidence.title,
    cover: evidence.cover,
    minCover: evidence.minCover,
    words: evidence.words,
    topics: evidence.topics,
    titleNames: evidence.titleNames,
    otherNames: evidence.otherNames,
    placeWeight: evidence.placeWeight,
    manyNames: Number(evidence.titleNames + evidence.otherNames >= 2),
    ageNamed: evidence.titleNames > 0 ? age(evidence.hours) : 0,
    topicNamed: evidence.titleNames > 0 ? evidence.topics : 0,
    rareWords: evidence.rareWords,
    names: evidence.names,
    minNames: evidence.minNames,
    namesAlike: evidence.namesAlike,
    nameWeight: Math.min(evidence.nameWeight, 4),
    numbersAlike: evidence.numbersAlike,
    numberWeight: Math.min(evidence.numberWeight, 2),
    sharedKind: Number(evidence.sharedKinds.length > 0),
    kindsAgree: Number(evidence.kindsAgree),
    kindsDiffer: Number(evidence.kindsDiffer),
    kindsClash: Number(evidence.kindsClash),
    numbersClash: Number(evidence.numbersClash),
    namesClash: Number(evidence.namesClash),
    namesDiffer: Number(evidence.namesDiffer),
    generationsClash: Number(evidence.generationsClash),
    fresh: Math.exp(-evidence.hours / 12),
    age: age(evidence.hours),
  }
}

/** 0 on the first day, 1 after three days, then 1 more every four days. */
function age(hours: number): number {
  return hours <= 72 ? Math.max(0, hours - 24) / 48 : 1 + (hours - 72) / 96
}
