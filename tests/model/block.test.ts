import { describe, expect, test } from 'vitest'
import { countWords } from '../../src/model/block.ts'

const breaker = new Intl.Segmenter('und', { granularity: 'word' })
const segmented = (text: string) =>
  [...breaker.segment(text)].filter(({ isWordLike }) => isWordLike).length

describe('words are counted as Unicode counts them', () => {
  test.each([
    ['The harbour was closed at dawn.', 6],
    ["It isn't 1,234.5 km; it's 3.14 — O'Brien's e-mail said so.", 11],
    ['Node.js 24.1 und C++: „Schön“, sagte sie.', 7],
    ['Пароход ушёл в 7:30, а мы — нет.', 8],
    ['L’été, c’est fini.', 3],
    ['snake_case and kebab-case', 4],
    ['', 0],
    ['— … !', 0],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words)
    expect(countWords(text)).toBe(segmented(text))
  })

  test('without spaces between them, by the word breaker', () => {
    expect(countWords('今天天气很好。')).toBe(segmented('今天天气很好。'))
    expect(countWords('今天天气很好。')).toBeGreaterThan(1)
  })
})
