import { guessEncoding } from './guess.ts'
import { decodeUtf32 } from './utf32.ts'

/** Bytes as text, and the encoding in which they were read. */
export interface Decoded {
  text: string
  encoding: string
}

/** How far the XML declaration is looked for, blanks and comments before it included. */
const HEAD = 1024

function decoderFor(label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label.trim(), { fatal })
  } catch {
    // RangeError: no such encoding.
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
    // The platform's GBK decoder is that of GB 18030, of which GBK and GB 2312 are parts (WHATWG Encoding, 10.1).
    const encoding = decoder.encoding === 'gbk' ? 'gb18030' : decoder.encoding
    return { text: decoder.decode(bytes), encoding }
  } catch {
    // TypeError: the bytes are not in this encoding.
    return null
  }
}

/** The encoding that a byte order mark, or the way a `<` is written, gives away. */
function byShape(bytes: Uint8Array): string | null {
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
  // The declaration was readable byte by byte, so whatever says UTF-16 here is wrong.
  return label !== null && /^(?:utf|ucs|iso-10646-ucs)[-_]?(?:16|32|2|4)/i.test(label)
    ? null
    : label
}

function isSingleByte(encoding: string): boolean {
  return /^(?:windows-|iso-8859-|koi8|macintosh|x-mac|ibm)/.test(encoding)
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128)

/** Valid UTF-8 with at least one character beyond ASCII: by chance that hardly happens in another encoding. */
function looksUtf8(bytes: Uint8Array): boolean {
  return !isAscii(bytes) && read(bytes, 'utf-8', true) !== null
}

/**
 * Turns the bytes of a feed into text: byte order mark, then the charset of HTTP, then the XML declaration, then UTF-8
 * if the bytes are valid UTF-8, else what the letters look like. A label that nobody knows, or that the bytes
 * contradict, is passed over for the next witness. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string): Decoded {
  const shape = byShape(bytes)
  if (shape !== null) return read(bytes, shape, false) ?? { text: '', encoding: shape }
  const witnesses = [charsetOf(contentType), declared(bytes)].filter((each) => each !== null)
  for (const label of witnesses) {
    const decoded = read(bytes, label, true)
    // A single-byte encoding contradicts nothing; UTF-8 under such a label shows itself by being valid.
    if (decoded && !(isSingleByte(decoded.encoding) && looksUtf8(bytes))) return decoded
  }
  const utf8 = read(bytes, 'utf-8', true)
  if (utf8) {
    // RFC 3023: text without a label is ASCII, and this one is.
    const ascii = witnesses.length === 0 && /^text\//i.test(contentType) && isAscii(bytes)
    return ascii ? { text: utf8.text, encoding: 'us-ascii' } : utf8
  }
  // A wrong byte here and there does not make the label wrong.
  const named = witnesses.map((label) => read(bytes, label, false)).find((each) => each !== null)
  const guessed = guessEncoding(bytes)
  return named ?? { text: new TextDecoder(guessed).decode(bytes), encoding: guessed }
}
