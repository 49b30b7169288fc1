import { setTimeout as sleep } from 'node:timers/promises'
import { voiceCaption } from '../../card/voice-caption.ts'
import type { CardViews } from '../../card-views/card-views.ts'
import type { Logger } from '../../log.ts'
import { MINUTE, SECOND } from '../../model/time.ts'
import type { Recorder, Recording } from '../../speech/recorder.ts'
import { digestScript, languageTold } from '../../speech/script/digest-script.ts'
import { chaptersOf, type Script } from '../../speech/script/script.ts'
import { SpeechError } from '../../speech/server/speech-error.ts'
import type { Store } from '../../store/store.ts'
import type { VoiceGroup } from '../../store/voices.ts'
import type { Texts, Translate } from '../../text/locales.ts'
import { LATEST_VOICE_MS } from './deliver-voice.ts'

export interface DigestVoicesDeps {
  store: Pick<Store, 'voices'>
  cards: Pick<CardViews, 'stories'>
  recorder: Recorder
  texts: Pick<Texts, 'in' | 'languages'>
  /** Called when there is something to send. */
  wake: () => void
  /** Called when a digest is given up that could not be read out. */
  onGivenUp: (reason: string) => void
  now: () => number
  log: Logger
  /** Waits this many milliseconds. */
  wait?: (ms: number) => Promise<unknown>
}

/** Reads digests out for those who want that with each of them. */
export interface DigestVoices {
  /** Cards of a digest reached a chat that wants it read out. Returns at once. */
  wants(group: VoiceGroup): void
  /** Looks in the ledger for what was sent in the last hour: by a process that crashed, or before this one started. */
  catchUp(): Promise<void>
  /** Telegram has a recording now: it is planned for the others. */
  uploaded(key: string): void
  /** The sound of a recording is gone before anybody got it. */
  lost(voiceDigestId: number): void
  /** Starts nothing more, and waits for what runs. */
  stop(): Promise<void>
}

/** A digest in one language, from its first cards on. */
interface Work {
  readonly group: VoiceGroup
  readonly since: number
  voiceDigestId: number | null
  key: string | null
  running: Promise<void> | null
  /** Whether something happened while it ran. */
  isChanged: boolean
  /** Whether nobody has its sound any more. */
  isLost: boolean
}

/** Recordings at a time: a local server makes one after the other anyway. */
const AT_ONCE = 2
const FIRST_RETRY_MS = 20 * SECOND
const LONGEST_RETRY_MS = 10 * MINUTE
/** Waits for more chats whose cards arrive just now. */
const GATHER_MS = SECOND / 2
/** Deliveries written in one statement. */
const PAGE = 2000

/**
 * Creates the reader of digests, in each process with the role `deliver`. It begins when the first cards of a digest have arrived, so it
 * delays none; it plans deliveries that are claimed after everything else. The first chat gets the upload, and once Telegram has
 * the file all others get it by its id. What is not ready within an hour of the cards is left out.
 */
export function createDigestVoices(deps: DigestVoicesDeps): DigestVoices {
  const { store, cards, recorder, texts, wake, onGivenUp, now, log, wait = sleep } = deps
  const works = new Map<string, Work>()
  let stopped = false
  let free = AT_ONCE
  const line: (() => void)[] = []

  const oneOfFew = async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => line.push(resolve))
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next === undefined) free += 1
      else next()
    }
  }

  /** The script of a digest; `null` if nobody can read it out, or it has nothing to read. */
  const scriptOf = async ({ digestId, language: interfaceLanguage }: VoiceGroup) => {
    const found = await cards.stories(digestId)
    if (found === null || found.stories.length === 0) return null
    const preferred = found.digest.language ?? family(interfaceLanguage)
    const language = languageTold(found.stories, preferred)
    if (!recorder.speaks(language)) {
      log.debug({ digest: digestId, language }, 'no voice for this language')
      return null
    }
    const script = digestScript(found.stories, language, textsOf(texts, language))
    return { ...found, script }
  }

  const recordFor = async (work: Work): Promise<Recording | null> => {
    const { group } = work
    const found = await scriptOf(group)
    if (found === null) return null
    const { digest, stories, script } = found
    for (let failures = 0; ; failures += 1) {
      try {
        const recording = await oneOfFew(() => recorder.record(script))
        const title = texts.in(script.language)('voice-digest')
        const caption = voiceCaption(title, chapters(script, recording.seconds, stories))
        work.key = recording.voice.key
        work.voiceDigestId = await store.voices.stand(recording.voice.key, digest, caption, now())
        return recording
      } catch (error) {
        if (!(error instanceof SpeechError)) throw error
        const keys = { digest: group.digestId, reason: error.reason }
        const pause = Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS)
        const isLast = now() + pause > work.since + LATEST_VOICE_MS
        if (stopped || isLast || error.reason === 'budget' || error.reason === 'silent') {
          log.warn(keys, `a digest is not read out: ${error.message}`)
          if (error.reason !== 'budget') onGivenUp(error.message)
          return null
        }
        log.warn(keys, `a digest could not be read out, will try again: ${error.message}`)
        await wait(pause)
      }
    }
  }

  /** Plans what can be planned: one delivery that uploads, or those of all chats. Returns whether it is done for now. */
  const plan = async (work: Work): Promise<boolean> => {
    const { voiceDigestId, group } = work
    if (voiceDigestId === null) return true
    const voice = await store.voices.ofDigest(voiceDigestId)
    const isUploaded = voice !== undefined && voice.voiceFileId !== null
    if (!isUploaded && (await store.voices.isOnItsWay(voiceDigestId))) return false
    const since = now() - LATEST_VOICE_MS
    let planned = 0
    for (;;) {
      const limit = isUploaded ? PAGE : 1
      const count = await store.voices.plan(voiceDigestId, group, { since, now: now(), limit })
      planned += count
      if (count < PAGE) break
    }
    if (planned > 0) wake()
    return isUploaded || planned === 0
  }

  const run = async (work: Work): Promise<void> => {
    await wait(GATHER_MS)
    let recording: Recording | null = null
    do {
      work.isChanged = false
      if (work.isLost || recording === null) {
        work.isLost = false
        recording = await recordFor(work)
      }
      if (recording === null) return
      // Whoever was to upload it may be out of reach: then the next one does.
      while (!(await plan(work))) {
        if (stopped || work.isLost || now() > work.since + LATEST_VOICE_MS) break
        await wait(GATHER_MS)
      }
    } while ((work.isChanged || work.isLost) && !stopped)
    if (work.key !== null) await recorder.done(work.key)
  }

  const start = (work: Work): void => {
    work.isChanged = true
    if (stopped || work.running !== null) return
    work.running = run(work)
      .catch((err: unknown) =>
        log.error({ err, digest: work.group.digestId }, 'reading out failed'),
      )
      .finally(() => {
        work.running = null
        forgetOld()
      })
  }

  const forgetOld = () => {
    for (const [key, work] of works) {
      if (work.running === null && now() > work.since + LATEST_VOICE_MS) works.delete(key)
    }
  }

  const wants = (group: VoiceGroup): void => {
    const key = `${group.digestId} ${group.language}`
    const known = works.get(key)
    const work: Work = known ?? {
      group,
      since: now(),
      voiceDigestId: null,
      key: null,
      running: null,
      isChanged: false,
      isLost: false,
    }
    works.set(key, work)
    start(work)
  }

  return {
    wants,
    async catchUp() {
      for (const group of await store.voices.wanted(now() - LATEST_VOICE_MS)) wants(group)
    },
    uploaded(key) {
      for (const work of works.values()) if (work.key === key) start(work)
    },
    lost(voiceDigestId) {
      for (const work of works.values()) {
        if (work.voiceDigestId !== voiceDigestId) continue
        work.isLost = true
        start(work)
      }
    },
    async stop() {
      stopped = true
      const running = [...works.values()].flatMap((work) => work.running ?? [])
      await Promise.race([Promise.allSettled(running), sleep(SECOND, null, { ref: false })])
    },
  }
}

/** The texts of a language; `null` if there are none. */
export function textsOf(
  texts: Pick<Texts, 'in' | 'languages'>,
  language: string,
): Translate | null {
  return texts.languages.some((one) => family(one) === language) ? texts.in(language) : null
}

/** "pt" of "pt-br". */
export function family(language: string): string {
  return language.split('-')[0] ?? language
}

/** When each story that is read out begins; only these are in the sound. */
export function chapters(
  script: Script,
  seconds: number,
  stories: readonly { headline: string; link: string }[],
) {
  return chaptersOf(script, seconds).map(({ at, title }, place) => ({
    at,
    headline: title,
    link: stories[place]?.link ?? '',
  }))
}
