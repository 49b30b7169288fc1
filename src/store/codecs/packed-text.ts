import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  crc32,
  zstdDecompressSync,
} from 'node:zlib'
import { type Cell, DamagedColumn } from './column.ts'

/** The first byte of a packed text says how the others are to be read. */
const FORM = { asIs: 0, zstd: 1, brotli: 2 } as const
/** Bytes of a CRC-32, which tells of a damaged disk: Brotli has none of its own. zstd writes one into its frame. */
const CHECKSUM = 4

/**
 * Bytes that a compressed text may have when it is unpacked, so that no row, however it was made, fills the memory. Pages have
 * 5 MB at most. A longer text is stored as it is.
 */
export const MAX_UNPACKED = 64 * 1024 * 1024

/**
 * Quality 5 makes the blocks of 300 articles 0.32 of their size in 0.4 ms each, zstd's level 3 (with which texts were packed before)
 * 0.35 in 0.2 ms: Brotli comes with a dictionary of words and of HTML. Qualities 6 to 9 save less than a hundredth more, 10 takes
 * fifteen times as long for a seventh.
 */
const QUALITY = 5

/** A text in the fewest bytes: compressed, or as it is where that is shorter. `unpackText` restores it unchanged. */
export function packText(text: string): Uint8Array {
  const plain = Buffer.from(text)
  const packed = plain.length > MAX_UNPACKED ? null : brotli(plain)
  return packed !== null && packed.length < plain.length
    ? Buffer.concat([Uint8Array.of(FORM.brotli), packed])
    : Buffer.concat([Uint8Array.of(FORM.asIs), plain])
}

function brotli(plain: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  const checksum = Buffer.alloc(CHECKSUM)
  checksum.writeUInt32LE(crc32(plain))
  return Buffer.concat([checksum, brotliCompressSync(plain, { params })])
}

/**
 * Restores what `packText` packed, now or before.
 * @throws {DamagedColumn} if it cannot have been packed so, or would have more than `MAX_UNPACKED` bytes.
 */
export function unpackText(packed: Uint8Array, cell: Cell): string {
  const rest = packed.subarray(1)
  const bytes = Buffer.from(rest.buffer, rest.byteOffset, rest.length)
  if (packed[0] === FORM.asIs) return bytes.toString()
  if (packed[0] !== FORM.zstd && packed[0] !== FORM.brotli) {
    throw new DamagedColumn(cell, `unknown form ${packed[0]}`)
  }
  try {
    return (packed[0] === FORM.zstd ? fromZstd(bytes) : fromBrotli(bytes)).toString()
  } catch (error) {
    throw new DamagedColumn(cell, error instanceof Error ? error.message : String(error))
  }
}

function fromZstd(bytes: Buffer): Buffer {
  return zstdDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED })
}

function fromBrotli(bytes: Buffer): Buffer {
  const checksum = bytes.readUInt32LE(0)
  const plain = brotliDecompressSync(bytes.subarray(CHECKSUM), { maxOutputLength: MAX_UNPACKED })
  if (crc32(plain) !== checksum) throw new Error('wrong checksum')
  return plain
}
