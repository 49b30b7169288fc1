import { type Length, latin } from './length.ts'

interface Frame {
  /** Bytes with the header. */
  size: number
  seconds: number
  /** Where a header frame of a whole file has its name. */
  sideEnd: number
}

/** Bit rates of layer III in kbit/s: of MPEG-1, and of MPEG-2 and 2.5. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const SAMPLE_RATES = [44_100, 48_000, 32_000]

/** Frames that hold no sound but say how long the file is, and tags at its end. */
const HEADER_FRAMES = /^(?:Xing|Info)$/
const END_TAGS = /^(?:TAG|APE|LYR|ID3)/

/**
 * The length of MP3: that of its frames, counted one by one. What its header frame says may belong to another file where a server
 * joins pieces, and a constant rate is told of no file.
 */
export function readMp3(bytes: Uint8Array): Length {
  let at = tagSize(bytes, 0)
  if (at >= bytes.length) return { fault: 'cut' }
  let seconds = 0
  let isFirst = true
  while (at < bytes.length) {
    const frame = frameAt(bytes, at)
    if (frame === null) {
      const rest = latin(bytes, at, at + 3)
      // A tag in the middle: pieces were joined.
      const tag = isFirst ? 0 : tagSize(bytes, at)
      if (tag > 0 && at + tag < bytes.length) {
        at += tag
        continue
      }
      if (!isFirst && (END_TAGS.test(rest) || isPadding(bytes.subarray(at)))) break
      return { fault: isFirst ? 'empty' : 'cut' }
    }
    if (at + frame.size > bytes.length) return { fault: 'cut' }
    const name = latin(bytes, at + frame.sideEnd, at + frame.sideEnd + 4)
    const isHeader = HEADER_FRAMES.test(name) || latin(bytes, at + 36, at + 40) === 'VBRI'
    if (!isHeader) seconds += frame.seconds
    isFirst = false
    at += frame.size
  }
  return seconds > 0 ? { seconds } : { fault: 'empty' }
}

/** The size of an ID3v2 tag with its header; 0 where there is none. */
function tagSize(bytes: Uint8Array, at: number): number {
  if (latin(bytes, at, at + 3) !== 'ID3' || at + 10 > bytes.length) return 0
  const size = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((bytes[at + place] ?? 0) & 0x7f), 0)
  const hasFooter = ((bytes[at + 5] ?? 0) & 0x10) !== 0
  return 10 + size + (hasFooter ? 10 : 0)
}

function frameAt(bytes: Uint8Array, at: number): Frame | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null
  const version = (second >> 3) & 3
  const isLayer3 = ((second >> 1) & 3) === 1
  const rateIndex = third >> 4
  const sampleRate = SAMPLE_RATES[(third >> 2) & 3]
  if (version === 1 || !isLayer3 || sampleRate === undefined) return null
  const isFirstVersion = version === 3
  const kilobits = (isFirstVersion ? RATES_1 : RATES_2)[rateIndex]
  if (kilobits === undefined || kilobits === 0) return null
  const hertz = isFirstVersion ? sampleRate : sampleRate / (version === 2 ? 2 : 4)
  const samples = isFirstVersion ? 1152 : 576
  const padding = (third >> 1) & 1
  const isMono = fourth >> 6 === 3
  return {
    size: Math.floor((samples / 8) * ((kilobits * 1000) / hertz)) + padding,
    seconds: samples / hertz,
    sideEnd: 4 + (isFirstVersion ? (isMono ? 17 : 32) : isMono ? 9 : 17),
  }
}

/** Some encoders fill the end of a file up. */
function isPadding(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}
