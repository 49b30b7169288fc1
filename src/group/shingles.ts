import { fold } from './fold.ts'
import type { Hash } from './hash.ts'
import { mix } from './minhash.ts'
import { type Token } from './token.ts'

/**
 * The distinct shingles of a text, hashed to 32 bits: three words in a row, and in scripts without spaces five
 * characters in a row.
 */
export function shinglesOf(tokens: readonly Token[], hash: Hash): Set<number> {
  const shingles = new Set<number>()
  const known = new Map<string, number>()
  const window: number[] = []
  for (const token of tokens) {
    if (token.dense) {
      const characters = Array.from(token.text)
      if (characters.length <= CHARACTERS) shingles.add(hash(token.text))
      for (let start = 0; start + CHARACTERS <= characters.length; start += 1) {
        shingles.add(hash(characters.slice(start, start + CHARACTERS).join('')))
      }
      continue
    }
    let value = known.get(token.text)
    if (value === undefined) {
      value = hash(fold(token.text))
      known.set(token.text, value)
    }
    window.push(value)
    if (window.length > WORDS) window.shift()
    if (window.length === WORDS) shingles.add(combine(window))
  }
  return shingles
}

function combine(words: readonly number[]): number {
  let value = 0
  for (const word of words) value = mix(Math.imul(value, 31) + word)
  return value >>> 0
}

const WORDS = 3
const CHARACTERS = 5
