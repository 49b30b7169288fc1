import type { PairEvidence } from './pair-evidence.ts'

/** The pieces of evidence that are weighed, as numbers. */
export const FEATURES = [
  'title',
  'cover',
  'leastCover',
  'words',
  'rareWords',
  'names',
  'leastNames',
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

/** Evidence in the form in which it is weighed. */
export function featuresOf(why: PairEvidence): Record<Feature, number> {
  return {
    title: why.title,
    cover: why.cover,
    leastCover: why.leastCover,
    words: why.words,
    rareWords: why.rareWords,
    names: why.names,
    leastNames: why.leastNames,
    namesAlike: why.namesAlike,
    nameWeight: Math.min(why.nameWeight, 4),
    numbersAlike: why.numbersAlike,
    numberWeight: Math.min(why.numberWeight, 2),
    sharedKind: Number(why.sharedKinds.length > 0),
    kindsAgree: Number(why.kindsAgree),
    kindsDiffer: Number(why.kindsDiffer),
    kindsClash: Number(why.kindsClash),
    numbersClash: Number(why.numbersClash),
    namesClash: Number(why.namesClash),
    namesDiffer: Number(why.namesDiffer),
    generationsClash: Number(why.generationsClash),
    fresh: Math.exp(-why.hours / 12),
    age: age(why.hours),
  }
}

/** 0 on the first day, 1 after three days, then 1 more every four days. */
function age(hours: number): number {
  return hours <= 72 ? Math.max(0, hours - 24) / 48 : 1 + (hours - 72) / 96
}
