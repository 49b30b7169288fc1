import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatText } from '../../sandbox/telegram/text/format.ts'
import { asWritten, outsideText } from '../../src/card/outside-text.ts'
import { join, type Styled, styled } from '../../src/card/styled.ts'

const DETECTED = ['url', 'email', 'mention', 'hashtag', 'cashtag', 'bot_command']
/** The words in which Telegram would find something, once it has the text with its entities. */
const foundIn = (piece: Styled) =>
  formatText(piece)
    .entities.filter(({ type }) => DETECTED.includes(type))
    .map(({ offset, length }) => piece.text.slice(offset, offset + length))
const marked = ({ text, entities }: Styled) =>
  entities.map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`)

describe('Telegram makes nothing of a word of the article', () => {
  test.each([
    ['LWN.net says', '.'],
    ['ASP.NET and Socket.io', '..'],
    ['of @types/node', '@'],
    ['(#MeToo)', '#'],
    ['in /etc and /stop', '//'],
    ['write to ada@site.example.org', '@.'],
    ['see https://site.example/a.b?c=d', ':'],
    ['at 127.0.0.1', '.'],
    ['$TSLA fell', '$'],
  ])('%s', (text, signs) => {
    const piece = outsideText(text)
    expect(piece.text).toBe(text)
    expect(marked(piece)).toEqual(Array.from(signs, (sign) => `code ${sign}`))
    expect(foundIn(piece)).toEqual([])
  })

  test.each(['a/b and 1/2', 'C# and #1', 'Node.js 24.3.1', 'at the end. Then', '$5, 5 $', 'a @ b'])(
    'of %s it makes nothing anyway',
    (text) => {
      expect(outsideText(text, 'italic').entities).toEqual(styled(text, 'italic').entities)
    },
  )

  test('links and code are left as they are', () => {
    const piece = join([
      styled('LWN.net', { link: 'https://lwn.net/' }),
      ' ',
      styled('/etc', 'code'),
      ' ',
      styled('x.io', { pre: null }),
    ])
    expect(asWritten(piece)).toEqual(piece)
  })

  test('an address that is written out in full stays a link in a full text', () => {
    const piece = asWritten(styled('see https://site.org/a, ada@site.org and site.org'), true)
    expect(foundIn(piece)).toEqual(['https://site.org/a', 'ada@site.org'])
  })

  test('whatever the text', () => {
    const pieces = fc.constantFrom(
      'LWN',
      '.net',
      '.com',
      'https://',
      'www.',
      '/',
      '@',
      '#',
      '$ABC',
      'stop',
      ' ',
      '(',
      '_',
      '1',
      'é',
      '-',
    )
    const texts = fc
      .oneof(
        fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
        fc.string(),
      )
      .filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(texts, (text) => {
        const piece = outsideText(text)
        expect(piece.text).toBe(text)
        // Telegram trims, so that only positions in a text without white space at its ends can be compared.
        expect(
          foundIn({
            ...piece,
            text: `.${text}.`,
            entities: piece.entities.map((one) => ({ ...one, offset: one.offset + 1 })),
          }),
        ).toEqual([])
      }),
    )
  })
})
