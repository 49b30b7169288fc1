import { join } from 'node:path'
import { GrammyError, type InputFile } from 'grammy'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCardViews } from '../../../src/card-views/card-views.ts'
import { createPlanner, type Planner } from '../../../src/deliver/planner.ts'
import { createFloodControl } from '../../../src/deliver/rate-limit/flood-control.ts'
import { createGlobalLimiter } from '../../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../../src/deliver/rate-limit/per-chat.ts'
import { createQuotas } from '../../../src/deliver/rate-limit/quotas.ts'
import { createSender, type Sender } from '../../../src/deliver/sender.ts'
import { createDeliverVoice } from '../../../src/deliver/voice/deliver-voice.ts'
import { createDigestVoices, type DigestVoices } from '../../../src/deliver/voice/digest-voices.ts'
import { createSendRecording } from '../../../src/deliver/voice/send-recording.ts'
import { createDigestMaker } from '../../../src/digest/make-digest.ts'
import type { Subscriber } from '../../../src/model/subscriber.ts'
import { DAY, HOUR, SECOND } from '../../../src/model/time.ts'
import { createRecorder } from '../../../src/speech/recorder.ts'
import { SpeechError } from '../../../src/speech/server/speech-error.ts'
import { readSound } from '../../../src/speech/sound/sound.ts'
import { createSpeechBudget } from '../../../src/speech/speech-budget.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { extractiveProvider } from '../../../src/summarise/extractive/extractive-provider.ts'
import { createSummariser } from '../../../src/summarise/summariser.ts'
import { loadTexts } from '../../../src/text/locales.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { oggOpus } from '../../support/sounds.ts'
import { listSources, publishRead, subscribe } from '../../support/store-data.ts'

const morning = Date.UTC(2026, 10, 24, 8)
const log = pino({ level: 'silent' })
const texts = loadTexts(join(import.meta.dirname, '../../../locales'))

let now: number
let database: OpenDatabase
let store: Store
let sender: Sender
let planner: Planner
let voices: DigestVoices
/** What happened, in order: cards and sounds that chats got, requests for sound, and waits. */
let events: string[]
/** What the speech server answers next with; sound if there is nothing. */
let failures: SpeechError[]
/** What these chats answer to a voice message. */
let refusals: Map<number, string>
let files: Set<string>
let givenUp: string[]
let uploads: number

const refused = (method: string, code: number, description: string) =>
  new GrammyError('refused', { ok: false, error_code: code, description }, method, {})

/** Telegram as far as it takes sound: an upload becomes a file, and only known files can be sent. */
const takeSound =
  (kind: 'voice' | 'audio') => async (chat: number | string, file: InputFile | string) => {
    const refusal = refusals.get(Number(chat))
    if (kind === 'voice' && refusal !== undefined) throw refused('sendVoice', 400, refusal)
    if (typeof file === 'string') {
      if (!files.has(file))
        throw refused('sendVoice', 400, 'Bad Request: wrong file identifier/HTTP URL specified')
      events.push(`${kind} ${chat}`)
      return { message_id: 1, [kind]: { file_id: file } }
    }
    uploads += 1
    const id = `${kind}-${uploads}`
    files.add(id)
    events.push(`upload ${kind} ${chat}`)
    return { message_id: 1, [kind]: { file_id: id } }
  }

const subscriber = (chatId: number, change: Partial<Subscriber> = {}) =>
  subscribe(store, chatId, morning, { voice: 'digest', ...change })

/** Subscribes further chats up to this number like the first one. */
async function copies(last: number): Promise<void> {
  const columns = Object.keys(
    (await database.run('select * from subscriber where chat_id = 1'))[0] ?? {},
  )
  const values = columns.map((name) => (name === 'chat_id' ? 'n' : `subscriber.${name}`))
  await database.run(
    `with recursive numbers(n) as (select 2 union all select n + 1 from numbers where n < ${last})
     insert into subscriber (${columns.join()}) select ${values.join()} from numbers, subscriber where subscriber.chat_id = 1`,
  )
}

/** Ticks so many times, and goes on until something holds. Other work has time between two ticks. */
async function settle(ticks = 25, holds: () => boolean = () => true): Promise<void> {
  for (let tick = 0; tick < ticks || (!holds() && tick < MOST_TICKS); tick += 1) {
    await sender.tick()
    await sender.drain()
    await new Promise((resolve) => setTimeout(resolve, 1))
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    now += 100
  }
}
const MOST_TICKS = 2000

/** How many events begin with a word. */
const count = (word: string) => events.filter((event) => event.startsWith(word)).length

describe.each(databases)('digests that are read out, on $name', (on) => {
  let speaks: boolean
  let most: number | null

  beforeAll(async () => {
    database = await on.open()
  })
  afterAll(() => database.remove())
  beforeEach(async () => {
    now = morning
    events = []
    failures = []
    refusals = new Map()
    files = new Set()
    givenUp = []
    uploads = 0
    speaks = true
    most = null
    store = await openStore(database.url, log)
    await listSources(store, ['orbit', 'signal'], now)
    for (const source of await store.sources.all()) await publishRead(store, source, [{}], now)
    open()
  })
  afterEach(async () => {
    await voices.stop()
    await store.close()
    await database.empty()
  })

  /** A process. Opened again, it remembers nothing but what is stored. */
  function open() {
    const clock = () => now
    const cards = createCardViews(store, (language) => texts.in(language), clock)
    let turns = 0
    const wait = async (ms: number) => {
      turns += 1
      if (turns > 20_000) throw new Error('waits for ever')
      if (ms > 2 * SECOND) events.push(`wait ${ms / SECOND}`)
      await new Promise(setImmediate)
      // Only pauses between two attempts move the clock: sending has its own.
      if (ms > 2 * SECOND) now += ms
    }
    const recorder = createRecorder({
      store,
      server: {
        model: 'm',
        async say(text) {
          events.push('say')
          const failure = failures.shift()
          if (failure !== undefined) throw failure
          const sound = readSound(oggOpus(text.length / 15))
          if ('fault' in sound) throw new Error(sound.fault)
          return sound
        },
      },
      voiceFor: () => (speaks ? 'v' : null),
      budget: createSpeechBudget({
        ledger: store.spending,
        mostCharacters: most,
        mostUsd: async () => null,
        price: 15,
        now: clock,
        log,
      }),
      now: clock,
      log,
      wait,
    })
    voices = createDigestVoices({
      store,
      cards,
      recorder,
      texts,
      wake: () => {},
      onGivenUp: (reason) => givenUp.push(reason),
      now: clock,
      log,
      wait,
    })
    const sendRecording = createSendRecording({
      store,
      recorder,
      download: async (id) => (files.has(id) ? oggOpus(20) : null),
      onUploaded: (key) => voices.uploaded(key),
    })
    const api = { sendVoice: takeSound('voice'), sendAudio: takeSound('audio') }
    const limiter = createGlobalLimiter(1000)
    const perChat = createPerChatLimiter()
    sender = createSender({
      store,
      cards,
      async send(chat) {
        events.push(`cards ${chat}`)
        return { kind: 'sent', messageId: 1 }
      },
      voices: {
        deliver: createDeliverVoice({
          store,
          // grammY's types are those of whole messages.
          api: api as never,
          sendRecording,
          onLost: (id) => voices.lost(id),
        }),
        wants: (group) => voices.wants(group),
      },
      limiter,
      quotas: createQuotas(1000, false),
      floods: createFloodControl(limiter, perChat),
      perChat,
      now: clock,
      log,
      onFatal: () => {},
    })
    const summariser = createSummariser({
      store,
      provider: extractiveProvider,
      claims: null,
      now: clock,
      log,
    })
    planner = createPlanner({
      store,
      digests: createDigestMaker(store),
      summariser,
      now: clock,
      log,
    })
  }

  test('a thousand of one profile: one recording, one upload, and cards before sound for each', async () => {
    await subscriber(1)
    await copies(1000)
    await subscriber(1001, { voice: 'asked' })
    await planner.plan()
    await settle(25, () => count('voice') === 999)
    expect(count('cards')).toBe(1001)
    expect([count('say'), count('upload'), count('voice')]).toEqual([1, 1, 999])
    const firstSound = events.findIndex((event) => event.startsWith('upload'))
    expect(events.slice(0, firstSound).filter((event) => event.startsWith('cards'))).toHaveLength(
      1001,
    )
    const rows = await database.run(
      `select count(*) as many, max(settled_at - due_at) as late from delivery where priority = 0`,
    )
    expect(Number(rows[0]?.['late'])).toBeLessThan(3 * SECOND)
    expect(Number(rows[0]?.['many'])).toBe(1001)
    const spent = (await store.spending.byPurpose('2026-11-24')).get('speech')
    expect(spent).toMatchObject({ calls: 1, tokens: 0 })
    expect(spent?.usd).toBeCloseTo(((spent?.characters ?? 0) * 15) / 1e6, 9)
    expect(spent?.characters).toBeGreaterThan(100)
  })

  test('another process, or one that starts again, sends what Telegram has', async () => {
    await subscriber(1)
    await planner.plan()
    await settle(25, () => count('upload') === 1)
    open()
    await subscriber(2, { profileId: (await store.subscribers.get(1))?.profileId ?? 0 })
    await planner.plan()
    await settle(25, () => count('voice') === 1)
    await voices.catchUp()
    await settle()
    expect([count('say'), count('upload'), count('voice')]).toEqual([1, 1, 1])
    expect(events.at(-1)).toBe('voice 2')
  })

  test('a process that ended while it recorded is replaced, and nobody gets it twice', async () => {
    await subscriber(1)
    await planner.plan()
    await settle(2)
    await voices.stop()
    await store.voices.releaseAll()
    open()
    await voices.catchUp()
    await settle(25, () => count('upload') === 1)
    await voices.catchUp()
    await settle()
    expect(count('upload') + count('voice')).toBe(1)
  })

  test.each(['unreachable', 'server', 'sound', 'deadline'] as const)(
    'a server that fails (%s) is asked again, and the cards had come',
    async (reason) => {
      failures = [new SpeechError(reason, 'no'), new SpeechError(reason, 'no')]
      await subscriber(1)
      await planner.plan()
      await settle(25, () => count('upload') === 1)
      expect(events.filter((event) => event !== 'cards 1')).toEqual([
        'say',
        'wait 20',
        'say',
        'wait 40',
        'say',
        'upload voice 1',
      ])
      expect(events[0]).toBe('cards 1')
      expect(givenUp).toEqual([])
    },
  )

  test('one that fails for an hour is given up: nothing is said to the chat, one line to the operator', async () => {
    failures = Array.from(
      { length: 50 },
      () => new SpeechError('server', 'HTTP 500: out of memory'),
    )
    await subscriber(1)
    await planner.plan()
    await settle(25, () => givenUp.length === 1)
    expect([count('cards'), count('upload'), count('voice')]).toEqual([1, 0, 0])
    expect(givenUp).toEqual(['HTTP 500: out of memory'])
    expect(now - morning).toBeLessThan(HOUR)
    const spent = (await store.spending.byPurpose('2026-11-24')).get('speech')
    expect(spent).toMatchObject({ characters: 0, usd: 0 })
  })

  test('nothing is recorded above the cap, or for a language without a voice', async () => {
    await subscriber(1)
    most = 50
    open()
    await planner.plan()
    await settle()
    speaks = false
    open()
    await voices.catchUp()
    await settle()
    expect(events).toEqual(['cards 1'])
    expect(givenUp).toEqual([])
  })

  test('who takes no voice messages gets audio, uploaded once; a chat that is gone leaves the upload to the next', async () => {
    for (const chat of [1, 2, 3, 4]) await subscriber(chat)
    refusals.set(1, 'Forbidden: bot was blocked by the user')
    refusals.set(3, 'Bad Request: VOICE_MESSAGES_FORBIDDEN')
    refusals.set(4, 'Bad Request: VOICE_MESSAGES_FORBIDDEN')
    await planner.plan()
    await settle(25, () => count('audio') === 1)
    const [said, first, ...rest] = events.filter((event) => !event.startsWith('cards'))
    expect([said, first]).toEqual(['say', 'upload voice 2'])
    // Either of the two may be the one that uploads.
    expect(rest.map((event) => event.replace(/ \d$/, ''))).toEqual(['upload audio', 'audio'])
    expect(new Set(rest.map((event) => event.at(-1)))).toEqual(new Set(['3', '4']))
  })

  test('a file that Telegram has lost is recorded and uploaded once more', async () => {
    for (const chat of [1, 2]) await subscriber(chat)
    await planner.plan()
    await settle(25, () => count('voice') === 1)
    files.clear()
    open()
    await subscriber(3, { profileId: (await store.subscribers.get(1))?.profileId ?? 0 })
    await planner.plan()
    await settle(25, () => count('upload') === 2)
    expect(events.filter((event) => !event.startsWith('cards'))).toEqual([
      'say',
      'upload voice 1',
      'voice 2',
      'say',
      'upload voice 3',
    ])
  })

  test('a voice message of more than an hour ago is left out', async () => {
    await subscriber(1)
    await planner.plan()
    await settle(1)
    now += DAY
    await settle()
    expect(count('cards')).toBe(1)
    await voices.catchUp()
    await settle()
    expect(count('upload')).toBe(0)
  })
})
