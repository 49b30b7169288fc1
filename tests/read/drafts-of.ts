import { textOf } from '../../src/model/block.ts'
import { parseDocument } from '../../src/read/dom.ts'
import { filterDrafts } from '../../src/read/filter/filter-drafts.ts'
import { toBlocks } from '../../src/read/blocks/to-blocks.ts'

const prose = (order: number, words: string) => `<p data-daybrief-order="${order}">${words}</p>`

/** A paragraph of an article, long enough to be prose. */
export const FIRST = prose(
  1,
  'The lighthouse burns oil from the mainland, and every barrel of it comes over in a boat that is older than its crew.',
)
/** Another one. */
export const LAST = prose(
  9,
  'When the winter was over they counted the barrels again, and found that the keeper had been right about all of them.',
)

/** What the filter leaves of some HTML as an article, one line a block; items of a list are separated by " / ". */
export function filtered(html: string, title = 'Oil'): string[] {
  // As on a page that was numbered: a paragraph without a number was a `div`.
  const numbered = html.replaceAll('<p>', '<p data-daybrief-order="5">')
  const drafts = toBlocks(parseDocument(numbered).body, 'https://a.example/oil')
  const hints = { title, author: 'Ina Brandt', siteName: 'Post', url: 'https://a.example/oil' }
  return filterDrafts(drafts, { ...hints, isPage: true }).map((block) =>
    block.kind === 'list' ? block.items.map((item) => item.text).join(' / ') : textOf(block),
  )
}

/** The same for HTML in the middle of an article, without its two paragraphs. */
export function inside(html: string): string[] {
  return filtered(`${FIRST}${html}${LAST}`).slice(1, -1)
}

/** The same for HTML above an article. */
export function above(html: string): string[] {
  return filtered(`${html}${FIRST}${LAST}`).slice(0, -2)
}

/** The same for HTML below an article. */
export function below(html: string): string[] {
  return filtered(`${FIRST}${LAST}${html}`).slice(2)
}
