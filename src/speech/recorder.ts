import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { Logger } from '../log.ts'
import { HOUR, SECOND } from '../model/time.ts'
import type { Voice } from '../model/voice.ts'
import type { Store } from '../store/store.ts'
import type { SpeechBudget } from './speech-budget.ts'
import { readingMs } from './script/pace.ts'
import { type Script, scriptText } from './script/script.ts'
import { SpeechError } from './server/speech-error.ts'
import type { SpeechServer } from './server/speech-server.ts'
import type { Sound } from './sound/sound.ts'

export interface RecorderDeps {
  store: Pick<Store, 'voices'>
  server: SpeechServer
  /** The voice that reads a language (ISO 639-1); `null` if none does. */
  voiceFor: (language: string) => string | null
  budget: SpeechBudget
  now: () => number
  log: Logger
  metrics?: { spoken(outcome: string, ms: number, characters: number): void }
  /** Waits this many milliseconds. */
  wait?: (ms: number) => Promise<unknown>
}

/** A text that was read out. */
export interface Recording {
  readonly voice: Voice
  readonly seconds: number
  /** The sound, in the process that recorded it, until some time after it was uploaded. */
  readonly sound: Sound | null
}

/** Reads scripts out, each once. */
export interface Recorder {
  /** Whether there is a voice for a language (ISO 639-1). */
  speaks(language: string): boolean
  /** What a recording is known by: a hash of all that it depends on. */
  keyOf(script: Script): string
  /**
   * The recording of a script: one that Telegram keeps, or a new one. Whoever else wants the same meanwhile waits for it, in this process
   * or in another.
   * @throws {SpeechError}
   */
  record(script: Script): Promise<Recording>
  /** Call this once a recording was uploaded, or will not be: others may go on. */
  done(key: string): Promise<void>
  /** The sound of a recording, if this process has it. */
  soundOf(key: string): Sound | null
}

/** A lease outlasts the request and the upload that follows it. */
const LEASE_MS = 400 * SECOND
const ASK_EVERY_MS = SECOND
/** How long somebody waits for another process. */
const PATIENCE_MS = 300 * SECOND
/** Sound in memory, bytes in all: it waits for its upload. */
const MOST_BYTES = 64_000_000

export function createRecorder(deps: RecorderDeps): Recorder {
  const { store, server, voiceFor, budget, now, log, metrics, wait = sleep } = deps
  const sounds = new LRUCache<string, Sound>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length + 1,
    ttl: HOUR,
  })
  const running = new Map<string, Promise<Recording>>()

  const keyOf = (script: Script): string => {
    const titles = script.parts.map(({ title }) => title)
    const all = [server.model, voiceFor(script.language), scriptText(script), titles]
    return createHash('sha256').update(JSON.stringify(all)).digest('hex')
  }

  /** A recording that can be sent: Telegram keeps it, or this process has its sound. */
  const known = async (key: string): Promise<Recording | null> => {
    const voice = await store.voices.find(key)
    if (voice === undefined || voice.seconds === null) return null
    const sound = sounds.get(key) ?? null
    return voice.voiceFileId === null && sound === null
      ? null
      : { voice, seconds: voice.seconds, sound }
  }

  const make = async (script: Script, key: string): Promise<Recording> => {
    const until = now() + PATIENCE_MS
    for (;;) {
      const found = await known(key)
      if (found !== null) return found
      if (await store.voices.claim(key, { now: now(), leaseUntil: now() + LEASE_MS })) break
      if (now() >= until) throw new SpeechError('busy', 'another process is still recording this')
      await wait(ASK_EVERY_MS)
    }
    try {
      const sound = await speak(script)
      const text = scriptText(script)
      const seconds = Math.max(
        1,
        Math.round(sound.seconds ?? readingMs(text, script.language) / SECOND),
      )
      sounds.set(key, sound)
      await store.voices.recorded(key, seconds)
      const voice = await store.voices.find(key)
      if (voice === undefined) throw new Error('a recording is gone while it was made')
      return { voice, seconds, sound }
    } catch (error) {
      await store.voices.release(key)
      throw error
    }
  }

  const speak = async (script: Script): Promise<Sound> => {
    const voice = voiceFor(script.language)
    if (voice === null) throw new SpeechError('silent', `no voice for ${script.language}`)
    const text = scriptText(script)
    // As servers count: Unicode characters, not the halves of surrogate pairs.
    const characters = Array.from(text).length
    const reservation = await budget.reserve(characters)
    if (reservation === null)
      throw new SpeechError('budget', 'the characters of the day are used up')
    const startedAt = performance.now()
    try {
      const sound = await server.say(text, voice)
      await reservation.settle(true)
      metrics?.spoken('recorded', performance.now() - startedAt, characters)
      log.info({ characters, seconds: sound.seconds, format: sound.format }, 'recorded')
      return sound
    } catch (error) {
      const reason = error instanceof SpeechError ? error.reason : 'server'
      // A server that answered with no sound, or too late, may have counted the text.
      await reservation.settle(reason === 'deadline' || reason === 'sound')
      metrics?.spoken(reason, performance.now() - startedAt, 0)
      throw error
    }
  }

  return {
    speaks: (language) => voiceFor(language) !== null,
    keyOf,
    record(script) {
      const key = keyOf(script)
      const before = running.get(key)
      if (before !== undefined) return before
      const recording = make(script, key).finally(() => running.delete(key))
      running.set(key, recording)
      return recording
    },
    done: (key) => store.voices.release(key),
    soundOf: (key) => sounds.get(key) ?? null,
  }
}
