import { pipeline, Readable, type Transform } from 'node:stream'
import zlib from 'node:zlib'

/** The body exceeded the limit, counted after decompression. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
}

/** The `Content-Encoding` is a content coding, but not one that we decode. */
export class UnknownCoding extends Error {
  override readonly name = 'UnknownCoding'
}

/** Content codings that `readBody` decodes, as an `Accept-Encoding` value. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'

/**
 * Content codings of the IANA registry that we do not decode. Any other word in `Content-Encoding` is a server's mistake
 * ("utf-8", "none", "aws-chunked") and says nothing about the bytes.
 */
const NOT_DECODED = new Set('aes128gcm compress dcb dcz exi pack200-gzip x-compress'.split(' '))
const DECODED = new Set(['gzip', 'x-gzip', 'deflate', 'br', 'zstd'])

/** A response with more nested codings is an attack. */
const MAX_CODINGS = 2

// Accept a truncated stream: servers that close before the last block are common, and browsers show their pages.
const LENIENT = { finishFlush: zlib.constants.Z_SYNC_FLUSH }

function decoder(coding: string, firstByte: number): Transform {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip(LENIENT)
    case 'deflate':
      // By the standard this is zlib (low nibble 8, RFC 1950); some servers send raw deflate.
      return (firstByte & 15) === 8 ? zlib.createInflate(LENIENT) : zlib.createInflateRaw(LENIENT)
    case 'br':
      return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH })
    case 'zstd':
      // RFC 9659 forbids windows above 8 MB.
      return zlib.createZstdDecompress({
        params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 },
        finishFlush: zlib.constants.ZSTD_e_flush,
      })
    default:
      throw new UnknownCoding(`unknown content encoding ${coding}`)
  }
}

async function* startingWith(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    // Stopping to read must stop the download too.
    await rest.return?.()
  }
}

/** The codings to undo, in that order. @throws UnknownCoding */
function codingsOf(header: string | undefined): string[] {
  const words = (header ?? '').toLowerCase().split(',')
  const codings = words.map((word) => word.trim()).toReversed()
  const unknown = codings.find((word) => NOT_DECODED.has(word))
  if (unknown !== undefined) throw new UnknownCoding(`unknown content encoding ${unknown}`)
  const known = codings.filter((word) => DECODED.has(word))
  if (known.length > MAX_CODINGS) throw new UnknownCoding('content encoded too many times')
  return known
}

/** Whether the first byte contradicts a coding: some servers name one and send plain text. */
function isPlain(coding: string | undefined, firstByte: number): boolean {
  if (coding === 'gzip' || coding === 'x-gzip') return firstByte !== 0x1f
  return coding === 'zstd' && firstByte !== 0x28
}

/** A response body, decompressed. */
export interface Body {
  bytes: Uint8Array
  /** Whether the rest was left out because of `maxBytes`. */
  cut: boolean
}

/**
 * Reads a response body and decompresses it. Stops reading, and with it decompressing, at the first chunk beyond
 * `maxBytes`: then it returns the beginning where `mayCut` allows it.
 *
 * @throws BodyTooLarge, UnknownCoding, or what the stream or zlib throws.
 */
export async function readBody(
  body: Readable,
  options: { contentEncoding: string | undefined; maxBytes: number; mayCut: boolean },
): Promise<Body> {
  const codings = codingsOf(options.contentEncoding)

  const source: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return { bytes: new Uint8Array(), cut: false }
  if (isPlain(codings[0], first.value[0] ?? 0)) codings.shift()
  let stream = Readable.from(startingWith(first.value, source), { objectMode: false })
  for (const coding of codings) {
    // An error in any stage destroys the last one, where the loop below throws it.
    stream = pipeline(stream, decoder(coding, first.value[0] ?? 0), () => {})
  }

  const decoded: AsyncIterable<Uint8Array> = stream
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of decoded) {
    length += chunk.length
    chunks.push(chunk)
    if (length <= options.maxBytes) continue
    if (!options.mayCut) throw new BodyTooLarge(`more than ${options.maxBytes} bytes`)
    return { bytes: new Uint8Array(Buffer.concat(chunks, options.maxBytes)), cut: true }
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks, length)), cut: false }
}
