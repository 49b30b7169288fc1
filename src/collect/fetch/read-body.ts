import { pipeline, Readable, type Transform } from 'node:stream'
import zlib from 'node:zlib'

/** The body exceeded the limit, counted after decompression. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
}

/** The `Content-Encoding` is not supported. */
export class UnknownCoding extends Error {
  override readonly name = 'UnknownCoding'
}

/** Content codings that `readBody` decodes, as an `Accept-Encoding` value. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'

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
      throw new UnknownCoding(`unknown content encoding ${coding.slice(0, 40)}`)
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

/**
 * Reads a whole response body and decompresses it. Stops reading, and with it decompressing, at the first chunk beyond
 * `maxBytes`.
 *
 * @throws BodyTooLarge, UnknownCoding, or what the stream or zlib throws.
 */
export async function readBody(
  body: Readable,
  options: { contentEncoding: string | undefined; maxBytes: number },
): Promise<Uint8Array> {
  const codings = (options.contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'identity')
    .toReversed()
  if (codings.length > MAX_CODINGS) throw new UnknownCoding('content encoded too many times')

  const source: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return new Uint8Array()
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
    if (length > options.maxBytes) throw new BodyTooLarge(`more than ${options.maxBytes} bytes`)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks, length))
}
