import {
  type DomDocument,
  type DomElement,
  type DomNode,
  elementsNamed,
  holdsElement,
  isElement,
} from './dom.ts'
import { CAPTION, ORDER } from './marker.ts'
import { measureDensity, type TextDensity } from './text-density.ts'

/** About 120 words: what is longer is text, whatever its class says. */
const SHORT = 720
/** Prose of this many characters without links is no newsletter box. */
const TEXT_CHARS = 350
/** About 60 words: an image wrapper with less text holds a caption and no article. */
const CAPTION_CHARS = 360

/** What is left of a page's prose. */
export interface Cleaned {
  proseChars: number
  /** The numbers of its prose paragraphs, in reading order. */
  paragraphs: number[]
}

/**
 * Takes out of a document what is never the article, before the reader looks for the article in it.
 * Captions move onto their pictures. An element goes only if it is short beside the page, since class names lie.
 * What is left is numbered, so that a part which the reader loses can be found again.
 */
export function cleanDocument(document: DomDocument): Cleaned {
  const body = document.body
  const masses = measureDensity(body)
  const total = masses.get(body) ?? { chars: 0, linkChars: 0, prose: 0 }
  const paragraphs: number[] = []
  let proseChars = total.prose
  let order = 0
  const visit = (element: DomElement): void => {
    let node: DomNode | null = element.firstChild
    while (node) {
      const next: DomNode | null = node.nextSibling
      if (isElement(node)) {
        const verdict = judge(node, masses.get(node), total)
        if (verdict === 'remove') {
          proseChars -= masses.get(node)?.prose ?? 0
          node.remove()
        }
        if (verdict === 'caption') moveCaption(node)
        else if (verdict === 'show') show(node)
        if (NUMBERED.has(node.localName)) {
          order += 1
          node.setAttribute(ORDER, String(order))
          if (node.localName === 'p' && (masses.get(node)?.prose ?? 0) > 0) paragraphs.push(order)
        }
        if (verdict !== 'remove' && verdict !== 'caption' && verdict !== 'skip') visit(node)
      }
      node = next
    }
  }
  visit(body)
  return { proseChars, paragraphs }
}

const NUMBERED = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'pre',
  'table',
  'blockquote',
])

type Verdict = 'keep' | 'remove' | 'caption' | 'show' | 'skip'

function judge(element: DomElement, mass: TextDensity | undefined, total: TextDensity): Verdict {
  const tag = element.localName
  if (REMOVED.has(tag)) return 'remove'
  if (tag === 'noscript' || tag === 'img' || tag === 'svg') return 'skip'
  if (KEPT.has(tag)) return 'keep'
  if (!mass) return 'keep'
  const main = mass.prose > 0 && mass.prose >= total.prose * 0.4
  if (isHidden(element)) return main ? 'show' : 'remove'
  if (main) return 'keep'
  const role = element.getAttribute('role')
  if (role && ROLES.test(role)) return 'remove'
  if (tag === 'nav' || tag === 'dialog') return 'remove'
  if (tag === 'figcaption') return 'caption'
  const names = `${element.className} ${element.id}`.trim()
  if (names === '') return tag === 'aside' && mass.chars < SHORT ? 'remove' : 'keep'
  if (isComments(names, element) && total.prose - mass.prose > CAPTION_CHARS) return 'remove'
  if (tag === 'pre' || tag === 'code' || tag === 'table') return 'keep'
  if (mass.chars < SHORT) {
    if (CAPTION_NAMES.test(names)) return 'caption'
    if (FURNITURE_NAMES.test(names) && !KEPT_NAMES.test(names) && !isText(element, mass))
      return 'remove'
    if (IMAGE_NAMES.test(names) && mass.chars < CAPTION_CHARS && holdsElement(element, PICTURES)) {
      captionOfWrapper(element)
      return 'skip'
    }
  }
  if (LINK_LIST_NAMES.test(names) && mass.linkChars > mass.chars * 0.4) return 'remove'
  return 'keep'
}

/** Whether a box reads like a part of the article whatever its class says: paragraphs without links, or a quote. */
function isText(element: DomElement, mass: TextDensity): boolean {
  if (mass.prose >= TEXT_CHARS && mass.linkChars < mass.chars * 0.05) return true
  return holdsElement(element, QUOTE)
}

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden')) return true
  if (element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

function show(element: DomElement): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
}

function isComments(names: string, element: DomElement): boolean {
  return (
    COMMENT_NAMES.test(names) && element.localName !== 'body' && element.localName !== 'article'
  )
}

/** Gives a caption's text to the nearest picture and takes the text off the page. */
function moveCaption(caption: DomElement): void {
  let around: DomElement | null = caption.parentNode
  for (let level = 0; level < 4 && around; level += 1, around = around.parentNode) {
    const images = elementsNamed(around, IMAGE)
    if (images.length > 0) {
      const image =
        images.length === 1 ? images[0] : around.localName === 'figure' ? images[0] : null
      if (image && !image.hasAttribute(CAPTION)) image.setAttribute(CAPTION, squeezed(caption))
      break
    }
  }
  caption.remove()
}

/** An image wrapper whose caption has no element of its own: all its text is the caption. */
function captionOfWrapper(wrapper: DomElement): void {
  const [image] = elementsNamed(wrapper, IMAGE)
  const text = squeezed(wrapper)
  if (image && text !== '' && !image.hasAttribute(CAPTION)) image.setAttribute(CAPTION, text)
  const strip = (element: DomElement): void => {
    let node = element.firstChild
    while (node) {
      const next: DomNode | null = node.nextSibling
      if (isElement(node)) strip(node)
      else node.remove()
      node = next
    }
  }
  strip(wrapper)
}

function squeezed(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const IMAGE = new Set(['img'])
const PICTURES = new Set(['img', 'picture'])
const QUOTE = new Set(['blockquote'])
const REMOVED = new Set([
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'canvas',
  'button',
  'input',
  'select',
  'textarea',
  'label',
])
const KEPT = new Set([
  'script',
  'body',
  'article',
  'main',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'tr',
  'td',
  'tbody',
])
const ROLES =
  /^(?:navigation|dialog|alertdialog|menu|menubar|search|complementary|toolbar|tooltip)$/

// Names are matched as parts between -, _, blanks and camelCase humps, so that `captioned` or `adventure` do not count.
const part = (words: string): RegExp =>
  new RegExp(`(?:^|[^a-z0-9])(?:${words})(?:$|[^a-z])|(?:[a-z])(?:${camel(words)})(?:$|[^a-z])`)
const camel = (words: string): string =>
  words
    .split('|')
    .filter((word) => /^[a-z]/.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|')

const CAPTION_NAMES = part(
  'caption|captions|credit|credits|figcaption|copyright|photographer|imagecaption|bildunterschrift|legende',
)
const FURNITURE_NAMES = part(
  'byline|bylines|dateline|pubdate|related|recirc|recirculation|newsletter|subscribe|subscription|signup|share|sharing|shares|social|socials|' +
    'promo|promos|promotion|breadcrumb|breadcrumbs|tooltip|rollover|sidebar|sponsor|sponsored|advert|advertisement|ads|ad|' +
    'recommend|recommended|recommendations|readmore|outbrain|taboola|tags|taglist|pagination|pager|cookie|cookies|consent|gdpr|popup|modal|overlay|' +
    'toolbar|follow|bio|authorbio|paywall|print|printonly|noprint|skip|sharedaddy|jp-relatedposts|addtoany|addthis|author-box|about-author',
)
const KEPT_NAMES =
  /(?:^|[^a-z])(?:article-?body|entry-?content|post-?content|content-?body)(?:$|[^a-z])/i
const COMMENT_NAMES =
  /(?:^|[^a-z])(?:comments?|disqus|disqus_thread|respond|comment-?list|comments?-?(?:area|section|container|wrapper)|commentlist|kommentare)(?:$|[^a-z])/i
const LINK_LIST_NAMES = part(
  'related|recirc|recommended|recommendations|more|trending|popular|latest|sidebar|widget|menu|nav|footer|navigation|tags',
)
const IMAGE_NAMES = part(
  'image|images|img|photo|photos|picture|gallery|slideshow|media|figure|wp-caption|thumbnail|thumb',
)
