import { pino } from 'pino'
import { createCardViews } from '../../src/card-views/card-views.ts'
import { createNewsAlerts } from '../../src/deliver/news-alerts/news-alerts.ts'
import { createPlanner } from '../../src/deliver/planner.ts'
import { createFloodControl } from '../../src/deliver/rate-limit/flood-control.ts'
import { createGlobalLimiter } from '../../src/deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter } from '../../src/deliver/rate-limit/per-chat.ts'
import { createQuotas } from '../../src/deliver/rate-limit/quotas.ts'
import { createSender } from '../../src/deliver/sender.ts'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import type { Preferences } from '../../src/model/preferences.ts'
import type { Subscriber } from '../../src/model/subscriber.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import type { OpenDatabase } from './databases.ts'
import { english } from './english.ts'
import { fingerprintWithoutKeys } from './fingerprints.ts'
import { listSources, publishRead, subscribe } from './store-data.ts'

/** Tuesday, 12:00 UTC: digests come at 8:00. */
export const NOON = Date.UTC(2026, 10, 24, 12)
const log = pino({ level: 'silent' })

/** A message that reached a chat. */
export interface Told {
  chat: number
  text: string
  at: number
}

/** How a source publishes an article. */
export interface Publishing {
  url?: string
  /** An article whose story it joins; otherwise it begins one. */
  joins?: number
  text?: string
}

export type Telling = Awaited<ReturnType<typeof openTelling>>

/** A bot without Telegram that tells of news at once and in digests, with a clock of its own that begins at `NOON`. */
export async function openTelling(database: OpenDatabase) {
  let now = NOON - 2 * DAY
  let published = 0
  let store = await openStore(database.url, log)
  const sent: Told[] = []
  const clock = () => now

  const open = (on: Store) => {
    const common = { store: on, now: clock, log }
    const summariser = createSummariser({ ...common, provider: extractiveProvider, claims: null })
    const limiter = createGlobalLimiter(30)
    const perChat = createPerChatLimiter()
    return {
      alerts: createNewsAlerts({ ...common, summariser, canTranslate: false }),
      planner: createPlanner({ ...common, digests: createDigestMaker(on), summariser }),
      sender: createSender({
        ...common,
        cards: createCardViews(on, () => english, clock),
        async send(chat, { text }) {
          sent.push({ chat, text, at: now })
          return { kind: 'sent', messageId: sent.length }
        },
        limiter,
        // The limiter sets the pace; a quota would wait for real time.
        quotas: createQuotas(1000, false),
        floods: createFloodControl(limiter, perChat),
        perChat,
        onDenied: async () => {},
        onSuddenLosses: async () => {},
        onFatal: () => {},
      }),
    }
  }
  let roles = open(store)

  const telling = {
    sent,
    get now() {
      return now
    },
    set now(at: number) {
      now = at
    },
    get store() {
      return store
    },
    get alerts() {
      return roles.alerts
    },
    get planner() {
      return roles.planner
    },

    /** A subscriber whose digests next come on Wednesday at 8:00. */
    async subscriber(chatId: number, change: Partial<Subscriber> = {}): Promise<void> {
      const seen = { createdAt: now, updatedAt: now }
      await subscribe(store, chatId, NOON + 20 * HOUR, { ...seen, ...change })
    },

    async prefer(chatId: number, change: Partial<Preferences>): Promise<void> {
      const profileId = await store.profiles.ensure({ size: 7, ...change })
      await store.subscribers.update(chatId, { profileId })
    },

    /** Lets a source publish an article, which is read at once and begins a story, or joins that of another article. */
    async publish(
      source: string | { id: number; title: string },
      title: string,
      { url, joins, text }: Publishing = {},
    ): Promise<number> {
      const found =
        typeof source === 'string'
          ? (await store.sources.all()).find((one) => one.title === source)
          : source
      if (found === undefined) throw new Error('no such source')
      published += 1
      const over = {
        title,
        url: url ?? `https://${found.title.toLowerCase()}.example/n${published}`,
        // The same in all reports, so that none of them is an update of a story.
        text: [text ?? 'The council opened a library of 40 machines on Monday.'],
        publishedAt: now - MINUTE,
      }
      const [id = -1] = await publishRead(store, found, [over], now)
      if (id < 0) return id
      if (joins === undefined) await store.stories.begin(fingerprintWithoutKeys(id), now)
      else {
        const [other] = await store.articles.many([joins])
        await store.stories.join(other?.storyId ?? -1, fingerprintWithoutKeys(id), joins, now)
      }
      return id
    },

    /** Lets time pass: the sender ticks ten times a second, alerts are looked for every five seconds, digests planned every minute. */
    async pass(ms: number): Promise<void> {
      const until = now + ms
      while (now < until) {
        if (now % (5 * SECOND) === 0) await roles.alerts.tell()
        if (now % MINUTE === 0) await roles.planner.plan()
        if (await roles.sender.isIdle()) {
          // Nothing is to be sent: on to the next moment at which something is done.
          now = Math.min(until, now - (now % (5 * SECOND)) + 5 * SECOND)
          continue
        }
        await roles.sender.tick()
        await roles.sender.drain()
        now += 100
      }
    },

    /** Hours in which nothing happens, but for the last minutes before `at`. */
    async until(at: number): Promise<void> {
      now = Math.max(now, at - 2 * MINUTE)
      await telling.pass(4 * MINUTE)
    },

    /** What a chat was sent. */
    texts: (chat: number) => sent.filter((one) => one.chat === chat).map(({ text }) => text),

    /** Ends the process and starts another one. */
    async restart(): Promise<void> {
      await store.close()
      store = await openStore(database.url, log)
      roles = open(store)
    },

    async close(): Promise<void> {
      await store.close()
      await database.empty()
    },
  }

  await listSources(store, ['Orbit', 'Lantern'], now)
  // Both are known already.
  await telling.publish('Orbit', 'A comet')
  await telling.publish('Lantern', 'A lamp')
  now = NOON
  return telling
}
