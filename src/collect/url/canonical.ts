import { trimEndOf } from '../../text/trim-end.ts'
import { ampOriginal, ampPath } from './amp.ts'
import { siteOwner } from './same-site.ts'
import { isTracking } from './tracking.ts'

/** Fragments that choose the page: `#!` (the AJAX crawling scheme) and `#/` (client-side routers). */
const ROUTE = /^#[!/]./

const INDEX = /\/(?:index|default)\.(?:html?|php|aspx?|jsp|cgi)$/i

/** A rendering of the site, named in front of it or (Wikipedia) after the language. */
const RENDERING =
  /^(?:www\d?|m|mobile|touch|amp)\.(?=[^.]+\.)|(?<=^[^.]+\.)(?:m|mobile)\.(?=[^.]+\.)/

/** Unreserved characters need no percent sign (RFC 3986, 2.3); the digits of the others are capitals. */
function tidyEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const char = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
    return /[\w\-.~]/.test(char) ? char : escape.toUpperCase()
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    // A lone percent sign: the text is what it says.
    return text
  }
}

function tidyQuery(query: string): string {
  const pairs = query
    .slice(1)
    .split(/&(?:amp;)?/)
    .filter((pair) => {
      const [name = '', value = ''] = pair.split('=', 2)
      return pair !== '' && !isTracking(decode(name), decode(value))
    })
    .map(tidyEscapes)
    .toSorted()
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function tidyHost(host: string): string {
  const bare = trimEndOf(host, /\./)
  const shorter = bare.replace(RENDERING, '')
  // What is left must be a site of the same owner: `m.co.uk` and `m.github.io` keep their `m`.
  return shorter === bare || siteOwner(shorter) !== siteOwner(bare) ? bare : shorter
}

function tidyPath(path: string): string {
  const plain = tidyEscapes(path)
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(INDEX, '/')
  const rest = ampPath(plain)
  return trimEndOf(rest, /\//) || rest.slice(0, 1)
}

function tidyOnce(address: string): string {
  const parsed = URL.parse(address.trim())
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return address.trim()
  const url = ampOriginal(parsed)
  // A browser takes 443 for https and 80 for http; the other way round only ever is a slip.
  const port = /^(?:|80|443)$/.test(url.port) ? '' : `:${url.port}`
  const hash = ROUTE.test(url.hash) ? tidyEscapes(url.hash) : ''
  return `https://${tidyHost(url.hostname)}${port}${tidyPath(url.pathname)}${tidyQuery(url.search)}${hash}`
}

/**
 * The key that identifies an article: all addresses of the same page give the same text. Pure, idempotent, never throws;
 * returns text that is not an http(s) address trimmed.
 *
 * The result is an identity and not for fetching. It is written with https and without `www.`, because feeds, pages
 * and the links of others mix both freely and publishers do not show different articles there, while a site may
 * well answer under only one of them.
 */
export function canonicalUrl(address: string): string {
  // What one round takes away can lay open the next thing to take away (`/a/amp/amp`, `%2%35`). Rounds only shorten
  // or capitalise, so they end.
  let before = address
  let after = tidyOnce(before)
  while (after !== before) {
    before = after
    after = tidyOnce(before)
  }
  return after
}
