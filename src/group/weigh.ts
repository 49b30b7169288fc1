import type { Rarity } from './rarity.ts'

/** Summed weight of some words. */
export function weigh(items: Iterable<string>, rarity: Rarity): number {
  let sum = 0
  for (const item of items) sum += rarity(item)
  return sum
}
