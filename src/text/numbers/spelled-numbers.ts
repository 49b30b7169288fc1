import { lookUp } from '../look-up.ts'
import { nounOf } from './counted-noun.ts'
import { hedgeAt } from './hedge.ts'
import type { NumberMention } from './number-mention.ts'
import { SCALES, TENS, UNITS } from './number-words.ts'

/** English number words: "twenty-five", "two hundred", "half a million". Other languages mostly use digits for small numbers. */
export function spelledNumbers(text: string): NumberMention[] {
  const mentions: NumberMention[] = []
  let value: number | null = null
  let start = 0
  let end = 0
  const flush = () => {
    if (value !== null) {
      mentions.push({
        span: text.slice(start, end),
        values: [value],
        kind: 'word',
        unit: null,
        noun: nounOf(text.slice(end, end + 24)),
        bare: false,
        hedge: hedgeAt(text, start),
      })
    }
    value = null
  }
  for (const { 0: word, index } of text.matchAll(/[\p{L}]+/gu)) {
    const key = word.toLowerCase()
    const joined =
      value !== null && /^(?:[\s-]+|\s+and\s+|\s+an?\s+)$/u.test(text.slice(end, index))
    const unit = lookUp(UNITS, key)
    const ten = lookUp(TENS, key)
    const scale = key.length > 1 && /^[a-z]+$/.test(key) ? lookUp(SCALES, key) : undefined
    if (key === 'and' || ((key === 'a' || key === 'an') && value !== null)) continue
    if (scale !== undefined && value !== null && joined) value *= scale
    else if (unit !== undefined && value !== null && joined && value >= 20 && value % 10 === 0)
      value += unit
    else if (ten !== undefined && value !== null && joined && value >= 100 && value % 100 === 0)
      value += ten
    else if (unit !== undefined || ten !== undefined) {
      flush()
      value = unit ?? ten ?? 0
      start = index
    } else {
      flush()
      continue
    }
    end = index + word.length
  }
  flush()
  return mentions
}
