import { type Length, type LengthFault, latin } from './length.ts'
import { readM4a } from './m4a.ts'
import { readMp3 } from './mp3.ts'
import { readOggOpus } from './ogg-opus.ts'

/** The formats that Telegram plays as a voice message (Bot API, sendVoice). */
export type SoundFormat = 'ogg' | 'mp3' | 'm4a'

/** Sound whose format and length are known from its bytes, whatever a server called it. */
export interface Sound {
  readonly format: SoundFormat
  /** `null` where the file does not say how long it is. */
  readonly seconds: number | null
  readonly bytes: Uint8Array
}

/** Why bytes are no sound that can be sent; `unknown` is none of the formats. */
export type SoundFault = LengthFault | 'unknown'

const READERS: Record<SoundFormat, (bytes: Uint8Array) => Length> = {
  ogg: readOggOpus,
  mp3: readMp3,
  m4a: readM4a,
}

/** The format by the first bytes; `null` for any other. ADTS (AAC without a container) is told from MP3 by its layer. */
export function formatOf(bytes: Uint8Array): SoundFormat | null {
  if (latin(bytes, 0, 4) === 'OggS') return latin(bytes, 28, 36) === 'OpusHead' ? 'ogg' : null
  if (latin(bytes, 4, 12) === 'ftypM4A ') return 'm4a'
  if (latin(bytes, 0, 3) === 'ID3') return 'mp3'
  const [first = 0, second = 0] = bytes
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 ? 'mp3' : null
}

/** Reads the format and the length of sound. Pure; never throws, whatever the bytes. */
export function readSound(bytes: Uint8Array): Sound | { fault: SoundFault } {
  const format = formatOf(bytes)
  if (format === null) return { fault: 'unknown' }
  const length = READERS[format](bytes)
  return 'fault' in length ? length : { format, seconds: length.seconds, bytes }
}
