import { guessEncoding } from './guess.ts'

/** Decoded text, and the encoding it was read in. */
export interface Decoded {
  text: string
  encoding: string
}

/** In bytes. How far to look for the XML declaration, which may come after white space and comments. */
const HEAD = 1024

function decoderFor(label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label.trim(), { fatal })
  } catch {
    // RangeError: an unknown encoding.
    return null
  }
}

function read(bytes: Uint8Array, label: string, fatal: boolean): Decoded | null {
  if (/^utf-?32(?:le|be)$/i.test(label)) {
    return { text: decodeUtf32(bytes, /le$/i.test(label)), encoding: label.toLowerCase() }
  }
  const decoder = decoderFor(label, fatal)
  if (decoder === null) return null
  try {
    // The platform's GBK decoder is the one for GB 18030, which includes GBK and GB 2312 (WHATWG Encoding, 10.1).
    const encoding = decoder.encoding === 'gbk' ? 'gb18030' : decoder.encoding
    return { text: decoder.decode(bytes), encoding }
  } catch {
    // TypeError: the bytes are invalid in this encoding.
    return null
  }
}

/** Decodes UTF-32, which the platform's TextDecoder does not support. Units outside Unicode become U+FFFD. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const unit = view.getUint32(at, littleEndian)
    const valid = unit <= 0x10_ff_ff && (unit < 0xd8_00 || unit > 0xdf_ff)
    text += String.fromCodePoint(valid ? unit : 0xff_fd)
  }
  return text.replace(/^\uFEFF/, '')
}

/** The encoding that a byte order mark or the bytes of a leading `<` identify; null if neither does. */
function byFirstBytes(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be'
  if (a === 0x3c && b === 0) return 'utf-16le'
  if (a === 0 && b === 0x3c) return 'utf-16be'
  return null
}

function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1] ?? null
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const label = /<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ?? null
  // The declaration was readable as single bytes, so a label of UTF-16 or UTF-32 is wrong.
  return label !== null && /^(?:utf|ucs|iso-10646-ucs)[-_]?(?:16|32|2|4)/i.test(label)
    ? null
    : label
}

function isSingleByte(encoding: string): boolean {
  return /^(?:windows-|iso-8859-|koi8|macintosh|x-mac|ibm)/.test(encoding)
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128)

/** Valid UTF-8 with at least one character beyond ASCII, which text in another encoding hardly ever is by chance. */
function looksUtf8(bytes: Uint8Array): boolean {
  return !isAscii(bytes) && read(bytes, 'utf-8', true) !== null
}

/**
 * Decodes the bytes of a feed. Tries, in this order: byte order mark, charset of the Content-Type header, XML
 * declaration, UTF-8 if the bytes are valid UTF-8, and last a guess from letter frequencies. Skips labels that are
 * unknown or that the bytes contradict. Never throws.
 *
 * Feeds and pages have separate decoders because their rules differ: a feed declares its charset in the XML declaration,
 * may be UTF-32, and without any label its language has to be guessed; a page uses `meta` and, like a browser,
 * windows-1252 as the last resort (`decode-page.ts`).
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): Decoded {
  const detected = byFirstBytes(bytes)
  if (detected !== null) return read(bytes, detected, false) ?? { text: '', encoding: detected }
  const labels = [charsetOf(contentType), declared(bytes)].filter((each) => each !== null)
  for (const label of labels) {
    const decoded = read(bytes, label, true)
    // Any bytes are valid in a single-byte encoding, so such a label is wrong if the bytes are valid UTF-8.
    if (decoded && !(isSingleByte(decoded.encoding) && looksUtf8(bytes))) return decoded
  }
  const utf8 = read(bytes, 'utf-8', true)
  if (utf8) {
    // RFC 3023: unlabelled `text/*` is ASCII, which is true of these bytes.
    const ascii = labels.length === 0 && /^text\//i.test(contentType) && isAscii(bytes)
    return ascii ? { text: utf8.text, encoding: 'us-ascii' } : utf8
  }
  // A few invalid bytes do not make the label wrong.
  const named = labels.map((label) => read(bytes, label, false)).find((each) => each !== null)
  const guessed = guessEncoding(bytes)
  return named ?? { text: new TextDecoder(guessed).decode(bytes), encoding: guessed }
}
