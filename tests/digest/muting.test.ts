import { describe, expect, test } from 'vitest'
import { isWanted, term } from '../../src/digest/muting.ts'
import {
  DEFAULT_PREFERENCES,
  decodePreferences,
  encodePreferences,
} from '../../src/model/preferences.ts'

const article = {
  title: 'Bitcoin tops $90,000 as Taiwan tightens rules on AI chips',
  lead: 'L’Übernahme von .NET durch C++ Foundation. Илон Маск купил завод.',
  source: 3,
  topic: 'crypto',
}
const none = { ...DEFAULT_PREFERENCES, size: 7 }

describe('muting', () => {
  test.each([
    ['bitcoin', false],
    ['ai', false],
    ['tai', true],
    ['taiw*', false],
    ['ai chips', false],
    ['chips ai', true],
    ['übernahme', false],
    ['ubernahme', false],
    ['c++', false],
    ['илон маск', false],
    ['маск*', false],
    ['*', true],
    ['taiwan* tight* rules', false],
    ['taiwan* rules', true],
    ['tightens rules on ai chips', false],
    ['rules on', false],
  ])('the word %j: wanted %j', (word, wanted) => {
    expect(isWanted(article, { ...none, mutedWords: [term(word)] })).toBe(wanted)
  })

  test('a source or a topic', () => {
    expect(isWanted(article, { ...none, mutedSources: [3] })).toBe(false)
    expect(isWanted(article, { ...none, mutedTopics: ['crypto'] })).toBe(false)
    expect(isWanted(article, { ...none, mutedSources: [4], mutedTopics: ['ai'] })).toBe(true)
  })

  test('finds a phrase in a script without spaces', () => {
    const chinese = { ...article, title: '苹果公司发布新手机', lead: null }
    expect(isWanted(chinese, { ...none, mutedWords: ['苹果'] })).toBe(false)
  })
})

describe('preferences', () => {
  test('are the same text in whatever order they are set, and can be read back', () => {
    const one = encodePreferences({ size: 5, mutedWords: ['b', 'a', 'a'], mutedSources: [9, 2] })
    expect(one).toBe(encodePreferences({ mutedSources: [2, 9], mutedWords: ['a', 'b'], size: 5 }))
    expect(decodePreferences(one)).toEqual({
      ...none,
      size: 5,
      mutedWords: ['a', 'b'],
      mutedSources: [2, 9],
    })
  })

  test('from an earlier version keep their text', () => {
    expect(encodePreferences(decodePreferences('{"language":null,"size":7}'))).toBe(
      '{"language":null,"size":7}',
    )
  })
})
