import { expect, test } from 'vitest'
import { toHtml } from '../../../src/collect/mail/piece.ts'
import { textPieces } from '../../../src/collect/mail/text-pieces.ts'
import { processorMs } from '../../support/processor-time.ts'

test('items that follow each other are one list of their kind', () => {
  const pieces = textPieces('3. One\n4. Two\n* Red https://red.example/a\n* Blue\n\nThe end')
  expect(pieces.map(({ kind, html, text }) => ({ kind, html, text }))).toEqual([
    { kind: 'list', html: '<ol start="3"><li>One</li><li>Two</li></ol>', text: 'One Two' },
    {
      kind: 'list',
      html: '<ul><li>Red <a href="https://red.example/a">https://red.example/a</a></li><li>Blue</li></ul>',
      text: 'Red https://red.example/a Blue',
    },
    { kind: 'paragraph', html: 'The end', text: 'The end' },
  ])
})

test('a mail of very many items takes no time that grows with their square', () => {
  const mail = '* An item https://stones.example/page\n'.repeat(30_000)
  // Some 300 ms; copying the list for each item took many times this limit.
  expect(processorMs(() => textPieces(mail))).toBeLessThan(3000)
})

test('quotations are as deep as anybody can tell apart, and no way to fill the database', () => {
  const deep = toHtml(textPieces(`${'>'.repeat(1_000_000)} Far down`))
  expect(deep).toBe(`${'<blockquote>'.repeat(30)}<p>Far down</p>${'</blockquote>'.repeat(30)}`)
  const mail = `${'>'.repeat(30)} a\n\nb\n\n`.repeat(30_000)
  expect(toHtml(textPieces(mail)).length).toBeLessThan(2 * mail.length)
})
