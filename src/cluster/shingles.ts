import type { Hash } from '../text/hash.ts'
import { mix } from './minhash.ts'
import { type Token } from './token.ts'

/**
 * The distinct shingles of a text, hashed to 32 bits: three words in a row, and in scripts without spaces five
 * characters in a row.
 */
export function shinglesOf(tokens: readonly Token[], hash: Hash): Set<number> {
  const shingles = new Set<number>()
  const known = new Map<string, number>()
  let [first, second, words] = [0, 0, 0]
  for (const token of tokens) {
    if (token.dense) {
      const characters = Array.from(token.text)
      if (characters.length <= CHARACTERS) shingles.add(hash(token.text))
      for (let start = 0; start + CHARACTERS <= characters.length; start += 1) {
        shingles.add(hash(characters.slice(start, start + CHARACTERS).join('')))
      }
      continue
    }
    let third = known.get(token.folded)
    if (third === undefined) {
      third = hash(token.folded)
      known.set(token.folded, third)
    }
    words += 1
    if (words >= WORDS) shingles.add(combine(first, second, third))
    first = second
    second = third
  }
  return shingles
}

function combine(first: number, second: number, third: number): number {
  return mix(Math.imul(mix(Math.imul(mix(first), 31) + second), 31) + third) >>> 0
}

const WORDS = 3
const CHARACTERS = 5
