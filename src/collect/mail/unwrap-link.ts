import { forwardedAddress } from '../aggregators/forwarded-address.ts'
import { isTracking } from '../url/tracking.ts'

/** One wrapper may lead to another one; more than these are a loop. */
const MAX_HOPS = 4
/** Letters and digits that no person would type: the number of the reader, of the issue and of the link, in one word. */
const TOKEN = /\w{32,}/
/** A part of a path or query that is one word of letters, capitals and digits without a meaning. */
const MIN_MIXED = 20

/** What a link in a mail leads to. */
export interface UnwrappedLink {
  /** The page itself, without what tells the sender who opened it; the wrapper where the page is not known. */
  href: string
  /** Whether the address is that of a page, and no other address whose visit counts as that of this reader. */
  isPlain: boolean
}

/**
 * Where a link leads, as far as it says so itself: many senders wrap links in addresses of their own that count clicks and
 * forward. Nothing is ever requested to find out. The page is known if a parameter or part of the wrapper holds its address, also
 * in base64, or if the link's own text is an address. Pure, never throws.
 */
export function unwrapLink(href: string, text: string): UnwrappedLink {
  let current = forwardedAddress(href)
  let hasUnwrapped = current !== href
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const next = targetIn(current)
    if (next === null) break
    current = next
    hasUnwrapped = true
  }
  const clean = withoutTracking(current)
  if (!hasUnwrapped && isOpaque(clean)) {
    const shown = addressIn(text)
    if (shown !== null) return { href: shown, isPlain: !isOpaque(shown) }
    // What a person opens is left as it is: without its number a wrapper leads nowhere.
    return { href, isPlain: false }
  }
  return { href: clean, isPlain: !isOpaque(clean) }
}

/** The address of a page without the parameters that say who came from where. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address)
  if (url === null || !url.search) return address
  const names = [...url.searchParams].flatMap(([name, value]) =>
    isTracking(name, value) ? [name] : [],
  )
  for (const name of names) url.searchParams.delete(name)
  return names.length === 0 ? address : url.href
}

/** A page address inside of another address. */
function targetIn(address: string): string | null {
  const url = URL.parse(address)
  if (url === null) return null
  for (const [, value] of url.searchParams) {
    const target = pageIn(value)
    if (target !== null) return target
  }
  // `/CL0/https:%2F%2Fexample.org%2Fpage/1/0100…` of Amazon, `/ss/c/…/aHR0cHM6…` of others.
  for (const part of url.pathname.split('/')) {
    const target = pageIn(decoded(part))
    if (target !== null) return target
  }
  return null
}

function pageIn(value: string): string | null {
  const text = /^https?:\/\//i.test(value) ? value : base64Text(value)
  if (text === null) return null
  const url = URL.parse(text)
  const isPage = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.')
  return isPage ? url.href : null
}

/** The text that a base64 word holds, if it is an address, or JSON with one (`{"u":"https://…"}`). */
function base64Text(value: string): string | null {
  if (!/^[\w+/-]{16,4000}={0,2}$/.test(value)) return null
  const bytes = Buffer.from(value, 'base64url').toString('utf8')
  const found = /^https?:\/\/[^\s"'<>\\\p{C}\ufffd]+$/u.exec(bytes)?.[0]
  if (found !== undefined) return found
  if (!bytes.startsWith('{')) return null
  return /"(https?:\/\/[^\s"<>\\\p{C}\ufffd]+)"/u.exec(bytes)?.[1] ?? null
}

/** The address that a link shows as its text. */
function addressIn(text: string): string | null {
  const shown = text.trim()
  if (/\s|…|\.\.\.$/.test(shown)) return null
  if (!/^(?:https?:\/\/|[a-z\d-]+(?:\.[a-z\d-]+)+\/)/i.test(shown)) return null
  const url = URL.parse(/^https?:/i.test(shown) ? shown : `https://${shown}`)
  return url?.hostname.includes('.') === true ? withoutTracking(url.href) : null
}

/** Whether an address has a word that only a program could have made: it may name the reader, so that a visit tells on them. */
function isOpaque(address: string): boolean {
  const url = URL.parse(address)
  if (url === null) return true
  const parts = [...url.pathname.split('/'), ...[...url.searchParams].map(([, value]) => value)]
  return parts.some((part) => part.split('-').some((word) => TOKEN.test(word)) || isMixed(part))
}

function isMixed(part: string): boolean {
  if (part.length < MIN_MIXED || /[.\s]/.test(part)) return false
  // Words joined by hyphens are a title.
  return part.split(/[-_]/).some((word) => {
    return word.length >= MIN_MIXED && /\d/.test(word) && /[a-z]/i.test(word)
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone percent sign: the text is what it says.
    return text
  }
}
