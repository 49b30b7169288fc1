import { expect, test } from 'vitest'
import { languagesNamed } from '../../src/text/languages-named.ts'

test.each<[string, string[] | null]>([
  ['de', ['de']],
  ['de, EN', ['de', 'en']],
  ['Deutsch, English', ['de', 'en']],
  ['русский；українська', ['ru', 'uk']],
  ['немецкий английский', ['de', 'en']],
  ['英语，日语', ['en', 'ja']],
  ['中文', ['zh']],
  ['español e italiano', null],
  ['Portugiesisch, pt', ['pt']],
  ['日本語', ['ja']],
  ['', null],
  ['klingon', null],
  ['constructor', null],
])('%s', (text, languages) => {
  expect(languagesNamed(text)).toEqual(languages)
})
