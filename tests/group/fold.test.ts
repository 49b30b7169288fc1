import { expect, test } from 'vitest'
import { fold } from '../../src/group/fold.ts'

test.each([
  ['Übernahme', 'ubernahme'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['année', 'annee'],
  ['Ёлка', 'елка'],
  ['Łódź', 'lodz'],
  ['삼성', '삼성'],
  ['ガイド', 'カイト'],
])('%s folds to %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})
