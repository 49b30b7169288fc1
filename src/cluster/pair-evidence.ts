import type { Fingerprint } from '../model/fingerprint.ts'
import { HOUR } from '../model/time.ts'
import { numberWeight, sameNumber } from '../text/numbers/comparable-numbers.ts'
import {
  type Bag,
  type Comparable,
  conceptsAmong,
  isConcept,
  type Names,
  soundingNames,
} from './comparable.ts'
import type { Idf } from './idf.ts'
import { resemblance } from './minhash.ts'

/** What two articles have in common and where they disagree. Every measure is 0 to 1 and the same in both directions. */
export interface PairEvidence {
  /** Share of the text that is word for word the same. */
  near: number
  /** Whether words can be compared at all: both articles are in one language. */
  sameLanguage: boolean
  /** Weighted Dice of the title words; across languages of the ideas among them, as in the next three. */
  title: number
  /** Share of each title's words that the other article has in title or lead: mean of both sides, and the lesser side. */
  cover: number
  leastCover: number
  /** Weighted cosine of all words of title and lead. */
  words: number
  /** Share of each title's names that the other article has in title or lead: mean of both sides, and the lesser side. */
  names: number
  leastNames: number
  /** Both titles have names, and the other article has none of them: two firms in one kind of news. */
  namesClash: boolean
  /** Each title has a name that the other article lacks: one buyer, two purchases. Never of German, whose nouns look like names. */
  namesDiffer: boolean
  /** Weighted Dice of all names, and of all figures; 0.5 where one article has none, which shows nothing. */
  namesAlike: number
  numbersAlike: number
  /** How many words both have that no lexicon knows: names written small, loan words. At most 4. */
  rareWords: number
  /** Names, figures and kinds of event that both have. */
  sharedNames: string[]
  sharedNumbers: string[]
  sharedKinds: string[]
  /** Summed weight of the shared names and of the shared figures (not bounded by 1). */
  nameWeight: number
  numberWeight: number
  /** Both titles give figures that matter and the other article has none of them. */
  numbersClash: boolean
  /** Both titles tell a kind of event, and neither kind occurs in the other article. */
  kindsClash: boolean
  /** A title tells a kind of event that the other article, which tells one too, does not speak of. */
  kindsDiffer: boolean
  /** Each title tells a kind of event that the other article speaks of too. */
  kindsAgree: boolean
  /** One product in two generations (`orbit 9`, `orbit 8`), each in the title of its article. */
  generationsClash: boolean
  /** Hours between the two, as published. */
  hours: number
}

/** Compares two articles. Pure and symmetric but for the last digits of sums. */
export function evidenceOf(a: Comparable, b: Comparable, rarity: Idf): PairEvidence {
  const language = a.print.language
  const sameLanguage =
    language === b.print.language || language === null || b.print.language === null
  const bySound = a.isCyrillic !== b.isCyrillic
  return {
    near: nearness(a.print, b.print),
    sameLanguage,
    ...(sameLanguage
      ? compareWords(a.words, b.words)
      : compareWords(conceptsAmong(a, rarity), conceptsAmong(b, rarity))),
    rareWords: rareWords(a.words.weights, b.words.weights),
    ...compareNames(
      bySound ? soundingNames(a, rarity) : a.names,
      bySound ? soundingNames(b, rarity) : b.names,
      language === 'de' || b.print.language === 'de',
    ),
    ...compareNumbers(a, b),
    ...compareKinds(a, b),
    generationsClash: generationsClash(a.print.titleNames, b.print.titleNames),
    hours: Math.abs(a.print.publishedAt - b.print.publishedAt) / HOUR,
  }
}

function compareWords(
  a: Bag,
  b: Bag,
): Pick<PairEvidence, 'title' | 'cover' | 'leastCover' | 'words'> {
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
    leastCover: Math.min(coverA, coverB),
    words: length === 0 ? 0 : shared / length,
  }
}

function compareNames(a: Names, b: Names, nounsAreNames: boolean) {
  const coverA = covered(a, b)
  const coverB = covered(b, a)
  const bothNamed = a.title.length > 0 && b.title.length > 0
  const shared = new Map([...sharedNames(a, b), ...sharedNames(b, a)])
  const nameWeight = [...shared.values()].reduce((sum, weight) => sum + weight, 0)
  return {
    names: (coverA + coverB) / 2,
    leastNames: Math.min(coverA, coverB),
    namesAlike: alike(nameWeight, a.weight, b.weight),
    namesClash: coverA === 0 && coverB === 0 && bothNamed,
    namesDiffer: coverA < 1 && coverB < 1 && bothNamed && !nounsAreNames,
    sharedNames: [...shared.keys()].sort(byText),
    nameWeight,
  }
}

function sharedNames(mine: Names, theirs: Names): [string, number][] {
  return [...mine.weights].filter(([name]) => theirs.has(name))
}

function compareNumbers(a: Comparable, b: Comparable) {
  const sharedNumbers = a.numbers.filter((one) => has(b.numbers, one))
  const shared = sharedNumbers.reduce((sum, number) => sum + numberWeight(number), 0)
  const clash = (mine: readonly string[], theirs: readonly string[]): boolean => {
    const telling = mine.filter((number) => numberWeight(number) >= TELLING)
    return telling.length > 0 && !telling.some((number) => has(theirs, number))
  }
  return {
    sharedNumbers: sharedNumbers.sort(byText),
    numberWeight: shared,
    numbersAlike: alike(shared, a.numbersWeight, b.numbersWeight),
    numbersClash: clash(a.print.titleNumbers, b.numbers) && clash(b.print.titleNumbers, a.numbers),
  }
}

function compareKinds(a: Comparable, b: Comparable) {
  const mine = a.print.titleKinds
  const theirs = b.print.titleKinds
  const iAgree = mine.some((kind) => b.kinds.has(kind))
  const theyAgree = theirs.some((kind) => a.kinds.has(kind))
  const bothTell = mine.length > 0 && theirs.length > 0
  const strange =
    mine.some((kind) => !b.kinds.has(kind)) || theirs.some((kind) => !a.kinds.has(kind))
  return {
    sharedKinds: intersection(a.kinds, b.kinds).sort(byText),
    kindsAgree: iAgree && theyAgree,
    kindsClash: bothTell && !iAgree && !theyAgree,
    kindsDiffer: bothTell && strange,
  }
}

/** Texts too short for a sketch are copies where their words are the same. */
function nearness(a: Fingerprint, b: Fingerprint): number {
  if (a.sketch || b.sketch) return resemblance(a.sketch, b.sketch)
  const words = (print: Fingerprint): string => [...print.title, '', ...print.lead].join(' ')
  const [one, other] = [words(a), words(b)]
  return one === other && one !== ' ' ? 1 : 0
}

/** Long words that both have and no lexicon knows. */
function rareWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const term of a.keys()) if (term.length >= 6 && !isConcept(term) && b.has(term)) shared += 1
  return Math.min(4, shared)
}

/** Weighted share of a title that is in `whole`; 0 for an empty title, which shows nothing. */
function covered(
  { title, weights }: Pick<Bag, 'title' | 'weights'>,
  whole: { has(item: string): boolean },
): number {
  let total = 0
  let found = 0
  for (const item of title) {
    const weight = weights.get(item) ?? 0
    total += weight
    if (whole.has(item)) found += weight
  }
  return total === 0 ? 0 : found / total
}

function alike(shared: number, one: number, other: number): number {
  return one === 0 || other === 0 ? 0.5 : Math.min(1, (2 * shared) / (one + other))
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

function byText(a: string, b: string): number {
  return a < b ? -1 : 1
}

/** A figure of this weight tells one event from another: an amount, a share, not a count of three. */
const TELLING = 0.7
const GENERATION = / \d[\d.]*$/u
