import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contents, type PageSummary } from '../../src/card/contents.ts'
import { fullTextPages, textSummary } from '../../src/card/full-text.ts'
import { richPages, richSummary } from '../../src/card/rich.ts'
import type { Block } from '../../src/model/block.ts'
import { english } from '../support/english.ts'
import { paragraph } from '../support/new-article.ts'

const to = (page: number) => ({ kind: 'page', digest: 1, position: 2, page }) as const
const around = (page: number) =>
  ({ kind: 'contents', digest: 1, position: 2, page, article: 3 }) as const
const of = (pages: readonly PageSummary[], at = 0) =>
  contents({ headline: 'The ship', link: 'https://a.example/', pages, at }, { to, around }, english)
const labels = (message: { keyboard: { text: string }[][] }) =>
  message.keyboard.map((row) => row.map(({ text }) => text))

test('a line for each page: its headings, or how it begins', () => {
  const shown = of([
    { headings: ['Cables', 'Who\nmends them'], beginning: 'never shown' },
    { headings: [], beginning: 'The crew of the\nAda sleeps in shifts.' },
  ])
  expect(shown.text).toBe(
    'The ship\n\n1. Cables · Who mends them\n2. The crew of the Ada sleeps in shifts. …',
  )
  expect(labels(shown)).toEqual([['1', '2'], ['◂ Back']])
})

test('more pages than one list holds are shown around the one that is read', () => {
  const pages = Array.from({ length: 60 }, (_, n) => ({ headings: [`H${n + 1}`], beginning: '' }))
  const middle = of(pages, 30)
  expect(middle.text).toContain('26. H26')
  expect(middle.text).not.toContain('51. ')
  expect(labels(middle).at(-2)).toEqual(['◂', '▸'])
  expect(middle.keyboard.at(-2)?.map((key) => 'callback_data' in key && key.callback_data)).toEqual(
    ['1h.1.2.o.3', '1h.1.2.1e.3'],
  )
  expect(labels(of(pages, 59)).at(-2)).toEqual(['◂'])
})

test('headings are found on the page where they stand, in both forms', () => {
  const section = (name: string): Block[] => [
    { kind: 'heading', level: 2, text: name, marks: [] },
    ...Array.from({ length: 20 }, () => paragraph('Words follow words & words. '.repeat(40))),
  ]
  const blocks = ['One & two', 'Three', 'Four'].flatMap(section)
  for (const pages of [
    fullTextPages(blocks).map((page) => ({ text: page.text, ...textSummary(page) })),
    richPages(blocks).map((page) => ({
      text: page.replaceAll('&amp;', '&'),
      ...richSummary(page),
    })),
  ]) {
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(({ headings }) => headings)).toEqual(['One & two', 'Three', 'Four'])
    for (const { text, headings } of pages) {
      for (const heading of headings) expect(text).toContain(heading)
    }
  }
})

test('fits a message whatever an article contains', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 }).map((one) => one.toWellFormed())
  const page = fc.record({ headings: fc.array(text, { maxLength: 4 }), beginning: text })
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 80 }), fc.nat(90), (pages, at) => {
      const shown = of(pages, at)
      expect(shown.text.length).toBeLessThanOrEqual(4096)
      expect(shown.text.isWellFormed()).toBe(true)
      expect(shown.keyboard.flat().length).toBeLessThanOrEqual(28)
      // The list is not cut at its end: the last line is that of the last page that has a button.
      const last = shown.keyboard.at(pages.length > 25 ? -3 : -2)?.at(-1)?.text
      expect(shown.text.split('\n').at(-1)).toMatch(new RegExp(`^${last}\\. `))
    }),
    { numRuns: 40 },
  )
})
