import { expect, test } from 'vitest'
import { decodePreferences, encodePreferences } from '../../src/model/preferences.ts'
import { likelyLanguages, reads } from '../../src/model/reading-languages.ts'

test.each<[string | null, string[], boolean]>([
  ['de', ['de', 'en'], true],
  ['pt-BR', ['pt'], true],
  ['ru', ['de', 'en'], false],
  // What is not known is not hidden, and whoever chose nothing gets everything.
  [null, ['de'], true],
  ['', ['de'], true],
  ['ru', [], true],
])('an article in %j for a reader of %j: %j', (language, languages, isRead) => {
  expect(reads(language, languages)).toBe(isRead)
})

test('a newcomer reads the language of their Telegram and English', () => {
  expect(likelyLanguages('pt-br')).toEqual(['pt', 'en'])
  expect(likelyLanguages('en-GB')).toEqual(['en'])
})

test('profiles that were stored before have all languages, and their text stays the same', () => {
  const before = encodePreferences({ size: 7 })
  expect(before).toBe('{"language":null,"size":7}')
  expect(decodePreferences(before)).toMatchObject({ readLanguages: [], translatesOthers: false })
  const chosen = { size: 7, readLanguages: ['en', 'de'], translatesOthers: true }
  const text = encodePreferences(chosen)
  expect(text).toBe(encodePreferences({ ...chosen, readLanguages: ['de', 'en'] }))
  expect(decodePreferences(text)).toMatchObject({
    readLanguages: ['de', 'en'],
    translatesOthers: true,
  })
})
