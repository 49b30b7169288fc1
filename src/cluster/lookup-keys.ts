import type { Fingerprint } from '../model/fingerprint.ts'
import type { Hash } from '../text/hash.ts'
import { numberWeight } from '../text/numbers/comparable-numbers.ts'
import { isConcept } from './comparable.ts'
import type { Idf } from './idf.ts'
import { BANDS, bandsOf } from './minhash.ts'
import { phoneticKey } from './phonetic-key.ts'
import { stem } from './terms.ts'

/** Number of the most distinctive features of an article that are combined into pairs. */
const MAX_FEATURES = 9
/**
 * Limit on the sum of the ranks (0, 1, 2 …) of the two features in a pair, so that a weak feature is only paired with a
 * strong one. The twenty pairs find all labelled articles that the 28 pairs of eight features found.
 */
const MAX_RANK_SUM = 8
/** Number of rare names that are keys of their own. */
const MAX_SINGLE = 3
/** Limit on the keys of an article: its bands, its pairs, its rare names and the first word of its title. */
export const MAX_KEYS = BANDS + 20 + MAX_SINGLE + 1

/**
 * The keys under which an article is stored and looked up, as signed 32-bit integers. Only articles that share a key are
 * compared. Bands find copies. For the same event in other words a famous name is not selective enough, because thousands of
 * articles contain it; a pair (company and product, company and amount) is rare and occurs in both articles. A name that is
 * not famous is a key alone: a translation or an opinion often shares nothing else.
 */
export function lookupKeysOf(fingerprint: Fingerprint, hash: Hash, idf: Idf): number[] {
  const features = distinctiveFeatures(fingerprint, idf)
  const keys = new Set(fingerprint.sketch ? bandsOf(fingerprint.sketch) : [])
  features.forEach((a, left) => {
    for (const b of features.slice(left + 1, MAX_RANK_SUM - left + 1)) {
      keys.add(hash(a < b ? `${a}\t${b}` : `${b}\t${a}`, 1) | 0)
    }
  })
  for (const name of rareNames(fingerprint, idf)) keys.add(hash(name, 2) | 0)
  return [...keys]
}

/** The first rare names, those of the title before those of the lead, and the first word of the title, which may be one. */
function rareNames(fingerprint: Fingerprint, idf: Idf): Set<string> {
  const { language } = fingerprint
  const isRare = (word: string): boolean =>
    !word.includes(' ') && !isConcept(word) && idf(word) >= 1
  const names = [...fingerprint.titleNames, ...fingerprint.leadNames].filter(isRare)
  const first = fingerprint.title.slice(0, 1).filter(isRare)
  return new Set([...names.slice(0, MAX_SINGLE), ...first].map((name) => keyOf(name, language)))
}

/** The form in which a name is looked up: without a genitive `s`, in Latin letters. */
function keyOf(name: string, language: string | null): string {
  return phoneticKey(stem(name, language))
}

/** The most distinctive names, figures and words of an article, best first. */
function distinctiveFeatures(fingerprint: Fingerprint, idf: Idf): string[] {
  const { language } = fingerprint
  const weights = new Map<string, number>()
  const add = (feature: string, weight: number): void => {
    if (weight > (weights.get(feature) ?? 0)) weights.set(feature, weight)
  }
  for (const name of fingerprint.titleNames) add(keyOf(name, language), 3 * idf(name))
  for (const name of fingerprint.leadNames) add(keyOf(name, language), 1.6 * idf(name))
  for (const number of fingerprint.titleNumbers) add(number, 1.8 * numberWeight(number))
  for (const number of fingerprint.leadNumbers) add(number, 1.3 * numberWeight(number))
  for (const kind of fingerprint.titleKinds.slice(0, 2)) add(`#${kind}`, 2)
  const names = new Set(fingerprint.titleNames.map((name) => stem(name, language)))
  for (const term of fingerprint.title)
    if (!names.has(term)) add(term, (BIGRAM.test(term) ? 0.8 : 1.1) * idf(term))
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_FEATURES)
    .map(([feature]) => feature)
}

/** A character bigram, which is less distinctive than a concept of the lexicon. */
const BIGRAM = /^[\u3000-\uffff]{2}$/u
