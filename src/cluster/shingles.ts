import type { Hash } from '../text/hash.ts'
import { mix } from './minhash.ts'
import type { Token } from './token.ts'

/**
 * The distinct shingles of a text, hashed to 32 bits: three consecutive words, or five consecutive
 * characters in scripts without spaces.
 */
export function shinglesOf(tokens: readonly Token[], hash: Hash): Set<number> {
  const shingles = new Set<number>()
  const hashes = new Map<string, number>()
  let [first, second, words] = [0, 0, 0]
  for (const token of tokens) {
    if (token.dense) {
      const characters = Array.from(token.text)
      if (characters.length <= CHARACTERS_PER_SHINGLE) shingles.add(hash(token.text))
      for (let start = 0; start + CHARACTERS_PER_SHINGLE <= characters.length; start += 1) {
        shingles.add(hash(characters.slice(start, start + CHARACTERS_PER_SHINGLE).join('')))
      }
      continue
    }
    let third = hashes.get(token.folded)
    if (third === undefined) {
      third = hash(token.folded)
      hashes.set(token.folded, third)
    }
    words += 1
    if (words >= WORDS_PER_SHINGLE) shingles.add(combine(first, second, third))
    first = second
    second = third
  }
  return shingles
}

function combine(first: number, second: number, third: number): number {
  return mix(Math.imul(mix(Math.imul(mix(first), 31) + second), 31) + third) >>> 0
}

const WORDS_PER_SHINGLE = 3
const CHARACTERS_PER_SHINGLE = 5
