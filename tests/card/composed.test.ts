import { expect, test } from 'vitest'
import { formatText } from '../../sandbox/telegram/text/format.ts'
import { composed } from '../../src/card/composed.ts'
import { message } from '../../src/card/message.ts'
import { join, styled } from '../../src/card/styled.ts'

test('letters with a ring keep it, and entities stay on their words', () => {
  const piece = composed(
    join([
      'A\u030angstro\u0308m and ',
      styled('Ku\u030arka', 'bold'),
      ' in ',
      styled('A\u030a', 'italic'),
    ]),
  )
  expect(piece.text).toBe('\u00c5ngstro\u0308m and K\u016frka in \u00c5')
  expect(
    piece.entities.map(({ offset, length }) => piece.text.slice(offset, offset + length)),
  ).toEqual(['K\u016frka', '\u00c5'])
})

test('a line separator in a listing is a new line', () => {
  expect(composed(styled('a\u2028b', { pre: null })).text).toBe('a\nb')
})

test('nothing of a message is lost to Telegram', () => {
  const { text, entities } = message(styled('A\u030asa:\u2028 a\u200db'))
  expect(formatText({ text, entities }).text).toBe('\u00c5sa:\n a\u200db')
})

test('other texts are the same object', () => {
  const piece = styled('Ångström', 'bold')
  expect(composed(piece)).toBe(piece)
})
