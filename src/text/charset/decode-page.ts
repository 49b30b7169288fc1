import { isAscii, isUtf8 } from 'node:buffer'
import { decodeBuffer } from 'encoding-sniffer'
import { guessEncoding } from './guess.ts'

/**
 * Decodes the bytes of a web page. Tries, as browsers do: byte order mark, charset of the Content-Type header, the page's
 * `meta`, windows-1252. Unlike browsers, reads bytes beyond ASCII that are valid UTF-8 as UTF-8 whatever is declared:
 * text in another charset is not valid UTF-8 by chance, and wrong labels are common. Never throws: invalid bytes become
 * U+FFFD, and NUL is left out, as in HTML and because PostgreSQL stores none. For feeds, whose rules differ, see `decode-feed.ts`.
 *
 * @param isGuessed whether an undeclared charset is guessed from the letters instead of taken for windows-1252.
 */
export function decodePage(
  bytes: Uint8Array,
  contentType: string | null,
  isGuessed = false,
): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!isAscii(buffer) && isUtf8(buffer)) return withoutNul(new TextDecoder().decode(buffer))
  const charset = charsetOf(contentType)
  const declared = charset !== null && isKnown(charset)
  const text = decodeBuffer(buffer, {
    maxBytes: SNIFF_BYTES,
    ...(isGuessed && { defaultEncoding: guessEncoding(bytes) }),
    ...(declared && { transportLayerEncodingLabel: charset }),
  })
  return withoutNul(text)
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

/** The charset parameter of a Content-Type header, lower-cased, or null. */
function charsetOf(contentType: string | null): string | null {
  return (
    /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ??
    null
  )
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

// Browsers look at 1,024 bytes; many pages have their meta charset after long scripts.
const SNIFF_BYTES = 8_192
