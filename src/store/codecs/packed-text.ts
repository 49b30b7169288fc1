import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { type Cell, DamagedColumn } from './column.ts'

/** The first byte of a packed text says how the others are to be read. */
const FORM = { asIs: 0, zstd: 1 } as const

/**
 * Bytes that a compressed text may have when it is unpacked, so that no row, however it was made, fills the memory. Pages have
 * 5 MB at most. A longer text is stored as it is.
 */
export const MAX_UNPACKED = 64 * 1024 * 1024

/**
 * Level 3 makes the texts of 100 pages 0.37 of their size in 0.25 ms each; level 9 takes three times as long for 0.35, and a
 * dictionary, which would have to be kept for ever, saves another 250 bytes. The checksum tells of a damaged disk.
 */
const OPTIONS = {
  params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 },
}

/** A text in the fewest bytes: compressed, or as it is where that is shorter. `unpackText` restores it unchanged. */
export function packText(text: string): Uint8Array {
  const plain = Buffer.from(text)
  const packed = plain.length > MAX_UNPACKED ? null : zstdCompressSync(plain, OPTIONS)
  return packed !== null && packed.length < plain.length
    ? Buffer.concat([Uint8Array.of(FORM.zstd), packed])
    : Buffer.concat([Uint8Array.of(FORM.asIs), plain])
}

/**
 * Restores what `packText` packed.
 * @throws {DamagedColumn} if it cannot have been packed so, or would have more than `MAX_UNPACKED` bytes.
 */
export function unpackText(packed: Uint8Array, cell: Cell): string {
  const rest = packed.subarray(1)
  const bytes = Buffer.from(rest.buffer, rest.byteOffset, rest.length)
  if (packed[0] === FORM.asIs) return bytes.toString()
  if (packed[0] !== FORM.zstd) throw new DamagedColumn(cell, `unknown form ${packed[0]}`)
  try {
    return zstdDecompressSync(bytes, { maxOutputLength: MAX_UNPACKED }).toString()
  } catch (error) {
    throw new DamagedColumn(cell, error instanceof Error ? error.message : String(error))
  }
}
