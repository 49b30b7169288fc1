import { describe, expect, test } from 'vitest'
import { type Found, noFound } from '../../../../bench/read/structure/found.ts'
import { foundInHtml } from '../../../../bench/read/structure/found-in-html.ts'
import type { Piece } from '../../../../bench/read/structure/pieces.ts'
import { tally } from '../../../../bench/read/structure/score.ts'

const isFound = (piece: Piece, found: Partial<Found>, changes = {}): boolean =>
  tally([piece], { ...noFound(), ...found }, { changes, words: '' }).missing.length === 0

const item = (text: string, marker: string | null = null, depth = 0) => ({
  text,
  marker,
  checked: null,
  depth,
})

describe('tally', () => {
  test('a heading counts only as it was written', () => {
    expect(isFound({ kind: 'heading', text: 'Tags' }, { headings: ['Tags'] })).toBe(true)
    expect(isFound({ kind: 'heading', text: 'Tags' }, { headings: ['Tags¶'] })).toBe(false)
  })

  test('a listing counts to the character, after what the generator does to it', () => {
    const listing: Piece = { kind: 'listing', text: '\ta\n\nb' }
    expect(isFound(listing, { listings: ['\ta\n\nb'] })).toBe(true)
    expect(isFound(listing, { listings: ['\ta\nb'] })).toBe(false)
    const changes = { listing: (text: string) => text.replace('\t', '  ') }
    expect(isFound(listing, { listings: ['  a\n\nb'] }, changes)).toBe(true)
  })

  test.each([
    ['the number', item('x', '3.')],
    ['the depth', item('x', '2.', 1)],
    ['the words', item('y', '2.')],
  ])('an item is missed by %s', (_, found) => {
    expect(isFound({ kind: 'item', ...item('x', '2.'), numbered: 0 }, { items: [found] })).toBe(
      false,
    )
  })

  test('equal pieces need as many finds', () => {
    const pieces: Piece[] = [
      { kind: 'heading', text: 'Twice' },
      { kind: 'heading', text: 'Twice' },
    ]
    const { kinds } = tally(pieces, { ...noFound(), headings: ['Twice'] }, { words: '' })
    expect(kinds.get('heading')).toEqual({ wanted: 2, found: 1 })
  })

  test('a cell that continues the one above is empty or repeats it', () => {
    const row: Piece = { kind: 'row', cells: ['b', null], above: ['a', 'opens'] }
    expect(isFound(row, { rows: [['b', '']] })).toBe(true)
    expect(isFound(row, { rows: [['b', 'opens']] })).toBe(true)
    expect(isFound(row, { rows: [['b']] })).toBe(false)
    expect(isFound(row, { rows: [['b', 'closes']] })).toBe(false)
  })

  test('a caption needs its owner and may have the number of the generator', () => {
    const caption: Piece = { kind: 'caption', of: 'table', text: 'Sizes' }
    const changes = { captionPrefix: /^Table \d+: / }
    expect(isFound(caption, { captions: [{ of: 'table', text: 'Sizes' }] })).toBe(true)
    expect(isFound(caption, { captions: [{ of: 'picture', text: 'Sizes' }] })).toBe(false)
    expect(isFound(caption, { captions: [{ of: 'table', text: 'Table 1: Sizes' }] })).toBe(false)
    expect(isFound(caption, { captions: [{ of: 'table', text: 'Table 1: Sizes' }] }, changes)).toBe(
      true,
    )
  })

  test.each(['10⁹ rows', '10^9 rows', '10^{9} rows'])('"%s" keeps a power', (line) => {
    const raised: Piece = { kind: 'raised', base: '10', text: '9', way: 'sup' }
    expect(isFound(raised, { lines: [line] })).toBe(true)
    expect(isFound(raised, { lines: ['109 rows'] })).toBe(false)
  })

  test('lines that are not of the article, whatever their signs', () => {
    const found = { ...noFound(), shown: ['Share this', 'The queue, empty', '–'] }
    expect(tally([], found, { words: 'the queue: empty' }).extra).toEqual(['Share this'])
  })
})

describe('foundInHtml', () => {
  test('items have the numbers that a browser shows', () => {
    const { items } = foundInHtml(
      '<ol start="5"><li>a<ul><li>b</li></ul></li><li><input type="checkbox" checked>c</li></ol>',
    )
    expect(items).toEqual([
      item('a', '5.'),
      item('b', null, 1),
      { ...item('c', '6.'), checked: true },
    ])
  })

  test('line breaks in listings, links that are only a sign', () => {
    const { headings, listings } = foundInHtml(
      '<h2>Tags <a href="#tags">¶</a></h2><pre><code>a<br>  b\n</code></pre>',
    )
    expect(headings).toEqual(['Tags'])
    expect(listings).toEqual(['a\n  b'])
  })

  test('cells that span rows', () => {
    const { rows } = foundInHtml(
      '<table><tr><td>a</td><td rowspan="2">x</td></tr><tr><td>b</td></tr></table>',
    )
    expect(rows).toEqual([
      ['a', 'x'],
      ['b', 'x'],
    ])
  })

  test('captions, notes and powers', () => {
    const found = foundInHtml(
      '<figure><pre>x</pre><figcaption>x.sh</figcaption></figure><p>2<sup>12</sup></p><p>[1] Not so.</p>',
    )
    expect(found.captions).toEqual([{ of: 'listing', text: 'x.sh' }])
    expect(found.notes).toEqual([{ label: '1', text: 'Not so.' }])
    expect(found.lines).toContain('2^12')
  })
})
