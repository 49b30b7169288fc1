import { expect, test } from 'vitest'
import { type Block, paragraphsOf } from '../../../sandbox/sites/block.ts'
import { blocksOf } from '../../../sandbox/sites/markup.ts'

const kinds = (markup: string) => blocksOf(markup).map((block) => block.kind)

test('reads every kind of block and joins wrapped lines', () => {
  const markup = `
One line
and its end.

## Second

### Third

> Said
> twice

- a
  and more
  - b
- c

1. first
2. second

~~~ts
const a = 1

const b = 2
~~~

| Name | Size |
| Tern | 11 |

![A sea](sea "Calm")
`
  const blocks = blocksOf(markup)
  expect(kinds(markup)).toEqual([
    'paragraph',
    'heading',
    'heading',
    'quote',
    'list',
    'list',
    'code',
    'table',
    'image',
  ])
  expect(paragraphsOf(blocks)).toEqual([
    'One line and its end.',
    'Second',
    'Third',
    'Said twice',
    'a and more',
    'b',
    'c',
    'first',
    'second',
    'const a = 1\n\nconst b = 2',
    'Name',
    'Size',
    'Tern',
    '11',
  ])
  const at = (index: number) => blocks[index] as Block
  expect(at(2)).toMatchObject({ level: 3 })
  expect(at(4)).toMatchObject({
    ordered: false,
    items: [{ depth: 0 }, { depth: 1 }, { depth: 0 }],
  })
  expect(at(5)).toMatchObject({ ordered: true })
  expect(at(6)).toMatchObject({ language: 'ts' })
  expect(at(8)).toEqual({ kind: 'image', alt: 'A sea', picture: 'sea', caption: 'Calm' })
})

test.each([
  ['#hash is no heading', ['paragraph']],
  ['-5 degrees', ['paragraph']],
  ['1.5 litres', ['paragraph']],
  ['~~~\n## not a heading\n~~~', ['code']],
  ['\n\n \n', []],
])('reads %j', (markup, expected) => {
  expect(kinds(markup)).toEqual(expected)
})
