import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/standardise/standardise.ts'
import { prunePage } from '../../../src/read/prune.ts'
import { toBlocks } from '../../../src/read/blocks/to-blocks.ts'

/** Rows with cells between bars, a line below the header, the caption above; other blocks by their kind. */
function shown(html: string): string[] {
  const { body } = parsePage(prunePage(html).html)
  return toBlocks(body, 'https://site.example/').flatMap(({ block }) => {
    if (block.kind !== 'table') return ['text' in block ? block.text : block.kind]
    const rows = block.rows.map((row) => row.map((cell) => cell.text).join('|'))
    if (block.header) rows.splice(1, 0, '--')
    return block.caption === null ? rows : [`(${block.caption})`, ...rows]
  })
}

const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`
const td = (text: string, attributes = '') => `<td ${attributes}>${text}</td>`
const th = (text: string, attributes = '') => `<th ${attributes}>${text}</th>`
const table = (...rows: string[]) => `<table>${rows.join('')}</table>`

describe('columns', () => {
  test.each<[string, string, string[]]>([
    [
      'a cell that spans rows',
      table(
        row(td('old', 'rowspan="2"'), td('cold'), td('9')),
        row(td('warm'), td('3')),
        row(td('new'), td('cold'), td('1')),
      ),
      ['old|cold|9', 'old|warm|3', 'new|cold|1'],
    ],
    [
      'one in the middle and one at the end',
      table(
        row(td('a'), td('b', 'rowspan=2'), td('c'), td('d', 'rowspan="2"')),
        row(td('e'), td('f')),
      ),
      ['a|b|c|d', 'e|b|f|d'],
    ],
    [
      'one that spans rows and columns',
      table(
        row(td('a', 'rowspan="2" colspan="2"'), td('b')),
        row(td('c')),
        row(td('d'), td('e'), td('f')),
      ),
      ['a||b', 'a||c', 'd|e|f'],
    ],
    [
      'a long one is not repeated',
      table(row(td('x'.repeat(41), 'rowspan="2"'), td('b')), row(td('c'))),
      [`${'x'.repeat(41)}|b`, '|c'],
    ],
    [
      'spans that are too large',
      table(row(td('a', 'rowspan="99999"'), td('b', 'colspan="-2"')), row(td('c'))),
      ['a|b', 'a|c'],
    ],
    [
      'a foot before its body, as HTML 4 wants it',
      `<table><tfoot>${row(td('sum'), td('9'))}</tfoot><tbody>${row(td('old'), td('9'))}</tbody></table>`,
      ['old|9', 'sum|9'],
    ],
    [
      'a title above some rows',
      table(row(td('Lamps', 'colspan="2"')), row(td('old'), td('9'))),
      ['Lamps|', 'old|9'],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })
})

describe('the header', () => {
  const body = row(td('old'), td('9'))
  test.each<[string, string, string[]]>([
    ['cells for it', table(row(th('Lamp'), th('Years')), body), ['Lamp|Years', '--', 'old|9']],
    [
      'an empty corner',
      table(row(td(''), th('Years')), row(th('old'), td('9'))),
      ['|Years', '--', 'old|9'],
    ],
    [
      'ordinary cells in thead',
      `<table><thead>${row(td('Lamp'), td('Years'))}</thead><tbody>${body}</tbody></table>`,
      ['Lamp|Years', '--', 'old|9'],
    ],
    [
      'bold cells',
      table(row(td('<b>Lamp</b>'), td('<strong>Years</strong>')), body),
      ['Lamp|Years', '--', 'old|9'],
    ],
    [
      'two rows',
      `<table><thead>${row(th('Lamp', 'rowspan="2"'), th('Years', 'colspan="2"'))}${row(th('lit'), th('dark'))}</thead>${row(td('old'), td('9'), td('2'))}</table>`,
      ['Lamp|Years lit|Years dark', '--', 'old|9|2'],
    ],
    [
      'none where names stand in front',
      table(row(th('old'), td('9')), row(th('new'), td('1'))),
      ['old|9', 'new|1'],
    ],
    [
      'none where every row is bold',
      table(row(td('<b>a</b>'), td('<b>b</b>')), row(td('<b>c</b>'), td('<b>d</b>'))),
      ['a|b', 'c|d'],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })
})

describe('captions', () => {
  const rows = row(td('a'), td('b')) + row(td('c'), td('d'))
  test.each([
    `<table><caption>Lamps</caption>${rows}</table>`,
    `<table><caption class="title">Lamps</caption>${rows}</table>`,
    `<table><caption><span class="caption-text">Lamps</span><a class="headerlink" href="#l">¶</a></caption>${rows}</table>`,
    `<figure><figcaption>Lamps</figcaption><table>${rows}</table></figure>`,
  ])('%s', (html) => {
    expect(shown(html)).toEqual(['(Lamps)', 'a|b', 'c|d'])
  })
})

describe('cells', () => {
  test.each<[string, string]>([
    ['<img src="/y.svg" alt="Yes">', '✓'],
    ['<img src="/n.svg" alt="no">', '✗'],
    ['<svg aria-label="Supported"><path/></svg>', '✓'],
    ['<svg><title>Not supported</title><path/></svg>', '✗'],
    ['<svg><title>Since 2.1</title><path/></svg>', 'Since 2.1'],
    ['<i class="fa fa-check"></i>', '✓'],
    ['<i class="fas fa-times" aria-label=""></i>', '✗'],
    ['<span aria-label="Partly"></span>', 'Partly'],
    ['<input type="checkbox" checked disabled>', '✓'],
    ['<input type="checkbox" disabled>', '✗'],
    ['<span class="sr-only">Soon</span>', 'Soon'],
    ['<img class="emoji" alt="✅" src="/x.png">', '✅'],
    ['9 <i class="fa fa-check"></i>', '9'],
  ])('%s means %s', (icon, meaning) => {
    expect(shown(table(row(td('lit'), td(icon)), row(td('a'), td('b'))))).toEqual([
      `lit|${meaning}`,
      'a|b',
    ])
  })

  test('a picture follows its table', () => {
    expect(
      shown(
        table(row(td('old'), td('<img src="/old.jpg" alt="The old lamp">')), row(td('a'), td('b'))),
      ),
    ).toEqual(['old|The old lamp', 'a|b', 'image'])
  })
})
