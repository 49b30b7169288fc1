import { Parser } from 'htmlparser2'
import { safeAddress } from '../../text/html/safe-address.ts'

/** In characters. A page that only forwards is short. */
const MAX_HTML = 100_000
/** In seconds. A page that is shown longer is a page of its own. */
const MAX_DELAY = 10
/** Parsing stops at this depth: the tokenizer's time grows with its square. */
const MAX_DEPTH = 1000
/** `0; url=/en/`, as the HTML standard reads it: the separator, `url=` and the quotes are optional. */
const CONTENT =
  /^\s{0,9}(\d{1,4})(?:\.\d{0,9})?\s{0,9}[;,\s]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"']+)/i

/**
 * The address to which a page forwards by `<meta http-equiv="refresh">`; `null` for a page that stays or only loads itself
 * again. What is meant for browsers without scripts does not count. Pure, never throws.
 *
 * @param url address of the page.
 */
export function refreshTarget(html: string, url: string): string | null {
  if (!/http-equiv/i.test(html.slice(0, MAX_HTML))) return null
  let base = url
  let target: string | null = null
  let noscript = 0
  let depth = 0
  const parser: Parser = new Parser({
    onopentag(name, { href, content = '', 'http-equiv': kind = '' }) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      if (name === 'noscript') noscript += 1
      if (name === 'base' && href !== undefined) base = safeAddress(href, base) ?? base
      if (name !== 'meta' || noscript > 0 || target !== null) return
      if (kind.trim().toLowerCase() !== 'refresh') return
      const [, delay = '', reference = ''] = CONTENT.exec(content) ?? []
      if (reference === '' || Number(delay) > MAX_DELAY) return
      target = safeAddress(reference.trim(), base)
    },
    onclosetag(name) {
      depth -= 1
      if (name === 'noscript') noscript -= 1
    },
  })
  parser.end(html.slice(0, MAX_HTML))
  if (target === null || !/^https?:/.test(target)) return null
  return withoutFragment(target) === withoutFragment(url) ? null : target
}

function withoutFragment(address: string): string {
  return address.split('#', 1).join('')
}
