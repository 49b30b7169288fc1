import { type MailPiece, wordsIn } from './piece.ts'
import { hasPhrase } from './phrases.ts'

/** Words of a piece that is only about the mail itself. */
const MAX_NOTE = 60
/** Share of a mail, from its end, in which the notes on the subscription are; a sentence about newsletters may be anywhere. */
const FOOTER_SHARE = 0.4
/** Pieces at the beginning among which the link to the web is. */
const HEADER_PIECES = 6
/** Words after the first note on the subscription that still belong to it: an address, a year, the name of the sender. */
const MAX_REST = 80

/** A mail's text without what is about the mail, and where it says it is on the web. */
export interface BarePieces {
  pieces: MailPiece[]
  /** The page of the issue, if the mail names it by an address that tells nothing of the reader; otherwise `null`. */
  webUrl: string | null
}

/**
 * Leaves out "view in browser", and what stands at the end about the subscription: why one gets this, how to leave, the sender's postal
 * address. Pure.
 */
export function dropFooter(pieces: readonly MailPiece[]): BarePieces {
  const link = pieces
    .flatMap(({ links }) => links)
    .find(({ text, isPlain }) => isPlain && hasPhrase('browser', text))
  const isBrowser = (piece: MailPiece, index: number) =>
    (index < HEADER_PIECES || index >= pieces.length - HEADER_PIECES) && isBrowserNote(piece)
  const rest = withoutEnd(pieces.filter((piece, index) => !isBrowser(piece, index)))
  return { pieces: withoutOuterRules(rest), webUrl: link?.href ?? null }
}

function isBrowserNote({ text, links }: MailPiece): boolean {
  if (wordsIn(text) > MAX_NOTE / 2) return false
  if (links.some((link) => hasPhrase('browser', link.text))) return true
  return links.length > 0 && wordsIn(text) <= MAX_NOTE / 3 && hasPhrase('browser', text)
}

/** A note on the subscription, and what follows it. */
function withoutEnd(pieces: readonly MailPiece[]): MailPiece[] {
  const words = pieces.map(({ text }) => wordsIn(text))
  const total = words.reduce((sum, count) => sum + count, 0)
  let before = 0
  for (const [index, piece] of pieces.entries()) {
    const after = total - before
    before += words[index] ?? 0
    const isAtEnd = after <= Math.max(total * FOOTER_SHARE, MAX_NOTE)
    if (!isAtEnd || !isNote(piece, words[index] ?? 0)) continue
    const rest = total - before
    // What comes after is more than a footer: only the note goes.
    if (rest > MAX_REST) return [...pieces.slice(0, index), ...withoutNotes(pieces.slice(index))]
    return pieces.slice(0, index)
  }
  return [...pieces]
}

function withoutNotes(pieces: readonly MailPiece[]): MailPiece[] {
  return pieces.filter((piece) => !isNote(piece, wordsIn(piece.text)))
}

function isNote({ text, links, kind }: MailPiece, words: number): boolean {
  if (words > MAX_NOTE || kind === 'listing') return false
  return links.some((link) => hasPhrase('footer', link.text)) || hasPhrase('footer', text)
}

function withoutOuterRules(pieces: readonly MailPiece[]): MailPiece[] {
  let end = pieces.length
  while (end > 0 && pieces[end - 1]?.kind === 'rule') end -= 1
  let start = 0
  while (start < end && pieces[start]?.kind === 'rule') start += 1
  return pieces.slice(start, end)
}
