import { LRUCache } from 'lru-cache'
import { MINUTE } from '../../model/time.ts'
import type { SoundKind, Voice } from '../../model/voice.ts'
import type { Recorder } from '../../speech/recorder.ts'
import { readSound, type Sound } from '../../speech/sound/sound.ts'
import type { Store } from '../../store/store.ts'
import type { SpokenMessage, VoiceCall, VoiceOutcome } from './voice-call.ts'

export interface SendRecordingDeps {
  store: Pick<Store, 'voices'>
  recorder: Pick<Recorder, 'soundOf' | 'done'>
  /** Downloads a file that was sent before; `null` if it is too large. */
  download: (fileId: string, maxBytes: number) => Promise<Uint8Array | null>
  /** Called when Telegram has a recording from now on. */
  onUploaded?: (key: string) => void
}

/** `no-sound`: Telegram does not have it, and neither has this process. */
export type RecordingOutcome = VoiceOutcome | { kind: 'no-sound' }

/** Sends recordings: each is uploaded once, and then sent by its id. */
export type SendRecording = (
  key: string,
  message: SpokenMessage,
  call: VoiceCall,
) => Promise<RecordingOutcome>

/** Telegram lets bots download no larger file. */
const MOST_DOWNLOADED = 20_000_000
const KEPT = 500

/**
 * Creates the sender of recordings. Of several sends of a recording that Telegram does not have yet, the first one uploads it and the
 * others wait. Who takes no voice messages gets the sound as audio, which is another file for Telegram and is uploaded once as well.
 */
export function createSendRecording(deps: SendRecordingDeps): SendRecording {
  const { store, recorder, download, onUploaded } = deps
  /** Recordings that Telegram has as voice messages: the many sends of one ask the store once. */
  const uploaded = new LRUCache<string, Voice>({ max: KEPT, ttl: 10 * MINUTE })
  const lines = new Map<string, Promise<unknown>>()

  const find = async (key: string): Promise<Voice | undefined> => {
    const known = uploaded.get(key)
    if (known !== undefined) return known
    const voice = await store.voices.find(key)
    if (voice !== undefined && voice.voiceFileId !== null) uploaded.set(key, voice)
    return voice
  }

  const inTurn = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = lines.get(key)
    const turn = (before ?? Promise.resolve()).then(work, work)
    const settled = turn.catch(() => undefined)
    lines.set(key, settled)
    try {
      return await turn
    } finally {
      if (lines.get(key) === settled) lines.delete(key)
    }
  }

  const fileOf = (voice: Voice | undefined, kind: SoundKind): string | null =>
    (kind === 'voice' ? voice?.voiceFileId : voice?.audioFileId) ?? null

  /** The sound, from the memory of this process or, for another kind of message, from Telegram. */
  const soundFor = async (key: string, kind: SoundKind): Promise<Sound | null> => {
    const sound = recorder.soundOf(key)
    if (sound !== null || kind === 'voice') return sound
    const voiceFileId = fileOf(await find(key), 'voice')
    const bytes = voiceFileId === null ? null : await download(voiceFileId, MOST_DOWNLOADED)
    if (bytes === null) return null
    const read = readSound(bytes)
    return 'fault' in read ? null : read
  }

  const byId = async (
    key: string,
    kind: SoundKind,
    message: SpokenMessage,
    call: VoiceCall,
  ): Promise<VoiceOutcome | null> => {
    const fileId = fileOf(await find(key), kind)
    if (fileId === null) return null
    const outcome = await call(kind, fileId, message)
    if (outcome.kind !== 'stale') return outcome
    uploaded.delete(key)
    await store.voices.forgetFile(key, kind, fileId)
    return null
  }

  const sendAs = async (
    kind: SoundKind,
    key: string,
    message: SpokenMessage,
    call: VoiceCall,
  ): Promise<RecordingOutcome> => {
    const known = await byId(key, kind, message, call)
    if (known !== null) return known
    return inTurn(`${kind} ${key}`, async () => {
      // Whoever was first has uploaded it meanwhile.
      const since = await byId(key, kind, message, call)
      if (since !== null) return since
      const sound = await soundFor(key, kind)
      if (sound === null) return { kind: 'no-sound' as const }
      const outcome = await call(kind, sound, message)
      if (outcome.kind !== 'sent' || outcome.fileId === '') return outcome
      await store.voices.uploaded(key, kind, outcome.fileId)
      uploaded.delete(key)
      if (kind === 'voice') {
        await recorder.done(key)
        onUploaded?.(key)
      }
      return outcome
    })
  }

  return async (key, message, call) => {
    const outcome = await sendAs('voice', key, message, call)
    return outcome.kind === 'forbidden' ? sendAs('audio', key, message, call) : outcome
  }
}
