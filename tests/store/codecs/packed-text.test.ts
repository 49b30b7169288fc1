import { brotliCompressSync, constants, crc32, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, DamagedColumn } from '../../../src/store/codecs/column.ts'
import { MAX_UNPACKED, packText, unpackText } from '../../../src/store/codecs/packed-text.ts'

const CELL: Cell = { table: 'content', column: 'blocks', id: 7 }
const unpacked = (packed: Uint8Array) => unpackText(packed, CELL)
const SENTENCE = 'The council opened a library of machines on Monday, and anybody may borrow one. '

/** Packed texts of zeros, as nobody packs them: a few kilobytes that become `bytes`. */
const BOMBS: [form: string, bomb: (bytes: number) => Uint8Array][] = [
  ['zstd', (bytes) => Buffer.concat([Uint8Array.of(1), zstdCompressSync(Buffer.alloc(bytes))])],
  ['Brotli', (bytes) => brotli(Buffer.alloc(bytes))],
]

function brotli(plain: Buffer): Uint8Array {
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32LE(crc32(plain))
  return Buffer.concat([Uint8Array.of(2), checksum, brotliCompressSync(plain)])
}

/** The text, or `null` if it is damaged. */
function unpackedOr(packed: Uint8Array): string | null {
  try {
    return unpacked(packed)
  } catch (error) {
    if (error instanceof DamagedColumn) return null
    throw error
  }
}

describe('a packed text', () => {
  test('comes back as it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, fc.nat(200), (one, times) => {
        const all = one.repeat(times)
        expect(unpacked(packText(all))).toBe(all)
      }),
    )
  })

  test('is never more than a byte longer, and a text of sentences is much shorter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(packText(text).length).toBeLessThanOrEqual(Buffer.byteLength(text) + 1)
      }),
    )
    expect(packText(SENTENCE.repeat(20)).length).toBeLessThan(200)
  })

  test('is read wherever it lies in a larger buffer', () => {
    const packed = packText(SENTENCE.repeat(9))
    const larger = Buffer.concat([Buffer.from('before'), packed, Buffer.from('after')])
    expect(unpacked(larger.subarray(6, 6 + packed.length))).toBe(SENTENCE.repeat(9))
  })

  test('with a changed byte or a missing end is an error, never another text', () => {
    const text = SENTENCE.repeat(20)
    const packed = packText(text)
    const places = fc.integer({ min: 1, max: packed.length - 1 })
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Uint8Array.from(packed)
        changed[place] = (changed[place] ?? 0) ^ change
        expect([text, null]).toContain(unpackedOr(changed))
        expect(unpackedOr(packed.subarray(0, place))).toBeNull()
      }),
    )
    // Nearly all: a byte of the frame's header may say the same in another way.
    const last = Uint8Array.from(packed)
    last[packed.length - 9] = (last[packed.length - 9] ?? 0) ^ 1
    expect(unpackedOr(last)).toBeNull()
  })

  test('of another form, or without a byte, names its place', () => {
    expect(() => unpacked(Uint8Array.of(9, 1, 2))).toThrow(
      'content.blocks of 7 is damaged: unknown form 9',
    )
    expect(() => unpacked(new Uint8Array())).toThrow(DamagedColumn)
  })

  test('of before is read: it was packed by zstd', () => {
    const text = SENTENCE.repeat(3)
    const packed = Buffer.concat([Uint8Array.of(1), zstdCompressSync(text)])
    expect(unpacked(packed)).toBe(text)
  })

  test.each(BOMBS)('that would fill the memory is refused: %s', (_, bomb) => {
    expect(() => unpacked(bomb(MAX_UNPACKED + 1))).toThrow(DamagedColumn)
    expect(unpacked(bomb(1000))).toHaveLength(1000)
  })

  test('that does not say how much memory it would fill is refused', () => {
    const silent = { params: { [constants.ZSTD_c_contentSizeFlag]: 0 } }
    const frame = zstdCompressSync(Buffer.alloc(MAX_UNPACKED + 1), silent)
    expect(() => unpacked(Buffer.concat([Uint8Array.of(1), frame]))).toThrow(DamagedColumn)
  })

  test('that is longer than may be unpacked is stored as it is', () => {
    const text = 'x'.repeat(MAX_UNPACKED + 1)
    const packed = packText(text)
    expect(packed.length).toBe(text.length + 1)
    expect(unpacked(packed) === text).toBe(true)
  })
})
