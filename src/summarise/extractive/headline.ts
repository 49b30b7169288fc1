import { cut } from '../../text/cut.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'
import { trimEndOf } from '../../text/trim-end.ts'

/** In UTF-16 code units: three lines on a phone. Needed because some feeds put a whole post into the title. */
const TITLE_LIMIT = 110

/** In characters: what stands before and after a bar, for the part after it to be taken for a site's name. */
const MIN_TITLE = 15
const MAX_SITE_NAME = 30

const SEPARATORS = / [|–—•·»-] | ?[|｜] ?/gu

/**
 * A page's title without the site's name: "Chips are back | The Register" becomes "Chips are back".
 * If the site name is unknown, only a short last part after a bar is removed, because a dash may belong to the title.
 */
export function headlineOf(title: string, siteName: string | null): string {
  return cut(withoutSiteName(withoutHidden(title.toWellFormed()), siteName), TITLE_LIMIT)
}

function withoutSiteName(title: string, siteName: string | null): string {
  const text = title.replace(/\s+/gu, ' ').trim()
  const parts = text.split(SEPARATORS).filter((part) => part !== '')
  const last = parts.at(-1)
  const first = parts[0]
  if (parts.length < 2 || last === undefined || first === undefined) return text
  if (isSiteName(last, siteName)) return trimSeparators(text.slice(0, text.lastIndexOf(last)))
  if (isSiteName(first, siteName))
    return trimSeparators(text.slice(text.indexOf(first) + first.length))
  const bar = Math.max(text.lastIndexOf('|'), text.lastIndexOf('｜'))
  if (bar < 0) return text
  const name = text.slice(bar + 1).trim()
  const rest = text.slice(0, bar).trimEnd()
  return rest.length >= MIN_TITLE && name !== '' && name.length <= MAX_SITE_NAME ? rest : text
}

function trimSeparators(rest: string): string {
  return trimEndOf(rest.replace(/^[\s|｜–—•·»-]+/u, ''), /[\s|｜–—•·»-]/u)
}

function isSiteName(part: string, siteName: string | null): boolean {
  if (siteName === null || siteName.trim() === '') return false
  const [a, b] = [siteKey(part), siteKey(siteName)]
  return a !== '' && b !== '' && (a === b || a === `the${b}` || b === `the${a}`)
}

/** Key for comparison: "The Register", "theregister.com" and "The Register®" are the same site. */
function siteKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:com|org|net|io|dev|de|ru|co\.uk|es|cn|jp)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
