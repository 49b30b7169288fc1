import { expect, test } from 'vitest'
import { foldText } from '../../../src/text/fold/fold-text.ts'

test.each([
  ['Ångström and A\u030angstro\u0308m', 'Angstrom and Angstrom'],
  ['it ’s non‑stop', "it's non-stop"],
  ['１２３ ﬁles', '123 files'],
  ['10⁶ and 10⁻⁹, mc², May¹', '10^6 and 10^-9, mc^2, May^1'],
  ['CO₂', 'CO2'],
  ['½, 1½ and 3¾', '0.5, 1.5 and 3.75'],
  ['می\u200cخواهد', 'میخواهد'],
  ['Wi\u00adFi\u200b', 'WiFi'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})
