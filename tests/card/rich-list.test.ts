import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRichHtml } from '../../sandbox/telegram/rich/html.ts'
import { richPages } from '../../src/card/rich.ts'
import type { ListItem } from '../../src/model/block.ts'

const item = (text: string, depth = 0, marker: string | null = null): ListItem => ({
  text,
  marks: [],
  depth,
  marker,
  checked: null,
})

function htmlOf(items: ListItem[]): string {
  return richPages([{ kind: 'list', items }]).join('')
}

describe('a list in a rich message', () => {
  test.each<[string, ListItem[], string]>([
    [
      'a nested list stands in its item, and the steps go on after it',
      [item('Boil', 0, '1.'), item('fill', 1, 'a.'), item('heat', 1, 'b.'), item('Pour', 0, '2.')],
      '<ol start="1"><li><p>Boil</p><ol start="1" type="a"><li><p>fill</p></li><li><p>heat</p></li></ol></li>' +
        '<li><p>Pour</p></li></ol>',
    ],
    [
      'bullets in a step that goes on with its number',
      [item('green', 1), item('Milk', 0, '5.'), item('Sugar', 0, '9.')],
      '<ul><li><p>green</p></li></ul><ol start="5"><li><p>Milk</p></li><li value="9"><p>Sugar</p></li></ol>',
    ],
    [
      'a task shows whether it is done',
      [
        { ...item('swept'), checked: true },
        { ...item('mopped'), checked: false },
      ],
      '<ul><li><input type="checkbox" checked><p>swept</p></li><li><input type="checkbox"><p>mopped</p></li></ul>',
    ],
    [
      'a list that counts down',
      [item('b', 0, '2.'), item('a', 0, '1.')],
      '<ol start="2"><li><p>b</p></li><li value="1"><p>a</p></li></ol>',
    ],
    [
      'two kinds of list one after the other',
      [item('a', 0, '1.'), item('b'), item('c', 0, 'ii.')],
      '<ol start="1"><li><p>a</p></li></ol><ul><li><p>b</p></li></ul><ol start="2" type="i"><li><p>c</p></li></ol>',
    ],
  ])('%s', (_, items, html) => {
    expect(htmlOf(items)).toBe(html)
    expect(() => parseRichHtml(html)).not.toThrow()
  })

  test('any list fits into the levels that Telegram allows, and shows every item once, with its label', () => {
    const items = fc.array(
      fc.record({
        depth: fc.nat(9),
        marker: fc.constantFrom(null, '1.', '2.', 'c.', 'iv.', '-3.'),
        marked: fc.boolean(),
      }),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(items, (given) => {
        const list = given.map(({ depth, marker, marked }, index) => ({
          ...item(`t${10 + index}`, depth, marker),
          marks: marked
            ? (['bold', 'italic', 'strike', 'code'] as const).map((kind) => ({
                kind,
                start: 0,
                end: 3,
              }))
            : [],
        }))
        const labels: [string, string][] = []
        const collect = (blocks: ReturnType<typeof parseRichHtml>): void => {
          for (const block of blocks) {
            if (block.type !== 'list') continue
            for (const one of block.items) {
              labels.push([one.label, JSON.stringify(one.blocks[0]).match(/t\d+/)?.[0] ?? ''])
              collect(one.blocks)
            }
          }
        }
        collect(parseRichHtml(htmlOf(list)))
        expect(labels).toEqual(list.map(({ marker, text }) => [marker ?? '•', text]))
      }),
    )
  })
})
