import { expect, it } from 'vitest'
import { headlineOf } from '../../../src/summarise/extractive/headline.ts'

it.each([
  ['Chips are back | The Register', 'The Register', 'Chips are back'],
  ['Chips are back – Harbour Notes', 'Harbour Notes', 'Chips are back'],
  ['Harbour Notes: not the site | Harbour Notes', 'Harbour Notes', 'Harbour Notes: not the site'],
  ['Harbour Notes | Chips are back', 'Harbour Notes', 'Chips are back'],
  ['Chips are back - theregister.com', 'The Register', 'Chips are back'],
  ['Chips - a history - are back', null, 'Chips - a history - are back'],
  ['Chips are back after years | Some Site', null, 'Chips are back after years'],
  ['C++ | Rust', null, 'C++ | Rust'],
  ['  Chips\n are   back ', null, 'Chips are back'],
  ['Chips are back ｜ ハーバー', 'ハーバー', 'Chips are back'],
  [
    'LWN.net: 10⁶ qubits in 1½ s, says ASP.NET',
    'Harbour',
    'LWN.net: 10⁶ qubits in 1½ s, says ASP.NET',
  ],
  ['新しい計算機：その性能は？（速報）', null, '新しい計算機：その性能は？（速報）'],
  ['A\u202eB\u200bC', null, 'ABC'],
  ['', 'The Register', ''],
])('%j of %s is %j', (title, siteName, headline) => {
  expect(headlineOf(title, siteName)).toBe(headline)
})

it('is cut if a feed puts a whole post into the title', () => {
  const headline = headlineOf('word '.repeat(100), null)
  expect(headline.length).toBeLessThanOrEqual(110)
  expect(headline).toMatch(/word…$/)
})
