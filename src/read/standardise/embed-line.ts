import type { Block } from '../../model/block.ts'
import { absoluteUrl } from '../absolute-url.ts'
import { type DomDocument, type DomElement, type DomNode, holdsText, isElement } from '../dom.ts'
import { EMBED_ATTRIBUTE } from '../extract/marker-attributes.ts'
import type { EmbedAddress } from './embed-address.ts'

/** In characters. A shorter paragraph is a label. */
const PROSE = 60

/** The paragraph that stands for something embedded: a linked title, or the address if no title is known. */
export function embedLine(
  document: DomDocument,
  { href, kind }: EmbedAddress,
  title: string | null,
): DomElement {
  const line = document.createElement('p')
  line.setAttribute(EMBED_ATTRIBUTE, kind)
  const link = document.createElement('a')
  link.setAttribute('href', href)
  link.textContent = title ?? shortAddress(href)
  line.appendChild(link)
  return line
}

/** Reads a paragraph that `embedLine` made; `null` if its address is none that can be opened. */
export function readEmbed(line: DomElement, baseUrl: string): Block | null {
  const media = line.getAttribute(EMBED_ATTRIBUTE)
  const url = absoluteUrl(line.firstElementChild?.getAttribute('href') ?? null, baseUrl)
  const title = (line.textContent ?? '').trim()
  if (url === null || title === '') return null
  return { kind: 'embed', url, title, media: media === 'play' || media === 'map' ? media : 'link' }
}

/** The host; with the path where that is short and says it all, as a listing's does. */
function shortAddress(href: string): string {
  const url = URL.parse(href)
  if (!url || FILE.test(url.pathname)) return href.split(/[?#]/)[0]?.split('/').at(-1) ?? href
  const host = url.hostname.replace(/^www\./, '')
  const path = url.pathname.replace(/\/$/, '')
  return path.length > 1 && path.length <= 40 && url.search === '' ? host + path : host
}

/** Whether an element is a wrapper of this part: nothing else to read or see in it but a caption. */
export function holdsOnly(element: DomElement, part: DomElement): boolean {
  if (CONTENT.has(element.localName)) return false
  for (let node: DomNode | null = element.firstChild; node; node = node.nextSibling) {
    if (node === part) continue
    if (isElement(node)) {
      if (!OVERLOOKED.has(node.localName) && (holdsText(node) || holdsPicture(node))) return false
    } else if (holdsText(node)) return false
  }
  return true
}

function holdsPicture(element: DomElement): boolean {
  if (element.localName === 'img') return true
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (holdsPicture(child)) return true
  }
  return false
}

/** Whether an element or its wrapper stands beside a paragraph of prose. */
export function isAmongProse(element: DomElement): boolean {
  let outermost = element
  for (
    let outer = element.parentNode;
    outer && holdsOnly(outer, outermost);
    outer = outer.parentNode
  ) {
    outermost = outer
  }
  const parent = outermost.parentNode
  if (parent?.localName === 'p') return (parent.textContent ?? '').length >= PROSE
  return isProse(outermost.previousElementSibling) || isProse(outermost.nextElementSibling)
}

function isProse(element: DomElement | null): boolean {
  return element?.localName === 'p' && (element.textContent ?? '').trim().length >= PROSE
}

const FILE = /\.(?:mp4|webm|mov|m4v|ogv|mp3|m4a|ogg|opus|wav|flac)$/i
const CONTENT = new Set('html body main article li td th dd blockquote'.split(' '))
const OVERLOOKED = new Set('figcaption script noscript style template button'.split(' '))
