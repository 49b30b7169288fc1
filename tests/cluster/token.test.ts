import { expect, test } from 'vitest'
import { tokensOf } from '../../src/cluster/token.ts'

const words = (text: string): string[] => tokensOf(text).map((token) => token.text)

test.each([
  ["Nimbora's new chip", ['Nimbora', 'new', 'chip']],
  ['Nimbora-Chef tritt zurück', ['Nimbora', 'Chef', 'tritt', 'zurück']],
  ['GPT-5.5 and CVE-2026-1007', ['GPT-5.5', 'and', 'CVE-2026-1007']],
  ["L'Italie et d’Orbis", ['Italie', 'et', 'Orbis']],
  ["O'Brien n'a rien", ["O'Brien", "n'a", 'rien']],
  ['发布Orbit手机', ['发布', 'Orbit', '手机']],
  ['', []],
])('splits %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('marks words that begin a sentence', () => {
  const tokens = tokensOf('Live: Orbita falls. Shares of Orbita fell')
  expect(tokens.filter((token) => token.initial).map((token) => token.text)).toEqual([
    'Live',
    'Orbita',
    'Shares',
  ])
})

test('marks words that follow the previous one after one space', () => {
  const tokens = tokensOf("Halo 9, Kestrel's 60")
  expect(tokens.map((token) => token.adjacent)).toEqual([false, true, false, false])
})
