import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mark, Prose } from '../../src/model/block.ts'
import { fromTagged, toTagged } from '../../src/translate/tagged.ts'
import { fromPieces, toPieces } from '../../src/translate/lines.ts'
import { propertyRuns } from '../support/property-runs.ts'

const KINDS = ['bold', 'italic', 'code', 'link', 'note'] as const

function markOf(kind: (typeof KINDS)[number], start: number, end: number): Mark {
  if (kind === 'link') return { kind, start, end, href: 'https://example.org' }
  return kind === 'note' ? { kind, start, end, label: '1' } : { kind, start, end }
}

const anyProse: fc.Arbitrary<Prose> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...Array.from('ab <>&;\n1x/gё中')), maxLength: 40 }),
    fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(40), fc.nat(40)), { maxLength: 5 }),
  )
  .map(([text, ranges]) => ({
    text,
    marks: ranges
      .map(([kind, a, b]) =>
        markOf(kind, Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)),
      )
      .filter(({ start, end }) => text.slice(start, end).trim() !== '')
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
  }))

/** What each character is marked as. */
function styles({ text, marks }: Prose): string[] {
  return Array.from({ length: text.length }, (_, at) =>
    [...new Set(marks.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind))]
      .sort()
      .join(),
  )
}

describe('tags', () => {
  test('keep the text, and what of it is marked', () => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        const { text, tags } = toTagged(prose)
        const back = fromTagged(text, tags)
        // A part of white space alone between two overlapping marks is no group that a translation could have.
        if (back === null) return
        expect(back.text).toBe(prose.text)
        // What lies within code is code.
        const isCode = (marks: string) => marks.includes('code') || marks.includes('note')
        const [before, after] = [styles(prose), styles(back)]
        for (const [at, one] of before.entries())
          if (!isCode(one)) expect(isCode(after[at] ?? '')).toBe(false)
      }),
      { numRuns: propertyRuns(500) },
    )
  })

  test('are read in any order, and refused if one is lost, twice, crossed or empty', () => {
    const prose: Prose = {
      text: 'Run npm ci before the build, see https://example.org/a.',
      marks: [
        { kind: 'code', start: 4, end: 10 },
        { kind: 'bold', start: 11, end: 27 },
      ],
    }
    const { text, tags } = toTagged(prose)
    expect(text).toBe('Run <x1/> <g2>before the build</g2>, see <x3/>.')
    expect(fromTagged('Vor <g2>dem Bau</g2> <x1/>, siehe <x3/>.', tags)).toEqual({
      text: 'Vor dem Bau npm ci, siehe https://example.org/a.',
      marks: [
        { kind: 'bold', start: 4, end: 11 },
        { kind: 'code', start: 12, end: 18 },
      ],
    })
    for (const broken of [
      'Vor <g2>dem Bau</g2> , siehe <x3/>.',
      '<x1/> <x1/> <g2>vor</g2> <x3/>',
      '<x1/> <g2>vor <x3/>',
      '<x1/> <g2></g2> <x3/>',
      '<x1/> <g2>a</g2> <x3/> <x4/>',
      '<g1>a</g1> <g2>b</g2> <x3/>',
    ]) {
      expect(fromTagged(broken, tags)).toBeNull()
    }
  })

  test('divide marks that overlap', () => {
    const { text } = toTagged({
      text: 'one two three',
      marks: [
        { kind: 'bold', start: 0, end: 7 },
        { kind: 'italic', start: 4, end: 13 },
      ],
    })
    expect(text).toBe('<g1>one <g2>two</g2></g1><g3> three</g3>')
  })
})

test('pieces of a text come together as they were', () => {
  fc.assert(
    fc.property(anyProse, ({ text, marks }) => {
      const { pieces, gaps } = toPieces({ text, marks })
      expect(fromPieces(pieces, gaps).text.trimStart()).toBe(text.trimStart())
    }),
    { numRuns: propertyRuns(300) },
  )
  const long = `${'A sentence with some words in it. '.repeat(60)}End.`
  const { pieces, gaps } = toPieces({ text: long, marks: [] })
  expect(pieces.length).toBeGreaterThan(1)
  expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThan(1000)
  expect(fromPieces(pieces, gaps).text).toBe(long)
})
