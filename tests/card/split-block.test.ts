import { describe, expect, test } from 'vitest'
import { richPages } from '../../src/card/rich.ts'
import { splitBlock } from '../../src/card/split-block.ts'
import type { Block } from '../../src/model/block.ts'

const prose = (text: string) => ({ text, marks: [] })
const size = { characters: 12, lines: 3 }

describe('a block that is too large for a message', () => {
  test('a table repeats its header, and its caption stands once', () => {
    const rows = ['Day', 'Mon', 'Tue', 'Wed'].map((text) => [prose(text)])
    const table: Block = { kind: 'table', header: true, caption: 'Tides', rows }
    expect(splitBlock(table, size)).toEqual([
      { ...table, rows: [rows[0], rows[1], rows[2]] },
      { ...table, caption: null, rows: [rows[0], rows[3]] },
    ])
  })

  test('a list is split between items', () => {
    const items = ['one', 'a longer item', 'two', 'three'].map((text) => ({
      ...prose(text),
      depth: 0,
      marker: null,
      checked: null,
    }))
    expect(splitBlock({ kind: 'list', items }, size)).toEqual(
      [items.slice(0, 1), items.slice(1, 2), items.slice(2)].map((part) => ({
        kind: 'list',
        items: part,
      })),
    )
  })

  test('a listing is split between lines', () => {
    const code: Block = {
      kind: 'code',
      text: 'a = 1\n\nb = 2\nc = 3',
      language: 'py',
      caption: 'x',
    }
    expect(splitBlock(code, size)).toEqual([
      { ...code, text: 'a = 1\n' },
      { ...code, text: 'b = 2\nc = 3', caption: null },
    ])
  })

  test('what fits stays as it is', () => {
    const table: Block = { kind: 'table', header: false, caption: null, rows: [[prose('a')]] }
    expect(splitBlock(table, size)).toEqual([table])
    expect(splitBlock({ kind: 'paragraph', ...prose('longer than a part') }, size)).toHaveLength(1)
  })

  test('a table of a thousand rows becomes several messages, each within 500 blocks', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [prose(`r${index}`), prose('x')])
    const pages = richPages([{ kind: 'table', header: false, caption: null, rows }])
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.split('<tr>').length).toBeLessThan(500)
    expect(pages.join('').split('<tr>')).toHaveLength(1001)
  })

  test('a table with more columns than Telegram shows loses none', () => {
    const row = (prefix: string) =>
      Array.from({ length: 25 }, (_, index) => prose(`${prefix}${index}`))
    const [page = ''] = richPages([
      { kind: 'table', header: true, caption: null, rows: [row('name'), row('value')] },
    ])
    expect(page).toContain('<i>name24:</i> value24')
    expect(page).not.toContain('<table')
  })
})
