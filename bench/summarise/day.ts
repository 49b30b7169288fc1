import { pino } from 'pino'
import { startModelServer } from '../../sandbox/model/server.ts'
import { createPlanner } from '../../src/deliver/planner.ts'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import { HOUR, MINUTE } from '../../src/model/time.ts'
import { openStore } from '../../src/store/store.ts'
import { costOf, priceOf } from '../../src/summarise/budget/prices.ts'
import { openProvider } from '../../src/summarise/open-provider.ts'
import { createSummariser } from '../../src/summarise/summariser.ts'
import { freshDatabase } from '../deliver/database.ts'
import { fillSubscribers } from '../deliver/fill.ts'
import { answerInLanguage } from './answers.ts'
import { fillDay } from './news.ts'

/** What a day of summaries takes. */
export interface Day {
  languages: number
  subscribers: number
  profiles: number
  /** Articles that were collected, and different ones that are in a digest. */
  collected: number
  articles: number
  calls: number
  tokensIn: number
  tokensOut: number
  usd: number
  /** Summaries that were extractive because the model's would not do. */
  fallbacks: number
  seconds: number
}

/** The default model, whose list price is taken. */
export const MODEL = 'gpt-6-luna'
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru']
/** Two halves of the sources with 20 articles each: 40 different articles are delivered. */
const SIZE = 20
const MORNING = Date.UTC(2026, 10, 24, 8)

/** Prepares the digests of a morning for so many subscribers, spread over the profiles, and counts what the model was asked. */
export async function summariseDay(languages: number, wanted: number): Promise<Day> {
  const database = await freshDatabase('SQLite')
  const model = await startModelServer({ reply: answerInLanguage })
  const log = pino({ level: 'silent' })
  const store = await openStore(database.url, log)
  const now = () => MORNING - MINUTE
  try {
    const sources = await fillDay(store, MORNING - HOUR)
    const half = sources.length / 2
    const profiles: number[] = []
    for (const language of LANGUAGES.slice(0, languages)) {
      for (const mutedSources of [sources.slice(0, half), sources.slice(half)]) {
        profiles.push(await store.profiles.ensure({ size: SIZE, language, mutedSources }))
      }
    }
    const subscribers = Math.max(wanted, profiles.length)
    await fillSubscribers(database, { first: 1, count: subscribers, profiles, dueAt: MORNING })
    const provider = await openProvider(
      {
        chat: { model: MODEL, baseURL: model.url },
        fallbackModel: null,
        articleTokens: 6000,
      },
      {
        ledger: store.spending,
        caps: async () => ({ tokens: null, usd: null }),
        now,
        log,
        onBudgetWarning: () => {},
      },
    )
    const summariser = createSummariser({ store, provider, claims: null, now, log })
    const planner = createPlanner({
      store,
      digests: createDigestMaker(store),
      summariser,
      now,
      log,
    })
    const startedAt = performance.now()
    await planner.prepare(15 * MINUTE)
    const seconds = (performance.now() - startedAt) / 1000
    const [figures] = await database.run(
      `select count(distinct article_id) as articles, sum(provider = 'extractive') as fallbacks,
         (select count(*) from article) as collected from summary`,
    )
    return {
      languages,
      subscribers,
      profiles: profiles.length,
      collected: Number(figures?.collected),
      articles: Number(figures?.articles),
      calls: model.calls.length,
      tokensIn: model.tokens.in,
      tokensOut: model.tokens.out,
      usd: costOf(priceOf(MODEL), model.tokens.in, model.tokens.out, null) ?? Number.NaN,
      fallbacks: Number(figures?.fallbacks),
      seconds,
    }
  } finally {
    await store.close()
    await model.close()
    await database.remove()
  }
}
