import { term } from '../muting.ts'

/** From this length on, a word may have endings. */
const MIN_INFLECTED = 4
/** Not the end of "chess", "analysis" and "virus". */
const HAS_PLURAL = /[^siu]s$/
const CYRILLIC_ENDING = /[аеиоуыюяьіиєї]{1,2}$/u

/**
 * A phrase that also finds other forms of its words: "funding rounds" becomes "funding* round*", "раунды" "раунд*". As `term`
 * writes it; empty if it cannot match anything.
 */
export function wordPattern(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return ''
  return term(text)
    .split(' ')
    .map((word) => {
      if (word.endsWith('*') || word.length < MIN_INFLECTED || !/^[\p{L}-]+$/u.test(word))
        return word
      const stem = word.replace(HAS_PLURAL, (end) => end.slice(0, -1)).replace(CYRILLIC_ENDING, '')
      return `${stem.length < MIN_INFLECTED - 1 ? word : stem}*`
    })
    .join(' ')
}

/** A pattern as people read it. */
export function patternName(pattern: string): string {
  return pattern.replaceAll('*', '…')
}
