import { decodeEntities, escapeHtml, escapeKeepingReferences } from './entities.ts'
import { safeAddress } from './safe-address.ts'

/**
 * What remains of a frame, player or embedding script in sanitised HTML: a link whose `type` says what it was, so that the
 * reader can judge it like those of a page. Empty if there is nothing to open.
 */
export function embedLink(
  name: string,
  attributes: Record<string, string>,
  base: string | null,
): string {
  if (!PLAYERS.has(name) && !FRAMES.has(name)) return ''
  const src = attributes['src'] ?? attributes['data-src'] ?? ''
  if (src === '' || (name === 'script' && !LISTINGS.test(src)) || isPixel(attributes)) return ''
  const address = safeAddress(decodeEntities(src), base)
  if (address === null || address.startsWith('mailto:')) return ''
  const type = PLAYERS.has(name) ? 'embed-media' : 'embed'
  const title = escapeKeepingReferences(attributes['title'] ?? '')
  return `<a href="${escapeHtml(address)}" type="${type}">${title}</a>`
}

function isPixel({ width = '', height = '' }: Record<string, string>): boolean {
  return /^[01]$/.test(width) || /^[01]$/.test(height)
}

const PLAYERS = new Set(['video', 'audio'])
const FRAMES = new Set(['iframe', 'embed', 'script'])
const LISTINGS = /^(?:https?:)?\/\/(?:gist\.github\.com|gitlab\.com|asciinema\.org)\//i
