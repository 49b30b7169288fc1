import type { Store } from '../../src/store/store.ts'
import { articleContent, newEntry, paragraph } from '../../tests/support/new-article.ts'
import type { BenchDatabase } from './database.ts'

/** A busy day's articles: forty sources with fifty each. */
const SOURCES = 40
export const BUSY = 50

const TEXT =
  'The council opened a library of 40 machines on Monday. It cost less than planned. Anybody may borrow one for a week.'

/**
 * Stores a day's articles, read and ready to be sent.
 * @param each articles per source
 * @param paragraphs per article
 */
export async function fillNews(
  store: Store,
  now: number,
  each = BUSY,
  paragraphs = 1,
): Promise<void> {
  const blocks = Array.from({ length: paragraphs }, () => paragraph(TEXT))
  const titles = Array.from({ length: SOURCES }, (_, place) => `Source ${place}`)
  await store.sources.sync(
    titles.map((title, place) => ({
      url: `https://source-${place}.example/feed`,
      title,
      siteUrl: null,
      topic: `topic ${place % 8}`,
      language: 'en',
    })),
    now,
  )
  for (const source of await store.sources.all()) {
    const ids = await store.articles.record(
      source.id,
      Array.from({ length: each }, (_, place) => {
        const url = `https://source-${source.id}.example/${place}`
        return newEntry({
          url,
          title: `Story ${place} of ${source.title}`,
          publishedAt: now - place * 1_200_000,
        })
      }),
      now,
    )
    for (const id of ids) {
      await store.articles.saveContent(id, articleContent({ blocks, words: 400 }), now)
    }
  }
}

/** Creates `count` profiles that differ in digest size and summary language. */
export async function fillProfiles(
  store: Store,
  count: number,
  readLanguages: readonly string[] = [],
): Promise<number[]> {
  const ids: number[] = []
  for (let place = 0; place < count; place += 1) {
    const language = place < 20 ? null : `x${Math.floor(place / 20)}`
    const chosen = readLanguages.length === 0 ? {} : { readLanguages: [...readLanguages] }
    ids.push(await store.profiles.ensure({ size: 1 + (place % 20), language, ...chosen }))
  }
  return ids
}

/** Each of the chats with ids from 1 on watches two words: one of a thousand, and one that many watch. */
export async function fillWatches(
  database: Pick<BenchDatabase, 'run'>,
  count: number,
): Promise<void> {
  for (const words of ["'word' || (n % 1000)", "'release'"]) {
    await database.run(
      `insert into watch (chat_id, words, created_at)
       with recursive series(n) as (select 1 union all select n + 1 from series where n < ${count})
       select n, ${words}, 0 from series`,
    )
  }
}

/** Time zones and local times that are all the same moment, so that everybody is due in one minute. */
const SCHEDULES = [
  ['UTC', '[480]'],
  ['Europe/Berlin', '[540]'],
  ['Asia/Kolkata', '[810]'],
  ['America/New_York', '[180]'],
  ['Asia/Tokyo', '[1020]'],
]

/** Adds `count` subscribers with chat ids from `first` on, spread over the profiles, all due at `dueAt`. */
export async function fillSubscribers(
  database: Pick<BenchDatabase, 'kind' | 'run'>,
  { first, count, profiles, dueAt }: SubscriberFill,
): Promise<void> {
  const numbers =
    database.kind === 'PostgreSQL'
      ? `generate_series(${first}, ${first + count - 1}) as n`
      : `(with recursive series(n) as (select ${first} union all select n + 1 from series where n < ${first + count - 1}) select n from series)`
  const least = Math.min(...profiles)
  const choose = (place: number) =>
    `case n % ${SCHEDULES.length} ${SCHEDULES.map((one, turn) => `when ${turn} then '${one[place]}'`).join(' ')} end`
  await database.run(
    `insert into subscriber (chat_id, kind, name, language, profile_id, zone, times, weekdays, state, next_due_at, created_at, updated_at)
     select n, 'private', 'Reader', 'en', ${least} + n % ${profiles.length}, ${choose(0)}, ${choose(1)}, 127, 'active', ${dueAt}, 0, 0
     from ${numbers}`,
  )
  // Autovacuum would do this within a minute.
  if (database.kind === 'PostgreSQL') await database.run('analyze subscriber')
}

export interface SubscriberFill {
  first: number
  count: number
  profiles: readonly number[]
  dueAt: number
}
