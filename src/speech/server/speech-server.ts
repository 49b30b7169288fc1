import { type Dispatcher, request } from 'undici'
import { SECOND } from '../../model/time.ts'
import { trimEndOf } from '../../text/trim-end.ts'
import { readSound, type Sound, type SoundFault } from '../sound/sound.ts'
import { SpeechError } from './speech-error.ts'

/** A server that speaks OpenAI's `/v1/audio/speech`. */
export interface SpeechServerOptions {
  /** With its version: `https://api.openai.com/v1`. */
  baseUrl: string
  apiKey?: string | undefined
  model: string
  /** Sends the requests through a proxy. */
  dispatcher?: Dispatcher | undefined
  /** Deadline of one recording, ms. */
  deadlineMs?: number
}

export interface SpeechServer {
  readonly model: string
  /**
   * Records a text. Asks for Ogg Opus, the smallest; a server that has none is asked for MP3 from then on.
   * @throws {SpeechError}
   */
  say(text: string, voice: string): Promise<Sound>
}

/** Six minutes take a local server on a small processor about as long as they are. */
const DEADLINE_MS = 180 * SECOND
/** Twelve minutes of MP3 with 200 kbit/s; what is larger is no voice message. */
const MOST_BYTES = 20_000_000
const MOST_ERROR_BYTES = 4000

/** Characters in a second that no voice reaches: what is shorter than that is a part of the text at best. */
const FASTEST = 60

/** Creates the client of a speech server. Nothing is requested before the first recording. */
export function createSpeechServer(options: SpeechServerOptions): SpeechServer {
  const { baseUrl, apiKey, model, dispatcher, deadlineMs = DEADLINE_MS } = options
  const url = `${trimEndOf(baseUrl, /\//)}/audio/speech`
  let format: 'opus' | 'mp3' = 'opus'

  const post = async (input: string, voice: string) => {
    const signal = AbortSignal.timeout(deadlineMs)
    try {
      const { statusCode, body } = await request(url, {
        method: 'POST',
        signal,
        headersTimeout: deadlineMs,
        bodyTimeout: deadlineMs,
        ...(dispatcher && { dispatcher }),
        headers: {
          'content-type': 'application/json',
          ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
        },
        body: JSON.stringify({ model, voice, input, response_format: format }),
      })
      const most = statusCode === 200 ? MOST_BYTES : MOST_ERROR_BYTES
      const chunks: Uint8Array[] = []
      let size = 0
      const pieces: AsyncIterable<Uint8Array> = body
      for await (const chunk of pieces) {
        size += chunk.length
        if (size > most && statusCode === 200)
          throw new SpeechError('sound', 'the sound is larger than 20 MB')
        chunks.push(chunk)
        if (size > most) break
      }
      return { status: statusCode, bytes: Buffer.concat(chunks) }
    } catch (error) {
      if (error instanceof SpeechError) throw error
      if (signal.aborted) {
        throw new SpeechError('deadline', `no sound within ${deadlineMs / SECOND} s`)
      }
      const why = error instanceof Error ? error.message : String(error)
      throw new SpeechError('unreachable', `the speech server cannot be reached: ${why}`)
    }
  }

  const once = async (text: string, voice: string): Promise<Sound> => {
    const { status, bytes } = await post(text, voice)
    if (status !== 200) {
      const said = `HTTP ${status}: ${shortText(bytes)}`
      throw new SpeechError(status >= 500 || status === 429 ? 'server' : 'refused', said)
    }
    const sound = readSound(bytes)
    if ('fault' in sound) throw new SpeechError('sound', faultOf(sound.fault, bytes))
    if (sound.seconds !== null && text.length / sound.seconds > FASTEST) {
      throw new SpeechError(
        'sound',
        `${text.length} characters came as ${sound.seconds.toFixed(1)} s: the sound is cut`,
      )
    }
    return sound
  }

  return {
    model,
    async say(text, voice) {
      try {
        return await once(text, voice)
      } catch (error) {
        // Servers of one's own often have MP3 and WAV only, and some answer with WAV to whatever they lack.
        const isRefused =
          error instanceof SpeechError && ['refused', 'sound'].includes(error.reason)
        if (!isRefused || format === 'mp3') throw error
        format = 'mp3'
        try {
          return await once(text, voice)
        } catch (second) {
          format = 'opus'
          throw second
        }
      }
    },
  }
}

function faultOf(fault: SoundFault, bytes: Uint8Array): string {
  if (fault === 'cut') return 'the sound ends in the middle'
  if (fault === 'empty') return 'there is no sound in the answer'
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (start === 'RIFF') return 'the answer is WAV; Telegram plays Ogg Opus, MP3 and M4A'
  if (start === 'fLaC') return 'the answer is FLAC; Telegram plays Ogg Opus, MP3 and M4A'
  return `the answer is no sound: ${shortText(bytes)}`
}

/** The beginning of an answer, for the log. */
function shortText(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200))
    .toString('utf8')
    .replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ')
    .trim()
}
