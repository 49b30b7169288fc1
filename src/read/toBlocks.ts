import type { ListItem, Prose } from './block.ts'
import { codeLanguage, codeText } from './code.ts'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import type { Draft } from './draft.ts'
import { imageUrl } from './image.ts'
import { absoluteUrl } from './link.ts'
import { joinLines, ProseBuilder } from './prose.ts'
import { isDataTable, tableRows } from './table.ts'
import { BLOCK_TAGS, HEADING, SILENT_TAGS } from './tags.ts'

/** Where the cleaner keeps a picture's caption while the tree is worked on. */
export const CAPTION = 'data-daybrief-caption'
/** Marks paragraphs that are the page's own: Readability turns `div` into `p`. */
export const OWN_PARAGRAPH = 'data-daybrief-p'

/** An element's content as drafts of blocks, in reading order; every text node is used once. */
export function toBlocks(root: DomElement, baseUrl: string): Draft[] {
  const walker = new Walker(baseUrl)
  walker.walkChildren(root)
  walker.flush()
  return walker.drafts
}

/** An element's content as one text with marks: inner blocks become lines. */
export function proseOf(element: DomElement, baseUrl: string): Prose {
  return joinLines(
    toBlocks(element, baseUrl).flatMap(({ block }): Prose[] => {
      if (block.kind === 'list') return block.items
      if (block.kind === 'code') return [{ text: block.text, marks: [] }]
      if (block.kind === 'table') return block.rows.flat()
      return block.kind === 'image' ? [] : [block]
    }),
  )
}

/** Some pages set every paragraph as a heading; a real one is shorter, in characters. */
const MAX_HEADING = 200

interface OpenList {
  ordered: boolean
  start: number
  items: ListItem[]
  linkShares: number[]
}

const STYLES: Readonly<Record<string, 'bold' | 'italic' | 'strike' | 'code'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  var: 'italic',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

class Walker {
  readonly drafts: Draft[] = []
  private readonly prose = new ProseBuilder()
  private pendingImages: Draft[] = []
  private breaks = 0
  private tag = 'div'
  private heading = 0
  private quote = 0
  private quotes = 0
  private list: OpenList | null = null
  private listDepth = 0
  private readonly baseUrl: string

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl
  }

  walkChildren(element: DomElement): void {
    for (let node = element.firstChild; node; node = node.nextSibling) this.walk(node)
  }

  private walk(node: DomNode): void {
    if (isText(node)) {
      const text = node.textContent ?? ''
      if (this.breaks > 0 && text.trim() !== '') this.endBreaks()
      this.prose.add(text)
      return
    }
    if (!isElement(node)) return
    const tag = node.localName
    if (SILENT_TAGS.has(tag) || node.hasAttribute('hidden')) return
    if (tag === 'br') this.breaks += 1
    else if (tag === 'img') this.addImage(node)
    else if (BLOCK_TAGS.has(tag)) this.walkBlock(node, tag)
    else {
      if (this.breaks > 0 && (node.textContent ?? '').trim() !== '') this.endBreaks()
      this.walkInline(node, tag)
    }
  }

  /** One break is a new line, two or more a new paragraph. */
  private endBreaks(): void {
    const paragraph = this.breaks > 1 && !this.list
    this.breaks = 0
    if (paragraph) this.flush()
    else this.prose.breakLine()
  }

  private walkInline(element: DomElement, tag: string): void {
    const style = STYLES[tag]
    if (style && !this.prose.isOpen(style) && !(this.heading > 0 && style === 'bold')) {
      this.prose.push({ kind: style })
      this.walkChildren(element)
      this.prose.pop()
      return
    }
    if (tag === 'a' && !this.prose.isOpen('link')) {
      const raw = element.getAttribute('href')
      const href = raw?.trim().startsWith('#') ? null : absoluteUrl(raw, this.baseUrl)
      // Links that lead nowhere a reader can go still count as links for the filter.
      this.prose.push({ kind: 'link', href: href ?? '' })
      this.walkChildren(element)
      this.prose.pop()
      return
    }
    if (tag === 'q') this.prose.add('“')
    this.walkChildren(element)
    if (tag === 'q') this.prose.add('”')
  }

  private walkBlock(element: DomElement, tag: string): void {
    this.flush()
    const outer = this.tag
    this.tag = tag === 'p' && !element.hasAttribute(OWN_PARAGRAPH) ? 'div' : tag
    if (HEADING.test(tag)) this.walkHeading(element, Number(tag.charAt(1)))
    else if (tag === 'pre') this.addCode(element)
    else if (tag === 'table') this.walkTable(element)
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.walkList(element, tag === 'ol')
    else if (tag === 'blockquote') this.walkQuote(element)
    else this.walkChildren(element)
    this.flush()
    this.tag = outer
  }

  private walkHeading(element: DomElement, level: number): void {
    this.heading = level
    this.walkChildren(element)
    this.flush()
    this.heading = 0
  }

  private walkQuote(element: DomElement): void {
    const outer = this.quote
    if (outer === 0) {
      this.quotes += 1
      this.quote = this.quotes
    }
    this.walkChildren(element)
    this.flush()
    this.quote = outer
  }

  private walkList(element: DomElement, ordered: boolean): void {
    if (isLayoutList(element)) {
      const outer = this.list
      this.list = null
      this.walkChildren(element)
      this.flush()
      this.list = outer
      return
    }
    if (this.list) {
      this.listDepth += 1
      this.walkItems(element)
      this.listDepth -= 1
      return
    }
    const start = Number.parseInt(element.getAttribute('start') ?? '1', 10)
    this.list = {
      ordered,
      start: Number.isSafeInteger(start) ? start : 1,
      items: [],
      linkShares: [],
    }
    this.walkItems(element)
    this.endList()
  }

  private walkItems(list: DomElement): void {
    for (let node = list.firstChild; node; node = node.nextSibling) {
      if (isElement(node) && node.localName === 'li') this.walkItem(node)
      else this.walk(node)
    }
    this.flush()
  }

  private walkItem(item: DomElement): void {
    this.flush()
    const before = this.list?.items.length ?? 0
    const depth = this.listDepth
    this.walkChildren(item)
    this.flush()
    if (this.list) joinItem(this.list, before, depth)
  }

  private endList(): void {
    const list = this.list
    this.list = null
    if (!list || list.items.length === 0) return
    const chars = list.items.reduce((sum, item) => sum + item.text.length, 0)
    const linked = list.items.reduce(
      (sum, item, index) => sum + item.text.length * (list.linkShares[index] ?? 0),
      0,
    )
    this.drafts.push({
      block: { kind: 'list', ordered: list.ordered, start: list.start, items: list.items },
      tag: 'ul',
      linkShare: chars === 0 ? 0 : linked / chars,
      itemLinkShares: list.linkShares,
      quote: 0,
    })
  }

  private walkTable(table: DomElement): void {
    if (this.list || !isDataTable(table)) {
      this.walkChildren(table)
      return
    }
    const { rows, header } = tableRows(table, (cell) => proseOf(cell, this.baseUrl))
    if (rows.length > 0) this.emit({ kind: 'table', header, rows }, 'table', 0)
  }

  private addCode(pre: DomElement): void {
    const text = codeText(pre)
    if (text.trim() === '') return
    if (this.list) {
      this.prose.add(text)
      return
    }
    this.emit({ kind: 'code', text, language: codeLanguage(pre) }, 'pre', 0)
  }

  private addImage(image: DomElement): void {
    const url = imageUrl(image, this.baseUrl)
    if (!url) return
    const caption = image.getAttribute(CAPTION)?.trim() || null
    const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()
    this.pendingImages.push(draft({ kind: 'image', url, alt, caption }, 'img', 0))
  }

  private emit(block: Draft['block'], tag: string, linkShare: number): void {
    this.drafts.push(draft(block, tag, linkShare))
  }

  /** Ends the line that is being built, as what its surroundings make of it. Pictures inside it come after it. */
  flush(): void {
    this.breaks = 0
    const { text, marks: all } = this.prose.take()
    const linkShare = linkedShare(text, all)
    const marks = all.filter((mark) => mark.kind !== 'link' || mark.href !== '')
    if (text !== '') {
      if (this.heading > 0 && text.length <= MAX_HEADING) {
        const level = this.heading as 1 | 2 | 3 | 4 | 5 | 6
        this.emit({ kind: 'heading', level, text, marks }, `h${level}`, linkShare)
      } else if (this.list) {
        this.list.items.push({ depth: this.listDepth, text, marks })
        this.list.linkShares.push(linkShare)
      } else if (this.quote > 0) {
        this.drafts.push({
          ...draft({ kind: 'quote', text, marks }, this.tag, linkShare),
          quote: this.quote,
        })
      } else this.emit({ kind: 'paragraph', text, marks }, this.tag, linkShare)
    }
    if (!this.list && this.pendingImages.length > 0) {
      this.drafts.push(...this.pendingImages)
      this.pendingImages = []
    }
  }
}

function draft(block: Draft['block'], tag: string, linkShare: number): Draft {
  return { block, tag, linkShare, itemLinkShares: [], quote: 0 }
}

function linkedShare(text: string, marks: Prose['marks']): number {
  if (text === '') return 0
  let linked = 0
  for (const mark of marks) if (mark.kind === 'link') linked += mark.end - mark.start
  return linked / text.length
}

/** The lines of one item at its own depth become one item; nested items stay behind it. */
function joinItem(list: OpenList, before: number, depth: number): void {
  let count = 0
  while (list.items[before + count]?.depth === depth) count += 1
  if (count < 2) return
  const joined = joinLines(list.items.slice(before, before + count))
  const share = Math.min(...list.linkShares.slice(before, before + count))
  list.items.splice(before, count, { ...joined, depth })
  list.linkShares.splice(before, count, share)
}

/** A list that lays a page out: its items hold headings, tables, code, quotes or figures. */
function isLayoutList(list: DomElement): boolean {
  return list.querySelector('h1,h2,h3,h4,h5,h6,table,pre,blockquote,figure') !== null
}
