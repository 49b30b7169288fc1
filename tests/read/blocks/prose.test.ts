import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../../src/model/block.ts'
import { joinLines, ProseBuilder, slice, tidy } from '../../../src/read/blocks/prose.ts'
import { faults } from '../faults.ts'

const mark: fc.Arbitrary<Mark> = fc
  .record({
    kind: fc.constantFrom('bold', 'italic', 'code', 'link'),
    start: fc.nat(30),
    length: fc.nat(30),
  })
  .map(({ kind, start, length }) => {
    const range = { start, end: start + length }
    return kind === 'link' ? { kind, href: 'https://a.example/', ...range } : { kind, ...range }
  })
const prose = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🙂'), maxLength: 40 }),
    fc.array(mark, { maxLength: 8 }),
  )
  .map(([text, marks]) => tidy(text, marks))

test('tidied text has valid marks', () => {
  fc.assert(
    fc.property(prose, (one) => {
      expect(one.text === '' ? one.marks : faults({ kind: 'paragraph', ...one })).toEqual([])
    }),
  )
})

test('a slice is a part of the text, with the marks that overlap it', () => {
  fc.assert(
    fc.property(prose, fc.nat(40), fc.nat(40), (one, a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      const cut = slice(one, start, end)
      expect(cut.text).toBe(one.text.slice(start, end).trim())
      expect(cut.text === '' ? cut.marks : faults({ kind: 'paragraph', ...cut })).toEqual([])
    }),
  )
})

test('joined lines keep every mark on its text', () => {
  fc.assert(
    fc.property(fc.array(prose, { minLength: 1, maxLength: 5 }), (parts) => {
      const joined = joinLines(parts)
      const markedTexts = (list: typeof parts) =>
        list.flatMap((one) => one.marks.map((m) => one.text.slice(m.start, m.end)))
      expect(joined.text).toBe(
        parts
          .map((one) => one.text)
          .filter(Boolean)
          .join('\n'),
      )
      expect(markedTexts([joined])).toEqual(markedTexts(parts))
    }),
  )
})

test.each([
  [
    'one of its own width stays',
    'Alors\u202f? 25\u00a0m², 私\u3000は',
    'Alors\u202f? 25\u00a0m², 私\u3000は',
  ],
  ['several are one', 'a \u00a0 b\u00a0\u00a0c', 'a b c'],
  ['one that ends a line of the source is an ordinary one', 'a\nb\tc\u2028d', 'a b c d'],
])('white space between words: %s', (_, text, expected) => {
  const builder = new ProseBuilder()
  builder.add(text)
  expect(builder.take().text).toBe(expected)
})
