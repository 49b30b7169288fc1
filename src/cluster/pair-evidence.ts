import type { Fingerprint } from '../model/fingerprint.ts'
import { HOUR } from '../model/time.ts'
import { numberWeight, sameNumber } from '../text/numbers/comparable-numbers.ts'
import {
  type Bag,
  type Comparable,
  cognateKeys,
  conceptsAmong,
  isConcept,
  phoneticNames,
} from './comparable.ts'
import { compareNames, firstWords } from './compare-names.ts'
import type { Idf } from './idf.ts'
import { resemblance } from './minhash.ts'
import { byText, covered, dice } from './overlap.ts'
import { topicsAlike } from './topics.ts'

/** What two articles have in common and where they disagree. Numbers are 0 to 1 unless noted, and symmetric. */
export interface PairEvidence {
  /** Share of the text that is identical. */
  near: number
  /** Whether words can be compared, because both articles are in the same language. */
  sameLanguage: boolean
  /** Weighted Dice coefficient of the title words. Across languages this and the next three compare only concepts. */
  title: number
  /** Weighted share of each title's words that are in the title or lead of the other article: mean and minimum. */
  cover: number
  minCover: number
  /** Weighted cosine similarity of all words in title and lead. */
  words: number
  /** Weighted share of each title's names that are in the title or lead of the other article: mean and minimum. */
  names: number
  minNames: number
  /** Both titles have names, and the other article has none of them: similar news about different companies. */
  namesClash: boolean
  /** Each title has a name that the other article lacks: two acquisitions by the same buyer. Always false for German, where nouns look like names. */
  namesDiffer: boolean
  /** Weighted Dice coefficient of all names, and of all figures; 0.5 (neutral) if one article has none. */
  namesAlike: number
  numbersAlike: number
  /** Cosine similarity of their topics. */
  topics: number
  /** Number of shared names that are not famous, each up to 2: those in both titles, and the others. */
  titleNames: number
  otherNames: number
  /** Sum of the weights of the shared places, up to 2. */
  placeWeight: number
  /** Number of common words that are not in the lexicon, at most 4: lower-case names, and across languages cognates. */
  rareWords: number
  /** Names, figures and kinds of event in both articles. */
  sharedNames: string[]
  sharedNumbers: string[]
  sharedKinds: string[]
  /** Sum of the weights of the shared names and figures (may exceed 1). */
  nameWeight: number
  numberWeight: number
  /** Both titles have significant figures, and the other article has none of them. */
  numbersClash: boolean
  /** Both titles have a kind of event, and neither kind occurs in the other article. */
  kindsClash: boolean
  /** Both titles have kinds of event, and one of these does not occur in the other article. */
  kindsDiffer: boolean
  /** Each title has a kind of event that also occurs in the other article. */
  kindsAgree: boolean
  /** The titles name different generations of a product (`orbit 9`, `orbit 8`). */
  generationsClash: boolean
  /** Hours between the publication times. */
  hours: number
}

/** Compares two articles. Pure, and symmetric except for rounding errors. */
export function evidenceOf(a: Comparable, b: Comparable, idf: Idf): PairEvidence {
  const language = a.fingerprint.language
  const sameLanguage =
    language === b.fingerprint.language || language === null || b.fingerprint.language === null
  const usePhoneticKeys = a.isCyrillic !== b.isCyrillic
  return {
    near: textSimilarity(a.fingerprint, b.fingerprint),
    sameLanguage,
    ...(sameLanguage
      ? compareWords(a.words, b.words)
      : compareWords(conceptsAmong(a, idf), conceptsAmong(b, idf))),
    topics: topicsAlike(a.topics, b.topics),
    rareWords: sameLanguage ? rareWords(a.words.weights, b.words.weights) : cognates(a, b, idf),
    ...compareNames(
      usePhoneticKeys ? phoneticNames(a, idf) : a.names,
      usePhoneticKeys ? phoneticNames(b, idf) : b.names,
      firstWords(a, b, idf),
      language === 'de' || b.fingerprint.language === 'de',
    ),
    ...compareNumbers(a, b),
    ...compareKinds(a, b),
    generationsClash: generationsClash(a.fingerprint.titleNames, b.fingerprint.titleNames),
    hours: Math.abs(a.fingerprint.publishedAt - b.fingerprint.publishedAt) / HOUR,
  }
}

function compareWords(
  a: Bag,
  b: Bag,
): Pick<PairEvidence, 'title' | 'cover' | 'minCover' | 'words'> {
  let inBothTitles = 0
  for (const word of a.title) {
    if (b.title.includes(word)) inBothTitles += a.weights.get(word) ?? 0
  }
  let shared = 0
  for (const [word, weight] of a.weights) if (b.weights.has(word)) shared += weight * weight
  const titles = a.titleWeight + b.titleWeight
  const length = Math.sqrt(a.squares * b.squares)
  const coverA = covered(a, b.weights)
  const coverB = covered(b, a.weights)
  return {
    title: titles === 0 ? 0 : (2 * inBothTitles) / titles,
    cover: (coverA + coverB) / 2,
    minCover: Math.min(coverA, coverB),
    words: length === 0 ? 0 : shared / length,
  }
}

function compareNumbers(a: Comparable, b: Comparable) {
  const sharedNumbers = a.numbers.filter((one) => has(b.numbers, one))
  const shared = sharedNumbers.reduce((sum, number) => sum + numberWeight(number), 0)
  const clash = (mine: readonly string[], theirs: readonly string[]): boolean => {
    const significant = mine.filter((number) => numberWeight(number) >= SIGNIFICANT)
    return significant.length > 0 && !significant.some((number) => has(theirs, number))
  }
  return {
    sharedNumbers: sharedNumbers.sort(byText),
    numberWeight: shared,
    numbersAlike: dice(shared, a.numbersWeight, b.numbersWeight),
    numbersClash:
      clash(a.fingerprint.titleNumbers, b.numbers) && clash(b.fingerprint.titleNumbers, a.numbers),
  }
}

function compareKinds(a: Comparable, b: Comparable) {
  const mine = a.fingerprint.titleKinds
  const theirs = b.fingerprint.titleKinds
  const aAgrees = mine.some((kind) => b.kinds.has(kind))
  const bAgrees = theirs.some((kind) => a.kinds.has(kind))
  const bothHaveKinds = mine.length > 0 && theirs.length > 0
  const someMissing =
    mine.some((kind) => !b.kinds.has(kind)) || theirs.some((kind) => !a.kinds.has(kind))
  return {
    sharedKinds: intersection(a.kinds, b.kinds).sort(byText),
    kindsAgree: aAgrees && bAgrees,
    kindsClash: bothHaveKinds && !aAgrees && !bAgrees,
    kindsDiffer: bothHaveKinds && someMissing,
  }
}

/** Texts too short for a sketch are copies if all their words are the same. */
function textSimilarity(a: Fingerprint, b: Fingerprint): number {
  if (a.sketch || b.sketch) return resemblance(a.sketch, b.sketch)
  const words = (fingerprint: Fingerprint): string =>
    [...fingerprint.title, '', ...fingerprint.lead].join(' ')
  const [one, other] = [words(a), words(b)]
  return one === other && one !== ' ' ? 1 : 0
}

/** Number of common cognates, at most 4. */
function cognates(a: Comparable, b: Comparable, idf: Idf): number {
  const theirs = new Set(cognateKeys(b, idf))
  const shared = new Set([...cognateKeys(a, idf)].filter((key) => theirs.has(key)))
  return Math.min(4, shared.size)
}

/** Number of long common words that are not in the lexicon, at most 4. */
function rareWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const term of a.keys()) if (term.length >= 6 && !isConcept(term) && b.has(term)) shared += 1
  return Math.min(4, shared)
}

function has(numbers: readonly string[], number: string): boolean {
  return numbers.some((other) => sameNumber(number, other))
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((item) => b.has(item))
}

function generationsClash(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => {
    if (!GENERATION.test(name)) return false
    const base = name.slice(0, name.lastIndexOf(' ') + 1)
    const others = b.filter((other) => other.startsWith(base) && GENERATION.test(other))
    return others.length > 0 && !others.includes(name)
  })
}

/** Minimum weight of a figure that distinguishes events: an amount or a percentage, but not a count of three. */
const SIGNIFICANT = 0.7
const GENERATION = / \d[\d.]*$/u
