import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/read/dom.ts'
import { innerLength } from '../../../src/read/extract/inner-length.ts'

const lengthIn = (html: string) => innerLength(parseDocument(html).body)

test.each([
  ['', 0],
  ['  <p> \n </p> ', 0],
  ['<p> one\n\n <b>two</b> </p>', 7],
  ['<p>one</p><p>two</p>', 6],
  ['a\tb', 3],
  ['中文', 4],
  ['中\u3000文', 6],
  ['中\u3000\u3000文', 5],
])('%j has the length %i', (html, length) => {
  expect(lengthIn(html)).toBe(length)
})

test('it is the length of the text after Readability has tidied it', () => {
  const pieces = fc.constantFrom(
    'a',
    'é',
    '中',
    '가',
    ' ',
    '\n',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u0001',
    '<b>',
    '</b>',
    '<p>',
  )
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const html = parts.join('')
      const text = (parseDocument(html).body.textContent ?? '').trim().replace(/\s{2,}/g, ' ')
      const dense = text.match(/[\u2e80-\u9fff\uac00-\ud7a3]/g)?.length ?? 0
      expect(lengthIn(html)).toBe(text.length + dense)
    }),
  )
})
