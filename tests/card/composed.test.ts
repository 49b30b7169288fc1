import { expect, test } from 'vitest'
import { formatText } from '../../sandbox/telegram/text/format.ts'
import { composed } from '../../src/card/composed.ts'
import { message } from '../../src/card/message.ts'
import { join, styled } from '../../src/card/styled.ts'

test('letters in two characters become one, and entities stay on their words', () => {
  const piece = composed(
    join([
      'A\u030angstro\u0308m and ',
      styled('Ku\u030arka', 'bold'),
      ' in ',
      styled('A\u030a', 'italic'),
    ]),
  )
  expect(piece.text).toBe('\u00c5ngstr\u00f6m and K\u016frka in \u00c5')
  expect(
    piece.entities.map(({ offset, length }) => piece.text.slice(offset, offset + length)),
  ).toEqual(['K\u016frka', '\u00c5'])
})

test.each([
  ['several marks', 'Vie\u0323\u0302t, A\u030a\u0301', 'Vi\u1ec7t, \u01fa'],
  ['a mark that no letter is composed with', 'q\u0304 and a\u0301', 'q\u0304 and \u00e1'],
  ['a letter outside the BMP', '\u{1d400}\u030a e\u0301', '\u{1d400}\u030a \u00e9'],
  [
    'signs that are no letters',
    '\u2260 = \u0338= 5\u0305 \uf900',
    '\u2260 = \u0338= 5\u0305 \uf900',
  ],
])('%s', (_name, written, shown) => {
  const piece = composed(join([styled(written, 'bold'), styled(' end', 'italic')]))
  expect(piece.text).toBe(`${shown} end`)
  expect(
    piece.entities.map(({ offset, length }) => piece.text.slice(offset, offset + length)),
  ).toEqual([shown, ' end'])
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
