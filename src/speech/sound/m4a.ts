import { type Length, latin } from './length.ts'

/** What a box holds, from its first byte to the one after its last. */
interface Box {
  type: string
  from: number
  to: number
}

/**
 * The length of M4A (ISO 14496-12): what its movie header says. A file that was written while it was made says 0, and has no length
 * that could be known without reading all of it.
 */
export function readM4a(bytes: Uint8Array): Length {
  const boxes = boxesOf(bytes, 0, bytes.length)
  if (boxes === null) return { fault: 'cut' }
  const moov = boxes.find(({ type }) => type === 'moov')
  // It may stand at the end, after the sound.
  if (moov === undefined) return { fault: 'cut' }
  if (!boxes.some(({ type, from, to }) => type === 'mdat' && to > from)) return { fault: 'empty' }
  const header = boxesOf(bytes, moov.from, moov.to)?.find(({ type }) => type === 'mvhd')
  if (header === undefined || header.to - header.from < 32) return { fault: 'cut' }
  const view = new DataView(bytes.buffer, bytes.byteOffset + header.from, header.to - header.from)
  const isLong = view.getUint8(0) === 1
  const scale = view.getUint32(isLong ? 20 : 12)
  const duration = isLong ? Number(view.getBigUint64(24)) : view.getUint32(16)
  const isUnknown = duration === 0 || scale === 0 || (!isLong && duration === 0xffffffff)
  return { seconds: isUnknown ? null : duration / scale }
}

/** The boxes between two places; `null` if the last one ends later. */
function boxesOf(bytes: Uint8Array, from: number, to: number): Box[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boxes: Box[] = []
  for (let at = from; at < to; ) {
    if (at + 8 > to) return null
    const type = latin(bytes, at + 4, at + 8)
    const short = view.getUint32(at)
    const isLong = short === 1
    if (isLong && at + 16 > to) return null
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short
    const head = isLong ? 16 : 8
    if (size < head || at + size > to) return null
    boxes.push({ type, from: at + head, to: at + size })
    at += size
  }
  return boxes
}
