import type { Fingerprint } from '../model/fingerprint.ts'
import type { Hash } from '../text/hash.ts'
import { numberWeight } from '../text/numbers/comparable-numbers.ts'
import type { Idf } from './idf.ts'
import { BANDS, bandsOf } from './minhash.ts'
import { phoneticKey } from './phonetic-key.ts'
import { stem } from './terms.ts'

/** Marks of an article that make pairs, the most telling first. */
const MARKS = 9
/**
 * Places of two marks (0, 1, 2 …) that make a pair sum to at most this, so a weak mark counts beside a strong one only.
 * The twenty pairs bring together all labelled articles that the 28 pairs of eight marks did.
 */
const FARTHEST = 8
/** The most keys that an article can have: its bands and its pairs. */
export const MOST_KEYS = BANDS + 20

/**
 * The keys under which an article is stored and looked for, signed 32-bit integers. Two articles that share one are
 * compared, all others never. Bands bring copies together. For the same event in other words a single name would do, but
 * thousands of articles carry a famous one; a pair (company and product, company and amount) is rare and is found in both.
 */
export function lookupKeysOf(fingerprint: Fingerprint, hash: Hash, rarity: Idf): number[] {
  const marks = marksOf(fingerprint, rarity)
  const keys = new Set(fingerprint.sketch ? bandsOf(fingerprint.sketch) : [])
  marks.forEach((a, left) => {
    for (const b of marks.slice(left + 1, FARTHEST - left + 1)) {
      keys.add(hash(a < b ? `${a}\t${b}` : `${b}\t${a}`, 1) | 0)
    }
  })
  return [...keys]
}

/** The most telling names, figures and words of an article, best first. */
function marksOf(fingerprint: Fingerprint, rarity: Idf): string[] {
  const weights = new Map<string, number>()
  const add = (mark: string, weight: number): void => {
    if (weight > (weights.get(mark) ?? 0)) weights.set(mark, weight)
  }
  for (const name of fingerprint.titleNames) add(phoneticKey(name), 3 * rarity(name))
  for (const name of fingerprint.leadNames) add(phoneticKey(name), 1.6 * rarity(name))
  for (const number of fingerprint.titleNumbers) add(number, 1.8 * numberWeight(number))
  for (const number of fingerprint.leadNumbers) add(number, 1.3 * numberWeight(number))
  for (const kind of fingerprint.titleKinds.slice(0, 2)) add(`#${kind}`, 2)
  const names = new Set(fingerprint.titleNames.map((name) => stem(name, fingerprint.language)))
  for (const term of fingerprint.title)
    if (!names.has(term)) add(term, (PAIR.test(term) ? 0.8 : 1.1) * rarity(term))
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MARKS)
    .map(([mark]) => mark)
}

/** Two characters of a script without spaces: they say less than an idea that the lexicon knows. */
const PAIR = /^[\u3000-\uffff]{2}$/u
