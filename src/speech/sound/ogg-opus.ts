import { type Length, latin } from './length.ts'

/** Opus counts in samples of this rate, whatever was recorded (RFC 7845). */
const RATE = 48_000
const PAGE_HEADER = 27
const BEGINS = 2

/**
 * The length of Ogg Opus: what its last page counts, without the samples that a player skips. Streams one after another, as some
 * servers join them, count together.
 */
export function readOggOpus(bytes: Uint8Array): Length {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let samples = 0n
  let last = 0n
  let skipped = 0n
  const endStream = () => {
    if (last > skipped) samples += last - skipped
    last = 0n
  }
  for (let at = 0; at < bytes.length; ) {
    const segments = at + PAGE_HEADER
    if (segments > bytes.length || latin(bytes, at, at + 4) !== 'OggS') return { fault: 'cut' }
    const content = segments + view.getUint8(at + 26)
    if (content > bytes.length) return { fault: 'cut' }
    const size = bytes.subarray(segments, content).reduce((sum, one) => sum + one, 0)
    if (content + size > bytes.length) return { fault: 'cut' }
    if ((view.getUint8(at + 5) & BEGINS) !== 0) {
      endStream()
      const isHead = size >= 12 && latin(bytes, content, content + 8) === 'OpusHead'
      skipped = isHead ? BigInt(view.getUint16(content + 10, true)) : 0n
    }
    const granule = view.getBigInt64(at + 6, true)
    // A page on which no packet ends has -1.
    if (granule > last) last = granule
    at = content + size
  }
  endStream()
  const seconds = Number(samples) / RATE
  return seconds > 0 ? { seconds } : { fault: 'empty' }
}
