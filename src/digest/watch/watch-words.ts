import { containsPhrase, UNSPACED } from '../../text/contains-phrase.ts'
import { term } from '../muting.ts'

/** Why words cannot be watched. */
export type WatchFault = 'unreadable' | 'long' | 'short'

/** Characters of the words of one watch, and how many words. */
export const MAX_WATCH_CHARACTERS = 60
const MAX_UNITS = 6
/** A beginning of fewer letters would fit nearly every text. */
const MIN_PREFIX = 3

const PART = /"([^"]*)"(\*?)|([^\s"]+)/g
const QUOTES = /[“”„‟«»「」『』]/g

/**
 * Reads typed words into the form in which they are stored: folded, each word once, with quotes around what has to stand together
 * (`"heat pump" postgres*`). Equal wishes give equal texts. Pure.
 */
export function readWatch(typed: string): { words: string } | { fault: WatchFault } {
  const units = new Set<string>()
  for (const [, quoted, star = '', bare] of typed.replace(QUOTES, '"').matchAll(PART)) {
    const unit = term(`${quoted ?? bare ?? ''}`) + (quoted !== undefined ? star : '')
    if (unit.replaceAll('*', '') !== '') units.add(unit)
  }
  if (units.size === 0) return { fault: 'unreadable' }
  if ([...units].some(isTooShort)) return { fault: 'short' }
  const words = [...units].map((unit) => (unit.includes(' ') ? `"${unit}"` : unit)).join(' ')
  if (words.length > MAX_WATCH_CHARACTERS || units.size > MAX_UNITS) return { fault: 'long' }
  return { words }
}

/** The words and phrases of a watch, in the form of `containsPhrase`. */
export function unitsOf(words: string): string[] {
  return [...words.matchAll(PART)].map(([, quoted, , bare]) => quoted ?? bare ?? '')
}

/** Whether a text has all of these words and phrases; it is normalised as `plain` does. Pure. */
export function hasUnits(text: string, units: readonly string[]): boolean {
  return units.every((unit) => containsPhrase(text, unit))
}

function isTooShort(unit: string): boolean {
  if (UNSPACED.test(unit)) return false
  const longest = Math.max(...unit.split(' ').map((word) => word.replace('*', '').length))
  return unit.includes('*') ? longest < MIN_PREFIX : longest < 2
}
