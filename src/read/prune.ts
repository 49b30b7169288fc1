import { Parser } from 'htmlparser2'
import { numberStyleOfCss } from '../text/html/list-style.ts'
import { LISTING_ATTRIBUTES, listingMarkers } from '../text/html/listing-markup.ts'
import { CONTROL_ATTRIBUTE, SCRIPT_ATTRIBUTE } from './extract/marker-attributes.ts'
import { matchHeadingEnds } from './match-heading-ends.ts'
import { tidySrcset } from './blocks/srcset.ts'
import { BLOCK_TAGS } from './tags.ts'
import { texOfAttribute, texScript } from './tex-attribute.ts'

/** The size of a page as a tree. */
export interface PageSize {
  depth: number
  elements: number
  /** Text nodes: every tag, stray `<` and entity begins a new one. */
  texts: number
}

/** A page without the parts that no extractor reads. */
export interface PrunedPage extends PageSize {
  /** The page's HTML without scripts, styles, SVG, comments and most attributes; incomplete if the page is too big. */
  html: string
}

/** Above these limits a DOM costs seconds: 20,000 nested `div` (0.1 MB) blocked Readability for 6 s, then overflowed the stack. */
const MAX_DEPTH = 500
const MAX_ELEMENTS = 60_000
const MAX_TEXTS = 200_000

/** Whether a page of this size can be parsed into a DOM in reasonable time. */
export function isAffordable(size: PageSize): boolean {
  return size.depth <= MAX_DEPTH && size.elements <= MAX_ELEMENTS && size.texts <= MAX_TEXTS
}

/**
 * Measures a page in one SAX pass, in time linear in its length, and rewrites it without dead weight in the same pass:
 * every node costs an object in the tree, and extractors need a third of them.
 * Stops once the page is too big.
 */
export function prunePage(page: string): PrunedPage {
  const html = matchHeadingEnds(page)
  const writer = new PruningWriter()
  const parser = new Parser(writer, { decodeEntities: false, lowerCaseAttributeNames: false })
  for (let at = 0; at < html.length && isAffordable(writer); at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK))
  }
  if (isAffordable(writer)) parser.end()
  const { depth, elements, texts } = writer
  return { depth, elements, texts, html: writer.out.join('') }
}

/** Handler of the SAX pass. Does not decode entities, so that text passes through unchanged. */
class PruningWriter implements PageSize {
  depth = 0
  elements = 0
  texts = 0
  readonly out: string[] = []
  private level = 0
  /** Nesting depth inside an omitted element; 0 outside of one. */
  private dropped = 0
  private preformatted = 0
  private tag = ''
  private attributes = ''
  private wanted = false
  private tex: string | null = null
  private afterBlock = true
  /** Whether the drawing that is being omitted leaves an empty element behind, and what it says of itself. */
  private drawing: string | null = null
  private figures = 0

  onopentagname(name: string): void {
    this.level += 1
    this.elements += 1
    if (this.level > this.depth) this.depth = this.level
    this.tag = name
    this.attributes = ''
    this.tex = null
    this.wanted = !(DROPPED.has(name) || NEEDS_REASON.has(name))
  }

  onattribute(written: string, value: string): void {
    if (this.dropped > 0) return
    const name = written.toLowerCase()
    if (name === 'style') {
      // Not on `html` and `body`: some pages hide their body until a script has run.
      if (HIDING.test(value) && !/^(?:html|body)$/.test(this.tag)) this.attributes += ' hidden=""'
      const script = RAISED.exec(value)?.[1]
      if (script !== undefined) this.attributes += ` ${SCRIPT_ATTRIBUTE}="${script.toLowerCase()}"`
      const numbers = this.tag === 'ol' ? numberStyleOfCss(value) : null
      if (numbers) this.attributes += ` type="${numbers}"`
      for (const marker of listingMarkers(this.tag, value)) this.attributes += ` ${marker}=""`
      return
    }
    if (PRESSED.has(name) && this.tag !== 'body') this.attributes += ` ${CONTROL_ATTRIBUTE}=""`
    if (NEEDS_REASON.get(this.tag)?.test(`${name}=${value}`)) this.wanted = true
    this.tex = texOfAttribute(this.tag, name, value) ?? this.tex
    if (!isKept(this.tag, name)) return
    const kept = name === 'srcset' ? tidySrcset(value) : value
    this.attributes += ` ${name}="${kept.replaceAll('"', '&quot;')}"`
  }

  onopentag(name: string): void {
    if (this.dropped > 0 || !this.wanted) {
      if (this.dropped === 0 && name === 'svg') this.drawing = this.attributes
      this.dropped += 1
      return
    }
    if (name === 'figure') this.figures += 1
    if (name === 'pre') this.preformatted += 1
    this.afterBlock = BLOCK_TAGS.has(name)
    if (PLAIN_NAME.test(name)) this.out.push(`<${written(name)}${this.attributes}>`)
    if (this.tex !== null) this.out.push(texScript(this.tex))
  }

  ontext(text: string): void {
    if (this.dropped > 0) {
      if (this.dropped === 2 && this.tag === 'title') this.nameDrawing(text)
      return
    }
    this.texts += 1
    for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) this.texts += 1
    // Half of all text nodes are line breaks between blocks. Blanks alone may be the indentation of a line of code.
    if (this.afterBlock && this.preformatted === 0 && text.includes('\n') && text.trim() === '')
      return
    this.afterBlock = false
    this.out.push(text)
  }

  onclosetag(name: string): void {
    this.level -= 1
    if (this.dropped > 0) {
      this.dropped -= 1
      if (this.dropped === 0) this.endDrawing()
      return
    }
    if (name === 'pre') this.preformatted -= 1
    if (name === 'figure') this.figures -= 1
    this.afterBlock = BLOCK_TAGS.has(name)
    if (!VOID.has(name) && PLAIN_NAME.test(name)) this.out.push(`</${written(name)}>`)
  }

  /** Notes the `title` of a drawing, unless it has an `aria-label`. */
  private nameDrawing(text: string): void {
    const title = text.trim()
    if (this.drawing === null || title === '' || this.drawing.includes(' aria-label="')) return
    this.drawing += ` aria-label="${title.replaceAll('"', '&quot;')}"`
  }

  /** Leaves an empty `svg` where there was a drawing in a figure, or one with a name: an icon that says "yes". */
  private endDrawing(): void {
    const attributes = this.drawing
    this.drawing = null
    if (attributes === null || !(this.figures > 0 || attributes.includes(' aria-label="'))) return
    this.out.push(`<svg${attributes}></svg>`)
  }
}

/** The name under which an element is kept. */
function written(name: string): string {
  return name === 'template' ? 'div' : name
}

function isKept(tag: string, name: string): boolean {
  if (GLOBAL.has(name) || LISTING_ATTRIBUTES.has(name) || BY_TAG.get(tag)?.has(name)) return true
  if (COMPONENTS.test(tag)) return OF_COMPONENTS.has(name)
  return PICTURES.has(tag) && name.startsWith('data-') && /src|original|lazy|url|image/.test(name)
}

const CHUNK = 65_536
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i
const RAISED = /vertical-align\s{0,9}:\s{0,9}(super|sub)\b/i
const PLAIN_NAME = /^[a-z][\w:.-]*$/i
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const DROPPED = set('style svg canvas select textarea')
/** Elements that are kept only for one of their attributes. */
const NEEDS_REASON: ReadonlyMap<string, RegExp> = new Map([
  [
    'script',
    /^(?:type=(?:application\/ld\+json$|math\/tex)|src=(?:https?:)?\/\/(?:gist\.github\.com|gitlab\.com|asciinema\.org)\/)/i,
  ],
  ['link', /^rel=canonical$/i],
  // A shadow tree that is shown without any script.
  ['template', /^shadowrootmode=/i],
  // A task of a list, and the field of a form that asks for an address.
  ['input', /^type=(?:checkbox|email)$/i],
])
/** Attributes of elements that do something when they are pressed. */
const PRESSED = set(
  'onclick @click x-on:click v-on:click data-clipboard-text data-clipboard-target',
)
const VOID = set('area base br col embed hr img input link meta param source track wbr')
const GLOBAL = set('aria-hidden class hidden id itemprop role')
/** Players of AMP and their like. */
const COMPONENTS = /^(?:amp-(?!img|anim)|lite-|youtube-)/
const OF_COMPONENTS = set(
  'data-gistid data-shortcode data-trackid data-tweetid data-videoid playlabel src title videoid',
)
const PICTURES = set('img source picture')
const BY_TAG: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['html', set('lang xml:lang')],
  ['meta', set('content http-equiv name property')],
  ['link', set('href rel')],
  ['base', set('href')],
  ['script', set('src type')],
  ['iframe', set('data-lazy-src data-litespeed-src data-src height src title width')],
  ['video', set('aria-label data-src src title')],
  ['audio', set('aria-label data-src src title')],
  ['embed', set('height src title width')],
  ['object', set('data height title width')],
  ['math', set('alttext data-latex display')],
  ['annotation', set('encoding')],
  ['mjx-container', set('data-latex display')],
  ['mjx-math', set('data-latex')],
  ['a', set('href name rel type')],
  ['i', set('aria-label title')],
  ['img', set('alt height src srcset width')],
  ['svg', set('aria-label')],
  ['amp-img', set('alt src srcset')],
  ['amp-anim', set('alt src srcset')],
  ['source', set('src srcset')],
  ['ol', set('reversed start type')],
  ['li', set('value')],
  ['input', set('checked type')],
  ['td', set('colspan rowspan')],
  ['th', set('colspan rowspan')],
  ['time', set('datetime')],
  ['div', set('aria-level aria-modal content datetime')],
  ['p', set('aria-level')],
  ['span', set('aria-label aria-level content datetime')],
  ['pre', set('lang')],
  ['code', set('lang')],
])
