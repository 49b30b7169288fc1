import type { DomDocument, DomElement } from '../dom.ts'
import { elementsNamed } from '../dom.ts'
import { type EmbedAddress, embedAddress } from './embed-address.ts'
import { embedLine, holdsOnly, isAmongProse } from './embed-line.ts'
import { embedSource } from './embed-source.ts'
import { embedTitle } from './embed-title.ts'
import type { PageElements } from './page-elements.ts'

/**
 * Replaces embedded videos, posts, listings, players and maps by one line each with a link to where people open them.
 * Advertisements, consent boxes, sign-in and share frames leave nothing. What stands at an unknown address leaves a line if
 * it has a title and stands among paragraphs of prose.
 */
export function standardiseEmbeds(page: PageElements, document: DomDocument): void {
  const seen = new Set<string>()
  // Links are what sanitising a feed leaves of frames and players.
  const links = page.named('a').filter((link) => linkType(link) !== null)
  for (const element of [...page.named(...EMBEDS), ...links]) {
    const address = addressOf(element)
    if (!address || seen.has(address.href) || seen.size >= MAX_EMBEDS || !element.parentNode) {
      if (element.localName !== 'script') element.remove()
      continue
    }
    seen.add(address.href)
    replaceEmbed(document, element, address)
  }
}

function addressOf(element: DomElement): EmbedAddress | null {
  const src = embedSource(element)
  if (src === null || isInvisible(element)) return null
  const { localName } = element
  if (MEDIA.has(localName) || linkType(element) === 'embed-media')
    return isPlaced(element) ? { href: src, kind: 'play' } : null
  const known = embedAddress(src)
  if (known === 'ignored') return null
  if (known || localName === 'script') return known
  return isPlaced(element) && embedTitle(element) !== null ? { href: src, kind: 'link' } : null
}

/** The kind of thing that a link in sanitised HTML was; `null` for an ordinary link. */
function linkType(link: DomElement): string | null {
  const type = link.getAttribute('type')
  return type === 'embed' || type === 'embed-media' ? type : null
}

/** Whether somebody put an element among the paragraphs of a text, and no template beside it. */
function isPlaced(element: DomElement): boolean {
  return isAmongProse(element) || figureAround(element) !== null
}

/** Frames of one pixel count readers; hidden ones wait for a script. */
function isInvisible(element: DomElement): boolean {
  for (const name of ['width', 'height']) {
    if (/^[01](?:px)?$/.test(element.getAttribute(name) ?? '')) return true
  }
  let at: DomElement | null = element
  for (let level = 0; at && level < 3; level += 1, at = at.parentNode) {
    if (at.hasAttribute('hidden')) return true
  }
  return false
}

function replaceEmbed(document: DomDocument, element: DomElement, address: EmbedAddress): void {
  const figure = figureAround(element)
  const caption = figure && elementsNamed(figure, CAPTION)[0]
  const said = caption ? (caption.textContent ?? '').replace(/\s+/g, ' ').trim() : ''
  const title = embedTitle(element)
  const line = embedLine(document, address, title ?? (said === '' ? null : said))
  let outermost = figure ?? element
  for (
    let outer = outermost.parentNode;
    outer && holdsOnly(outer, outermost);
    outer = outer.parentNode
  ) {
    outermost = outer
  }
  const outer = outermost.parentNode
  if (outer?.localName === 'p') {
    // In the middle of a paragraph: the line follows it.
    outer.parentNode?.insertBefore(line, outer.nextSibling)
    outermost.remove()
  } else outermost.replaceWith(line)
  if (caption && said !== '' && title !== null && said !== title) {
    const paragraph = document.createElement('p')
    while (caption.firstChild) paragraph.appendChild(caption.firstChild)
    line.parentNode?.insertBefore(paragraph, line.nextSibling)
  }
}

/** The figure whose only content, beside its caption, is this element. */
function figureAround(element: DomElement): DomElement | null {
  let inner = element
  for (let at = element.parentNode; at && holdsOnly(at, inner); at = at.parentNode) {
    if (at.localName === 'figure') return at
    inner = at
  }
  return null
}

/** More of them are a gallery, and each costs a look at what is around it. */
const MAX_EMBEDS = 200
const MEDIA = new Set(['video', 'audio', 'amp-video', 'amp-audio'])
const CAPTION = new Set(['figcaption'])
const EMBEDS = (
  'iframe video audio embed object script amp-youtube amp-vimeo amp-dailymotion amp-video amp-audio amp-iframe amp-twitter ' +
  'amp-gist amp-instagram amp-soundcloud lite-youtube lite-vimeo youtube-embed'
).split(' ')
