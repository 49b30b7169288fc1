import { expect, test } from 'vitest'
import { foldWord } from '../../../src/text/fold/fold-word.ts'

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
  expect(foldWord(word)).toBe(folded)
})
