import { describe, expect, test } from 'vitest'
import { isSameWord, wordsIn } from '../../src/ask/words.ts'

test('words are folded, and pairs of letters where they are not separated', () => {
  expect(wordsIn('Größe: GPT-5 芯片制造')).toEqual(['grosse', 'gpt', '5', '芯片', '片制', '制造'])
})

describe('two words', () => {
  test.each([
    ['release', 'releasing', true],
    ['battery', 'batteries', true],
    ['cost', 'costs', true],
    ['kostet', 'kosten', true],
    ['выпуск', 'выпуска', true],
    ['scan', 'scanned', true],
    ['criou', 'criado', true],
    ['leitet', 'geleitet', true],
    ['state', 'station', false],
    ['2019', '2018', false],
    ['h100', 'h1000', false],
    ['chip', 'ship', false],
  ])('%s and %s', (a, b, same) => {
    expect(isSameWord(a, b)).toBe(same)
    expect(isSameWord(b, a)).toBe(same)
  })
})
