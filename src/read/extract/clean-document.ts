import { type ArticlePiece, isBeside, NUMBERED, pieceKind } from './article-piece.ts'
import {
  containsElement,
  type DomDocument,
  type DomElement,
  type DomNode,
  elementsNamed,
  isElement,
} from '../dom.ts'
import { CAPTION_ATTRIBUTE, ORDER_ATTRIBUTE } from './marker-attributes.ts'
import { measureDensity, type TextDensity } from './text-density.ts'
import { isWithinSentence } from './within-sentence.ts'

/** In characters, about 120 words: anything longer is text, whatever its class name says. */
const SHORT = 720
/** A newsletter box never holds this many characters of prose without links. */
const TEXT_CHARS = 350
/** In characters, about 60 words: an image wrapper with less text holds a caption and no article. */
const CAPTION_CHARS = 360

/** The prose that remains on a page after cleaning. */
export interface CleanedProse {
  /** Characters in prose paragraphs. */
  proseChars: number
  /** What may belong to the article, in page order. */
  pieces: ArticlePiece[]
}

/**
 * Removes what is never part of an article from a document, before an extractor runs on it. Moves captions onto their
 * pictures. Removes an element by its class name only if it is short compared with the page, since class names lie.
 * Numbers the remaining elements, so that parts which the extractor drops can be found again.
 */
export function cleanDocument(document: DomDocument): CleanedProse {
  const body = document.body
  const densities = measureDensity(body)
  const total = densities.get(body) ?? { chars: 0, linkChars: 0, prose: 0 }
  const pieces: ArticlePiece[] = []
  let proseChars = total.prose
  let order = 0
  const visit = (element: DomElement, beside: boolean): void => {
    let node: DomNode | null = element.firstChild
    while (node) {
      const next: DomNode | null = node.nextSibling
      if (isElement(node)) {
        const action = actionFor(node, densities.get(node), total)
        if (action === 'remove') {
          proseChars -= densities.get(node)?.prose ?? 0
          node.remove()
        }
        if (action === 'caption') moveCaption(node)
        else if (action === 'show') show(node)
        else if (action === 'unname') forgetNames(node)
        if (NUMBERED.has(node.localName)) {
          order += 1
          node.setAttribute(ORDER_ATTRIBUTE, String(order))
          const kind = beside || action === 'remove' ? null : pieceKind(node, densities.get(node))
          if (kind !== null)
            pieces.push({ order, prose: kind === 'prose', heading: kind === 'heading' })
        }
        if (action !== 'remove' && action !== 'caption' && action !== 'skip')
          visit(node, beside || isBeside(node))
      }
      node = next
    }
  }
  visit(body, false)
  return { proseChars, pieces }
}

type Action = 'keep' | 'remove' | 'caption' | 'show' | 'skip' | 'unname'

function actionFor(
  element: DomElement,
  density: TextDensity | undefined,
  total: TextDensity,
): Action {
  const tag = element.localName
  if (REMOVED.has(tag)) return 'remove'
  if (tag === 'noscript' || tag === 'img' || tag === 'svg') return 'skip'
  if (KEPT.has(tag)) return 'keep'
  if (!density) return 'keep'
  const main = density.prose > 0 && density.prose >= total.prose * 0.4
  if (isHidden(element)) return main ? 'show' : 'remove'
  if (main) return 'keep'
  const role = element.getAttribute('role')
  if (role && ROLES.test(role)) return 'remove'
  if (tag === 'nav' || tag === 'dialog') return 'remove'
  if (tag === 'figcaption') return 'caption'
  const names = `${element.className} ${element.id}`.trim()
  if (names === '') return tag === 'aside' && density.chars < SHORT ? 'remove' : 'keep'
  if (NAMED_WORDS.has(tag) && isWithinSentence(element) && soundsLikeBoilerplate(element))
    return 'unname'
  if (isComments(names, element) && total.prose - density.prose > CAPTION_CHARS) return 'remove'
  if (tag === 'pre' || tag === 'code' || tag === 'table') return 'keep'
  if (density.chars < SHORT) {
    if (CAPTION_NAMES.test(names) && !containsElement(element, CAPTIONED)) {
      if (!containsElement(element, PICTURES)) return 'caption'
      // WordPress gives the name to the box around a picture and its caption.
      captionOfWrapper(element)
      return 'skip'
    }
    if (BOILERPLATE_NAMES.test(names) && !KEPT_NAMES.test(names) && !isText(element, density))
      return 'remove'
    if (
      IMAGE_NAMES.test(names) &&
      density.chars < CAPTION_CHARS &&
      containsElement(element, PICTURES)
    ) {
      captionOfWrapper(element)
      return 'skip'
    }
  }
  if (LINK_LIST_NAMES.test(names) && density.linkChars > density.chars * 0.4) return 'remove'
  return 'keep'
}

/** Whether an element reads like part of the article despite its class: paragraphs without links, or a quotation. */
function isText(element: DomElement, density: TextDensity): boolean {
  if (density.prose >= TEXT_CHARS && density.linkChars < density.chars * 0.05) return true
  return containsElement(element, QUOTE)
}

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden')) return true
  if (element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** Extractors judge an element by its names too. */
function forgetNames(element: DomElement): void {
  element.removeAttribute('class')
  element.removeAttribute('id')
}

function show(element: DomElement): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
}

/** Whether an element's names say that it is a part of the site and not of an article. */
export function soundsLikeBoilerplate(element: DomElement): boolean {
  const names = `${element.className} ${element.id}`.trim()
  if (names === '' || KEPT_NAMES.test(names)) return false
  return BOILERPLATE_NAMES.test(names) || LINK_LIST_NAMES.test(names) || COMMENT_NAMES.test(names)
}

function isComments(names: string, element: DomElement): boolean {
  return (
    COMMENT_NAMES.test(names) && element.localName !== 'body' && element.localName !== 'article'
  )
}

/** Moves a caption's text onto the nearest picture and removes the caption from the page. */
function moveCaption(caption: DomElement): void {
  let around: DomElement | null = caption.parentNode
  for (let level = 0; level < 4 && around; level += 1, around = around.parentNode) {
    const images = elementsNamed(around, IMAGE)
    if (images.length > 0) {
      const image =
        images.length === 1 ? images[0] : around.localName === 'figure' ? images[0] : null
      if (image && !image.hasAttribute(CAPTION_ATTRIBUTE))
        image.setAttribute(CAPTION_ATTRIBUTE, collapsedText(caption))
      break
    }
  }
  caption.remove()
}

/** Handles an image wrapper whose caption has no element of its own: all of its text is the caption. */
function captionOfWrapper(wrapper: DomElement): void {
  const [image] = elementsNamed(wrapper, IMAGE)
  const text = collapsedText(wrapper)
  if (image && text !== '' && !image.hasAttribute(CAPTION_ATTRIBUTE))
    image.setAttribute(CAPTION_ATTRIBUTE, text)
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

function collapsedText(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

const NAMED_WORDS = new Set(['a', 'abbr', 'b', 'em', 'i', 'mark', 'span', 'strong', 'small'])
const IMAGE = new Set(['img'])
const PICTURES = new Set(['img', 'picture'])
/** What may have a caption beside pictures: a box around one of these is no caption, whatever its class says. */
const CAPTIONED = new Set(['pre', 'table', 'blockquote'])
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

// Class names are matched in parts split at -, _, spaces and camelCase humps, so that `captioned` or `adventure` do not match.
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
const BOILERPLATE_NAMES = part(
  'byline|bylines|dateline|pubdate|related|recirc|recirculation|newsletter|subscribe|subscription|signup|share|sharing|shares|social|socials|' +
    'promo|promos|promotion|breadcrumb|breadcrumbs|tooltip|tooltiptext|rollover|sidebar|sponsor|sponsored|advert|advertisement|ads|ad|' +
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
