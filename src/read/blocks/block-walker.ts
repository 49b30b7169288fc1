import type { HeadingLevel, Prose } from '../../model/block.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'
import { lookUp } from '../../text/look-up.ts'
import { absoluteUrl } from '../absolute-url.ts'
import type { BlockDraft } from './block-draft.ts'
import {
  containsElement,
  type DomElement,
  type DomNode,
  elementsNamed,
  isElement,
  isText,
} from '../dom.ts'
import { imageUrl } from './image-url.ts'
import { ListBuilder } from './list-builder.ts'
import { numberingOf, numberOf } from './list-numbering.ts'
import {
  AUTHORED_ATTRIBUTE,
  CAPTION_ATTRIBUTE,
  CHECKED_ATTRIBUTE,
  EMBED_ATTRIBUTE,
  ORDER_ATTRIBUTE,
} from '../extract/marker-attributes.ts'
import type { NoteCollector } from './note-collector.ts'
import { ProseBuilder } from './prose.ts'
import { readEmbed } from '../standardise/embed-line.ts'
import { readPlacedFormula } from '../standardise/place-formula.ts'
import { readScript } from './superscript.ts'
import { isDataTable, tableOf } from './table.ts'
import { trimListing } from '../standardise/listings/listing-text.ts'
import { BLOCK_TAGS, headingLevel, SILENT_TAGS } from '../tags.ts'

/** In characters. Some pages mark up every paragraph as a heading; real headings are shorter than this. */
const MAX_HEADING = 200

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

/** What a browser draws around the text of an element; the reading of a word stands above it there. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  q: ['“', '”'],
  rt: ['(', ')'],
}

/** Turns a DOM tree into block drafts in one pass: call `walkChildren`, then `flush`, then read `drafts`. */
export class BlockWalker {
  readonly drafts: BlockDraft[] = []
  private readonly prose = new ProseBuilder()
  private pendingImages: BlockDraft[] = []
  private breaks = 0
  private tag = 'div'
  private order = 0
  private heading: HeadingLevel | null = null
  private authored = false
  private quote = 0
  private quotes = 0
  private list: ListBuilder | null = null
  private readonly baseUrl: string
  private readonly proseOf: (cell: DomElement) => Prose
  private readonly notes: NoteCollector

  /**
   * @param proseOf reads a table cell, which may contain blocks of its own
   * @param notes where the notes go whose marks are met
   */
  constructor(baseUrl: string, proseOf: (cell: DomElement) => Prose, notes: NoteCollector) {
    this.baseUrl = baseUrl
    this.proseOf = proseOf
    this.notes = notes
  }

  walkChildren(element: DomElement): void {
    for (let node = element.firstChild; node; node = node.nextSibling) this.walk(node)
  }

  walk(node: DomNode): void {
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

  /** One `br` is a new line, two or more are a new paragraph. */
  private endBreaks(): void {
    const paragraph = this.breaks > 1 && !this.list
    this.breaks = 0
    if (paragraph) this.flush()
    else this.prose.breakLine()
  }

  private walkInline(element: DomElement, tag: string): void {
    const style = lookUp(STYLES, tag)
    if (style && !this.prose.isOpen(style) && !(this.heading !== null && style === 'bold')) {
      this.prose.push({ kind: style })
      this.walkChildren(element)
      this.prose.pop()
      return
    }
    if (tag === 'a' && !this.prose.isOpen('link')) {
      this.pushLink(element)
      this.walkChildren(element)
      this.prose.pop()
      return
    }
    if (tag === 'math') {
      this.walkFormula(element)
      return
    }
    if (tag === 'sup' || tag === 'sub') {
      this.walkScript(element)
      return
    }
    const around = lookUp(AROUND, tag)
    if (around) this.prose.add(around[0])
    this.walkChildren(element)
    if (around) this.prose.add(around[1])
  }

  private pushLink(element: DomElement): void {
    const raw = element.getAttribute('href')
    const href = raw?.trim().startsWith('#') ? null : absoluteUrl(raw, this.baseUrl)
    // A link the reader cannot open (an anchor, `javascript:`) still counts as a link for the filter.
    this.prose.push({ kind: 'link', href: href ?? '' })
  }

  private walkFormula(element: DomElement): void {
    const { text, tex, display } = readPlacedFormula(element)
    if (text === '') return
    const inLine = this.heading !== null || this.list?.takesText === true
    if (display && !inLine) {
      this.flush()
      this.emit({ kind: 'formula', text, tex: tex || null }, 'math', 0)
      return
    }
    if (display) this.prose.breakLine()
    if (tex !== '') this.prose.push({ kind: 'formula', tex })
    this.prose.add(text)
    if (tex !== '') this.prose.pop()
    if (display) this.prose.breakLine()
  }

  private walkScript(element: DomElement): void {
    const label = this.notes.take(element)
    if (label !== null) {
      // A note whose mark was lost has an empty one.
      if ((element.textContent ?? '') === '') return
      this.prose.push({ kind: 'note', label })
      this.prose.add(`[${label}]`)
      this.prose.pop()
      return
    }
    const script = readScript(element, this.prose.tail)
    if (!script) {
      this.walkChildren(element)
      return
    }
    const link = this.prose.isOpen('link') ? null : script.link
    if (link) this.pushLink(link)
    this.prose.add(script.text)
    if (link) this.prose.pop()
  }

  private walkBlock(element: DomElement, tag: string): void {
    this.flush()
    const outer = this.tag
    const order = element.getAttribute(ORDER_ATTRIBUTE)
    this.tag = tag === 'p' && order === null ? 'div' : tag
    if (order !== null) this.order = Number(order)
    const level = headingLevel(tag)
    if (element.hasAttribute(EMBED_ATTRIBUTE)) this.addEmbed(element)
    else if (level !== null) this.walkHeading(element, level)
    else if (tag === 'pre') this.addCode(element)
    else if (tag === 'table') this.walkTable(element)
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.walkList(element)
    else if (tag === 'li' && this.list) this.walkItem(this.list, element)
    else if (tag === 'blockquote') this.walkQuote(element)
    else this.walkChildren(element)
    this.flush()
    this.tag = outer
  }

  private walkHeading(element: DomElement, level: HeadingLevel): void {
    this.heading = level
    this.authored = element.hasAttribute(AUTHORED_ATTRIBUTE)
    this.walkChildren(element)
    this.flush()
    this.heading = null
    this.authored = false
  }

  private walkQuote(element: DomElement): void {
    this.cutList()
    const outer = this.quote
    if (outer === 0) {
      this.quotes += 1
      this.quote = this.quotes
    }
    this.walkChildren(element)
    this.flush()
    this.quote = outer
  }

  private walkList(element: DomElement): void {
    if (isLayoutList(element)) {
      this.cutList()
      this.walkChildren(element)
      return
    }
    const outer = this.list
    if (outer) this.flush()
    this.list = outer ?? new ListBuilder(this.order)
    this.list.open(numberingOf(element))
    this.walkItems(element)
    this.list.close()
    if (outer) return
    this.cutList()
    this.list = null
    this.flush()
  }

  private walkItems(list: DomElement): void {
    this.walkChildren(list)
    this.flush()
  }

  private walkItem(list: ListBuilder, item: DomElement): void {
    const checked = item.getAttribute(CHECKED_ATTRIBUTE)
    list.beginItem(numberOf(item), checked === null ? null : checked === 'true')
    this.walkChildren(item)
    this.flush()
    this.emitImages()
    list.endItem()
  }

  /** Emits the list collected so far, because the next block cannot be part of a list item. */
  private cutList(): void {
    if (!this.list) return
    const draft = this.list.take()
    if (draft) this.drafts.push(draft)
  }

  private walkTable(table: DomElement): void {
    if (!isDataTable(table)) {
      this.walkChildren(table)
      return
    }
    const content = tableOf(table, this.proseOf)
    if (content.rows.length > 0) {
      this.cutList()
      this.emit({ kind: 'table', ...content }, 'table', 0)
    }
    for (const image of elementsNamed(table, IMAGE)) this.addImage(image)
  }

  /** A listing is plain text by now: see `standardiseListings`. */
  private addEmbed(element: DomElement): void {
    const embed = readEmbed(element, this.baseUrl)
    if (!embed) return
    this.cutList()
    this.emit(embed, 'p', 1)
  }

  private addCode(pre: DomElement): void {
    const text = trimListing(pre.textContent ?? '')
    if (text === '') return
    this.cutList()
    const language = pre.getAttribute('data-language')
    const caption = pre.getAttribute(CAPTION_ATTRIBUTE)
    this.emit({ kind: 'code', text, language, caption }, 'pre', 0)
  }

  private addImage(image: DomElement): void {
    const url = imageUrl(image, this.baseUrl)
    if (!url) return
    const caption = withoutHidden(image.getAttribute(CAPTION_ATTRIBUTE) ?? '').trim() || null
    const alt = withoutHidden(image.getAttribute('alt') ?? '')
      .replace(/\s+/g, ' ')
      .trim()
    this.pendingImages.push(draft({ kind: 'image', url, alt, caption }, 'img', 0, this.order))
  }

  private emit(block: BlockDraft['block'], tag: string, linkShare: number): void {
    this.drafts.push(draft(block, tag, linkShare, this.order))
  }

  /**
   * Ends the current line and emits it as the kind of block its context calls for. Pictures inside it follow it, those in
   * an item's text follow the item.
   */
  flush(): void {
    this.breaks = 0
    const { text, marks: all } = this.prose.take()
    const linkShare = linkedShare(text, all)
    const marks = all.filter((mark) => mark.kind !== 'link' || mark.href !== '')
    if (text !== '' && this.heading === null && this.list?.takesText) {
      this.list.add({ text, marks }, linkShare)
      return
    }
    if (text !== '') {
      this.cutList()
      if (this.heading !== null && text.length <= MAX_HEADING) {
        const level = this.heading
        const block = { kind: 'heading', level, text, marks } as const
        const heading = draft(block, `h${level}`, linkShare, this.order)
        this.drafts.push(this.authored ? { ...heading, authored: true } : heading)
      } else if (this.quote > 0) {
        this.drafts.push({
          ...draft({ kind: 'quote', text, marks }, this.tag, linkShare, this.order),
          quote: this.quote,
        })
      } else this.emit({ kind: 'paragraph', text, marks }, this.tag, linkShare)
    }
    // A picture above the text of its item would take the item's number from the text.
    if (!this.list || this.list.written) this.emitImages()
  }

  private emitImages(): void {
    if (this.pendingImages.length === 0) return
    this.cutList()
    this.drafts.push(...this.pendingImages)
    this.pendingImages = []
  }
}

function draft(
  block: BlockDraft['block'],
  tag: string,
  linkShare: number,
  order: number,
): BlockDraft {
  return { block, tag, linkShare, order, itemLinkShares: [], quote: 0 }
}

function linkedShare(text: string, marks: Prose['marks']): number {
  if (text === '') return 0
  let linked = 0
  for (const mark of marks) if (mark.kind === 'link') linked += mark.end - mark.start
  return linked / text.length
}

const IMAGE = new Set(['img'])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Whether a list is page layout and not content: its items have headings of their own. */
function isLayoutList(list: DomElement): boolean {
  return containsElement(list, HEADINGS)
}
