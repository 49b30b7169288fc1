import { describe, expect, test } from 'vitest'
import { foundInBlocks } from '../../../../bench/read/structure/found-in-blocks.ts'
import { piecesOf } from '../../../../bench/read/structure/pieces.ts'
import { tally } from '../../../../bench/read/structure/score.ts'
import { adapt, type Feature } from '../../../../bench/read/structure/source/adapt.ts'
import { ARTICLES } from '../../../../bench/read/structure/source/all-articles.ts'
import { textOfArticle } from '../../../../bench/read/structure/source/article.ts'
import type { Block } from '../../../../src/model/block.ts'
import { plainText } from '../../../../src/model/block.ts'

const kindsOf = (...without: Feature[]): Set<string> =>
  new Set(
    ARTICLES.flatMap((article) =>
      piecesOf(adapt(article, new Set(without))).map((piece) =>
        piece.kind === 'caption' ? `caption of ${piece.of}` : piece.kind,
      ),
    ),
  )

describe('the source texts', () => {
  test('have every kind of piece', () => {
    expect(kindsOf()).toEqual(
      new Set([
        'heading',
        'listing',
        'item',
        'row',
        'note',
        'caption of listing',
        'caption of table',
        'caption of picture',
        'quote',
        'attribution',
        'callout',
        'definition',
        'formula',
        'raised',
        'paragraph',
      ]),
    )
  })

  test.each<[Feature, string]>([
    ['notes', 'note'],
    ['callouts', 'callout'],
    ['formulas', 'formula'],
    ['raised', 'raised'],
    ['definitions', 'definition'],
    ['attributions', 'attribution'],
    ['listing-captions', 'caption of listing'],
    ['table-captions', 'caption of table'],
    ['picture-captions', 'caption of picture'],
  ])('without %s nothing of the kind is expected', (feature, kind) => {
    expect(kindsOf(feature)).not.toContain(kind)
  })

  test('every piece is part of the text against which other lines are held', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
    for (const article of ARTICLES) {
      const words = letters(textOfArticle(article))
      for (const piece of piecesOf(article)) {
        if ('text' in piece) expect(words).toContain(letters(piece.text))
      }
    }
  })

  test('tabs stand only in front of a line, where every generator treats them alike', () => {
    for (const article of ARTICLES) {
      for (const block of article.blocks) {
        if (block.kind === 'listing') expect(block.text).not.toMatch(/[^\t\n]\t/)
      }
    }
  })
})

test('blocks are searched for every kind', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'Tags', marks: [] },
    { kind: 'code', text: 'a\n', language: null, caption: 'a.sh' },
    { kind: 'list', items: [{ text: 'x', marks: [], depth: 0, marker: '1.', checked: null }] },
    { kind: 'table', header: true, rows: [[{ text: 'c', marks: [] }]], caption: 'Sizes' },
    { kind: 'note', label: '1', text: 'No.', marks: [] },
    { kind: 'formula', text: 'x²', tex: 'x^2' },
  ]
  const { kinds, extra } = tally(
    [
      { kind: 'heading', text: 'Tags' },
      { kind: 'listing', text: 'a' },
      { kind: 'caption', of: 'listing', text: 'a.sh' },
      { kind: 'item', text: 'x', marker: '1.', checked: null, depth: 0, numbered: 0 },
      { kind: 'row', cells: ['c'], above: [] },
      { kind: 'caption', of: 'table', text: 'Sizes' },
      { kind: 'note', label: '1', text: 'No.' },
      { kind: 'formula', tex: 'x^2' },
    ],
    foundInBlocks(blocks),
    { words: plainText(blocks) },
  )
  for (const { wanted, found } of kinds.values()) expect(found).toBe(wanted)
  expect(extra).toEqual([])
})
