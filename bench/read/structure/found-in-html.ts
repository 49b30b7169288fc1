import {
  containsElement,
  type DomElement,
  elementsNamed,
  isElement,
  parseDocument,
} from '../../../src/read/dom.ts'
import { blockText } from '../block-text.ts'
import { type Found, flat, noFound } from './found.ts'

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const LINES = [...HEADINGS, ...'p li dt dd td th figcaption caption blockquote div cite'.split(' ')]

/**
 * What an extractor's HTML holds, read as a browser shows it: numbers of ordered lists are counted, line breaks in listings kept,
 * cells that span rows repeated. A note may be an item or a block of its own that begins with its number. Links that are only a
 * sign (¶, #, ↩) count as no text.
 */
export function foundInHtml(html: string): Found {
  const { body } = parseDocument(`<!doctype html><html><body>${html}</body></html>`)
  const all = (...names: string[]): DomElement[] => elementsNamed(body, new Set(names))
  for (const link of all('a')) if (isSign(link)) link.remove()
  const found = noFound()
  found.headings = all(...HEADINGS).map(textIn)
  found.listings = all('pre').map(listingIn)
  found.items = all('li').map(itemIn)
  found.rows = all('table').flatMap(rowsIn)
  found.captions = [
    ...all('caption').map((one) => ({ of: 'table' as const, text: textIn(one) })),
    ...all('figcaption').map(captionIn),
  ]
  found.quotes = all('blockquote').map(textIn)
  found.formulas = all('annotation', 'math', 'span', 'div').flatMap(texOf)
  markRaised(all('sup', 'sub'))
  found.lines = all(...LINES).map(textIn)
  found.shown = blockText(html).split('\n').map(flat)
  found.notes = [
    ...found.items.flatMap(({ text, marker }) =>
      marker === null ? [] : [{ label: marker.replace('.', ''), text }],
    ),
    ...found.lines.flatMap(numberedLine),
  ]
  return found
}

const textIn = (element: DomElement): string => flat(element.textContent ?? '')

/** TeX where MathML, MathJax and Defuddle keep it. */
function texOf(element: DomElement): string[] {
  if (element.localName === 'annotation') return [textIn(element)]
  return [element.getAttribute('data-latex') ?? element.getAttribute('alttext') ?? []].flat()
}

function isSign(link: DomElement): boolean {
  return !/[\p{L}\p{N}]/u.test(link.textContent ?? '') && !containsElement(link, new Set(['img']))
}

/** "^" or "_" in front of what is raised or lowered, unless it is the mark of a note. */
function markRaised(elements: DomElement[]): void {
  for (const element of elements) {
    if (containsElement(element, new Set(['a']))) continue
    const sign = element.localName === 'sup' ? '^' : '_'
    element.textContent = sign + (element.textContent ?? '')
  }
}

function listingIn(pre: DomElement): string {
  for (const br of elementsNamed(pre, new Set(['br']))) br.textContent = '\n'
  return (pre.textContent ?? '').replace(/^\n/, '').replace(/\n+$/, '')
}

function numberedLine(line: string): { label: string; text: string }[] {
  const [, label, text] = /^\[?(\d{1,3})[\].:]? (.*)$/.exec(line) ?? []
  return label === undefined || text === undefined ? [] : [{ label, text }]
}

function itemIn(li: DomElement): Found['items'][number] {
  const box = elementsNamed(li, new Set(['input']))[0]
  return {
    text: flat(ownText(li)),
    marker: markerOf(li),
    checked: box === undefined ? null : box.hasAttribute('checked'),
    depth: Math.max(0, listsAround(li) - 1),
  }
}

const INNER = new Set(['ul', 'ol', 'pre'])

/** The item's text without that of the lists and listings in it. */
function ownText(node: DomElement): string {
  let text = ''
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child)) text += child.textContent ?? ''
    else if (!INNER.has(child.localName)) text += ownText(child)
  }
  return text
}

function listsAround(li: DomElement): number {
  let count = 0
  for (let at = li.parentNode; at !== null; at = at.parentNode) {
    if (at.localName === 'ul' || at.localName === 'ol') count += 1
  }
  return count
}

function markerOf(li: DomElement): string | null {
  const list = li.parentNode
  if (list?.localName !== 'ol') return null
  let before = 0
  for (let at = li.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (at.localName === 'li') before += 1
  }
  const number = Number(list.getAttribute('start') ?? '1') + before
  return `${list.getAttribute('type') === 'a' ? String.fromCodePoint(96 + number) : number}.`
}

function rowsIn(table: DomElement): string[][] {
  const open: { text: string; rows: number }[] = []
  return elementsNamed(table, new Set(['tr'])).map((row) => {
    const cells = elementsNamed(row, new Set(['td', 'th']))
    const line: string[] = []
    for (let column = 0; cells.length > 0 || (open[column]?.rows ?? 0) > 0; column += 1) {
      const above = open[column]
      if (above !== undefined && above.rows > 0) {
        above.rows -= 1
        line.push(above.text)
        continue
      }
      const cell = cells.shift()
      if (cell === undefined) break
      const text = textIn(cell)
      open[column] = { text, rows: Number(cell.getAttribute('rowspan') ?? '1') - 1 }
      line.push(text)
    }
    return line
  })
}

function captionIn(caption: DomElement): Found['captions'][number] {
  const figure = caption.parentNode
  const holds = (tag: string): boolean => figure !== null && containsElement(figure, new Set([tag]))
  const of = holds('pre') ? 'listing' : holds('table') ? 'table' : 'picture'
  return { of, text: textIn(caption) }
}
