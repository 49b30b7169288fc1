import type { Fingerprint } from './fingerprint.ts'
import { resemblance } from './minhash.ts'
import { numberWeight, sameNumber } from './numbers.ts'
import type { Rarity } from './rarity.ts'
import { soundOf } from './sound.ts'
import { stem } from './terms.ts'

/** What two articles have in common and where they disagree. Every measure is 0 to 1 and the same in both directions. */
export interface Evidence {
  /** Share of the text that is word for word the same. */
  near: number
  /** Whether words can be compared at all: both articles are in one language. */
  sameLanguage: boolean
  /** Weighted Dice of the title words; 0 across languages. */
  title: number
  /** Share of each title's words that the other article has in title or lead: mean of both sides, and the lesser side. */
  cover: number
  leastCover: number
  /** Weighted cosine of all words of title and lead; 0 across languages. */
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

/** Compares two fingerprints. Pure and symmetric. */
export function evidenceOf(a: Fingerprint, b: Fingerprint, rarity: Rarity): Evidence {
  const sameLanguage = a.language === b.language || a.language === null || b.language === null
  const comparable = (terms: readonly string[]): readonly string[] =>
    sameLanguage ? terms : terms.filter((term) => term.startsWith('@'))
  const titleA = comparable(a.title)
  const titleB = comparable(b.title)
  const allA = new Set([...titleA, ...comparable(a.lead)])
  const allB = new Set([...titleB, ...comparable(b.lead)])
  const coverA = covered(titleA, allB, rarity)
  const coverB = covered(titleB, allA, rarity)
  const bySound = isCyrillic(a) !== isCyrillic(b)
  const ours = nameIndex(a, bySound)
  const theirs = nameIndex(b, bySound)
  const nameCoverA = covered(ours.title, theirs, rarity)
  const nameCoverB = covered(theirs.title, ours, rarity)
  const bothNamed = ours.title.length > 0 && theirs.title.length > 0
  const nounsAreNames = a.language === 'de' || b.language === 'de'
  const sharedNames = [
    ...new Set([
      ...ours.all.filter((name) => theirs.has(name)),
      ...theirs.all.filter((name) => ours.has(name)),
    ]),
  ]
  const numbersA = [...a.titleNumbers, ...a.leadNumbers]
  const numbersB = [...b.titleNumbers, ...b.leadNumbers]
  const sharedNumbers = numbersA.filter((one) => numbersB.some((other) => sameNumber(one, other)))
  const kindsA = new Set([...a.titleKinds, ...a.leadKinds])
  const kindsB = new Set([...b.titleKinds, ...b.leadKinds])
  return {
    near: nearness(a, b),
    sameLanguage,
    title: dice(titleA, titleB, rarity),
    cover: (coverA + coverB) / 2,
    leastCover: Math.min(coverA, coverB),
    words: cosine(allA, allB, rarity),
    names: (nameCoverA + nameCoverB) / 2,
    leastNames: Math.min(nameCoverA, nameCoverB),
    namesClash: nameCoverA === 0 && nameCoverB === 0 && bothNamed,
    namesDiffer: nameCoverA < 1 && nameCoverB < 1 && bothNamed && !nounsAreNames,
    namesAlike: alike(sharedNames, ours.all, theirs.all, rarity),
    numbersAlike: alike(sharedNumbers, numbersA, numbersB, numberWeight),
    rareWords: rareWords(a, b),
    sharedNames: sharedNames.sort(),
    sharedNumbers: sharedNumbers.sort(),
    sharedKinds: intersection(kindsA, kindsB).sort(),
    nameWeight: weigh(sharedNames, rarity),
    numberWeight: weigh(sharedNumbers, numberWeight),
    numbersClash: numbersClash(a.titleNumbers, numbersB) && numbersClash(b.titleNumbers, numbersA),
    kindsClash: kindsClash(a.titleKinds, kindsB) && kindsClash(b.titleKinds, kindsA),
    kindsDiffer:
      a.titleKinds.length > 0 &&
      b.titleKinds.length > 0 &&
      (a.titleKinds.some((kind) => !kindsB.has(kind)) ||
        b.titleKinds.some((kind) => !kindsA.has(kind))),
    kindsAgree:
      a.titleKinds.some((kind) => kindsB.has(kind)) &&
      b.titleKinds.some((kind) => kindsA.has(kind)),
    generationsClash: generationsClash(a.titleNames, b.titleNames),
    hours: Math.abs(a.publishedAt - b.publishedAt) / 3_600_000,
  }
}

interface NameIndex {
  title: readonly string[]
  all: readonly string[]
  /** Whether the article has this name, be it written small or where a capital is due. */
  has(name: string): boolean
}

function nameIndex(print: Fingerprint, bySound: boolean): NameIndex {
  const form = (names: readonly string[]): readonly string[] =>
    bySound ? names.map(soundOf) : names
  const title = form(print.titleNames)
  const all = [...title, ...form(print.leadNames)]
  const names = new Set(all)
  const words = new Set([...print.title, ...print.lead])
  return {
    title,
    all,
    has: (name) => names.has(name) || words.has(name) || words.has(stem(name, print.language)),
  }
}

function rareWords(a: Fingerprint, b: Fingerprint): number {
  const theirs = new Set([...b.title, ...b.lead])
  const shared = [...a.title, ...a.lead].filter(
    (term) => term.length >= 6 && !term.startsWith('@') && theirs.has(term),
  )
  return Math.min(4, shared.length)
}

function isCyrillic({ language }: Fingerprint): boolean {
  return language !== null && CYRILLIC_LANGUAGES.has(language)
}

/** Texts too short for a sketch are copies where their words are the same. */
function nearness(a: Fingerprint, b: Fingerprint): number {
  if (a.sketch || b.sketch) return resemblance(a.sketch, b.sketch)
  const words = (print: Fingerprint): string => [...print.title, '', ...print.lead].join(' ')
  const [one, other] = [words(a), words(b)]
  return one === other && one !== ' ' ? 1 : 0
}

/** Weighted share of `part` that is in `whole`; 0 for an empty part, which shows nothing. */
function covered(
  part: readonly string[],
  whole: Pick<ReadonlySet<string>, 'has'>,
  rarity: Rarity,
): number {
  const total = weigh(part, rarity)
  if (total === 0) return 0
  return (
    weigh(
      part.filter((item) => whole.has(item)),
      rarity,
    ) / total
  )
}

function dice(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const total = weigh(a, rarity) + weigh(b, rarity)
  if (total === 0) return 0
  const other = new Set(b)
  return (
    (2 *
      weigh(
        a.filter((item) => other.has(item)),
        rarity,
      )) /
    total
  )
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const squared: Rarity = (word) => rarity(word) ** 2
  const length = Math.sqrt(weigh(a, squared) * weigh(b, squared))
  return length === 0 ? 0 : weigh(intersection(a, b), squared) / length
}

function alike(
  shared: readonly string[],
  a: readonly string[],
  b: readonly string[],
  rarity: Rarity,
): number {
  const [one, other] = [weigh(a, rarity), weigh(b, rarity)]
  if (one === 0 || other === 0) return 0.5
  return Math.min(1, (2 * weigh(shared, rarity)) / (one + other))
}

function weigh(items: Iterable<string>, rarity: Rarity): number {
  let sum = 0
  for (const item of items) sum += rarity(item)
  return sum
}

function intersection<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((item) => b.has(item))
}

function numbersClash(mine: readonly string[], theirs: readonly string[]): boolean {
  const telling = mine.filter((number) => numberWeight(number) >= 0.7)
  return (
    telling.length > 0 && !telling.some((one) => theirs.some((other) => sameNumber(one, other)))
  )
}

function kindsClash(mine: readonly string[], theirs: ReadonlySet<string>): boolean {
  return mine.length > 0 && !mine.some((kind) => theirs.has(kind))
}

function generationsClash(a: readonly string[], b: readonly string[]): boolean {
  const pairs = a.filter((name) => GENERATION.test(name))
  return pairs.some((name) => {
    const base = name.slice(0, name.lastIndexOf(' ') + 1)
    const others = b.filter((other) => other.startsWith(base) && GENERATION.test(other))
    return others.length > 0 && !others.includes(name)
  })
}

const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk'])
const GENERATION = / \d[\d.]*$/u
