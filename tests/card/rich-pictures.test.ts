import { expect, test } from 'vitest'
import { parseRichHtml } from '../../sandbox/telegram/rich/html.ts'
import { richPages } from '../../src/card/rich.ts'
import { withoutPictures } from '../../src/card/rich-pictures.ts'
import type { Block } from '../../src/model/block.ts'

const picture = (caption: string | null): Block => ({
  kind: 'image',
  url: 'https://example.org/a.jpg?w=1&h="2"',
  alt: 'alt',
  caption,
})
const text: Block = { kind: 'paragraph', text: 'Text', marks: [] }

test('a page without pictures keeps its text and their captions, which link to them', () => {
  const [page = ''] = richPages([text, picture('Ships'), picture(null), text])
  expect(page.match(/<img/g)).toHaveLength(2)
  const left = withoutPictures(page)
  expect(left).not.toContain('<img')
  expect(parseRichHtml(left)).toEqual([
    { type: 'paragraph', text: 'Text' },
    {
      type: 'paragraph',
      text: [
        '🖼 ',
        {
          type: 'url',
          url: 'https://example.org/a.jpg?w=1&h="2"',
          text: { type: 'italic', text: 'Ships' },
        },
      ],
    },
    { type: 'paragraph', text: 'Text' },
  ])
})

test('a page that has none stays the same', () => {
  const [page = ''] = richPages([text])
  expect(withoutPictures(page)).toBe(page)
})
