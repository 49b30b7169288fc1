import { expect, test } from 'vitest'
import { stem, termsOf } from '../../src/cluster/terms.ts'
import { tokensOf } from '../../src/cluster/token.ts'

test.each([
  ['raises', 'raised', 'en'],
  ['launches', 'launching', 'en'],
  ['chip', 'chips', 'en'],
  ['spuren', 'spuren', 'de'],
  ['fahrkarten', 'fahrkarte', 'de'],
  ['приложение', 'приложения', 'ru'],
  ['precios', 'precio', 'es'],
])('%s and %s are one word in %s', (one, other, language) => {
  expect(stem(one, language)).toBe(stem(other, language))
})

test('function words and figures are left out', () => {
  expect(termsOf(tokensOf('The kettles of 12 Oryx is $2.1bn'), 'en', 10)).toEqual(['kettl', 'oryx'])
})

test('words in the lexicon become concepts in any language', () => {
  expect(termsOf(tokensOf('Company sues hacker'), 'en', 10)).toEqual([
    '@company',
    '@sue',
    '@hacker',
  ])
  expect(termsOf(tokensOf('Konzern verklagt Hacker'), 'de', 10)).toEqual([
    '@company',
    '@sue',
    '@hacker',
  ])
})

test('scripts without spaces give concepts and character bigrams', () => {
  expect(termsOf(tokensOf('发布手机'), 'zh', 10)).toEqual([
    '@launch',
    '@phone',
    '发布',
    '布手',
    '手机',
  ])
})

test('never more than the limit', () => {
  expect(termsOf(tokensOf('发布手机新款折叠'), 'zh', 3)).toHaveLength(3)
})
