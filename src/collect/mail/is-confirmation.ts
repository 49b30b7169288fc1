import { type MailLink, type MailPiece, wordsIn } from './piece.ts'
import { hasPhrase } from './phrases.ts'

/** In words. A request to confirm is short; an issue that mentions one is not. */
const MAX_WORDS = 260
/** Links besides the one to press: the site, its rules, a page of help. */
const MAX_OTHERS = 6

/**
 * The address that a person opens to confirm a subscription, if a mail asks for that: its words say so, and one of its links
 * stands out. It is returned as written, and only the person opens it. `null` for any other mail. Pure.
 */
export function confirmationLink(subject: string, pieces: readonly MailPiece[]): string | null {
  const text = pieces.map((piece) => piece.text).join('\n')
  if (wordsIn(text) > MAX_WORDS || hasPhrase('confirmed', subject)) return null
  const asksInSubject = hasPhrase('confirm', subject)
  if (!asksInSubject && !hasPhrase('confirm', text)) return null
  const links = distinct(pieces.flatMap(({ links }) => links))
  const named = links.filter((link) => hasPhrase('confirm', link.text) || hasWord(link))
  const only = links.filter((link) => !isBeside(link))
  const chosen = named[0] ?? (asksInSubject && only.length === 1 ? only[0] : undefined)
  if (chosen === undefined || links.length - 1 > MAX_OTHERS) return null
  return distinct(named).length > 1 && !isSamePlace(named) ? null : chosen.written
}

/** A link whose address or short text says what it is for. */
function hasWord({ written, text }: MailLink): boolean {
  const word =
    /confirm|verif|activat|opt-?in|bestätig|bestaetig|valider|подтверд|підтверд|确认|验证|激活/iu
  const path = URL.parse(written)
  const isInAddress = word.test(`${path?.pathname ?? ''}${path?.search ?? ''}`)
  return isInAddress || (wordsIn(text) <= 6 && word.test(text))
}

/** A link to the sender's site as a whole, to its rules, or out of the list. */
function isBeside({ href, text }: MailLink): boolean {
  const path = URL.parse(href)?.pathname ?? '/'
  if (path === '/' || hasPhrase('footer', text) || hasPhrase('browser', text)) return true
  return /privacy|terms|imprint|impressum|datenschutz|help|contact|support/i.test(path)
}

function distinct(links: readonly MailLink[]): MailLink[] {
  return [...new Map(links.map((link) => [link.written, link])).values()]
}

/** Whether links differ only in what follows the path: the button and the address under it. */
function isSamePlace(links: readonly MailLink[]): boolean {
  const hosts = new Set(links.map(({ written }) => URL.parse(written)?.hostname))
  return hosts.size === 1
}
