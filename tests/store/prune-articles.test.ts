import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../src/model/time.ts'
import { FIRST, type PruneCursor } from '../../src/store/prune-articles.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { fingerprintWithoutKeys } from '../support/fingerprints.ts'
import { articleContent, newEntry, paragraph } from '../support/new-article.ts'
import { listSources, subscribe } from '../support/store-data.ts'

const NOW = Date.UTC(2027, 5, 1)
const BEFORE = NOW - 100 * DAY
const ADA = 1
const WHY = { score: 1, hours: 1, sources: 1, topic: null }

/** An article and what leads to it. */
interface Given {
  /** Days ago that it came in; 100 is the limit. */
  days: number
  isDated: boolean
  onCard: boolean
  reaction: 'none' | 'bookmark' | 'thumb'
  /** Days ago that a chat shared its link. */
  sharedDays: number | null
  /** Articles with the same number share a story, to which a report joined so many days ago. */
  story: number | null
}

const ARTICLE: fc.Arbitrary<Given> = fc
  .record({
    days: fc.constantFrom(0, 50, 99, 101, 150, 400),
    isDated: fc.boolean(),
    onCard: fc.boolean(),
    reaction: fc.constantFrom('none', 'bookmark', 'thumb'),
    sharedDays: fc.option(fc.constantFrom(10, 99, 101, 300)),
    story: fc.option(fc.nat({ max: 2 })),
  })
  // Most articles lead nowhere.
  .chain((given) =>
    fc.record({
      days: fc.constant(given.days),
      isDated: fc.constantFrom(true, true, true, given.isDated),
      onCard: fc.constantFrom(false, false, false, given.onCard),
      reaction: fc.constantFrom('none' as const, 'none' as const, given.reaction),
      sharedDays: fc.constantFrom(null, null, given.sharedDays),
      story: fc.constant(given.story),
    }),
  )

describe.each(databases)('articles that nobody can be led to, on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let sourceId = 0

  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, pino({ level: 'silent' }))
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })
  beforeEach(async () => {
    await database.empty()
    await listSources(store, ['Paper'], NOW - 1000 * DAY)
    const [source] = await store.sources.all()
    sourceId = source?.id ?? 0
    await subscribe(store, ADA, NOW)
  })

  let place = 0

  /** Stores the articles. Returns their ids. */
  async function fill(given: readonly Given[]): Promise<number[]> {
    const ids: number[] = []
    const profileId = await store.profiles.ensure({ size: 5 })
    const viewer = store.forChat(ADA)
    const stories = new Map<number, number>()
    for (const { days, isDated, onCard, reaction, sharedDays, story } of given) {
      place += 1
      const seenAt = NOW - days * DAY
      const url = `https://paper.example/${place}`
      const [id = 0] = await store.articles.record(
        sourceId,
        [newEntry({ url, title: `News ${place}`, publishedAt: isDated ? seenAt - HOUR : null })],
        seenAt,
      )
      const blocks = [paragraph('A council opened a library on Monday.')]
      await store.articles.saveContent(id, articleContent({ blocks, words: 400 }), seenAt)
      ids.push(id)
      if (onCard) {
        await store.digests.create(
          { profileId, kind: 'scheduled', language: null, dueAt: NOW, createdAt: NOW },
          [{ position: 0, articleId: id, storyId: null, why: WHY, news: null }],
        )
      }
      if (reaction === 'bookmark') await viewer.reactions.save(id, seenAt)
      if (reaction === 'thumb') await viewer.reactions.setOpinion(id, 1, seenAt)
      if (sharedDays !== null) {
        await viewer.sharedLinks.add(
          { url, link: url, title: 'Shared', site: 'paper.example' },
          NOW - sharedDays * DAY,
        )
      }
      if (story === null) continue
      const known = stories.get(story)
      const fingerprint = fingerprintWithoutKeys(id)
      if (known === undefined) stories.set(story, await store.stories.begin(fingerprint, seenAt))
      else {
        const [row] = await database.run(`select last_at from story where id = ${known}`)
        const lastAt = Math.max(Number(row?.last_at), seenAt)
        await store.stories.join(known, fingerprint, id, lastAt)
      }
    }
    return ids
  }

  async function prune(limit: number): Promise<number> {
    let total = 0
    for (let after: PruneCursor | null = FIRST; after !== null; ) {
      const step: { deleted: number; next: PruneCursor | null } = await store.prune.articles(
        BEFORE,
        after,
        limit,
      )
      expect(step.deleted).toBeLessThanOrEqual(limit)
      total += step.deleted
      after = step.next
    }
    return total
  }

  const left = async (): Promise<number[]> => {
    const rows = await database.run('select id from article order by id')
    return rows.map(({ id }) => Number(id))
  }

  test('only they go, and all of them', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(ARTICLE, { maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        async (given, limit) => {
          await database.run('delete from card')
          await database.run('delete from digest')
          await database.run('update article set story_id = null')
          await database.run('delete from story')
          await database.run('delete from article')
          const ids = await fill(given)
          const isLed = ({ onCard, reaction }: Given) => onCard || reaction !== 'none'
          const stays = (one: Given): boolean => {
            if (one.days < 100 || isLed(one) || !one.isDated) return true
            if (one.sharedDays !== null && one.sharedDays < 100) return true
            const others = given.filter(({ story }) => story !== null && story === one.story)
            return others.some((other) => other.days < 100 || isLed(other))
          }
          const expected = ids.filter((_, at) => {
            const one = given[at]
            return one !== undefined && stays(one)
          })
          expect(await prune(limit)).toBe(ids.length - expected.length)
          expect(await left()).toEqual(expected)
          // A story is led by an article of its own, or is gone.
          const [{ stray } = {}] = await database.run(
            `select count(*) as stray from story where not exists (
               select 1 from article where article.id = story.leader_id and article.story_id = story.id)`,
          )
          expect(Number(stray)).toBe(0)
          expect(await prune(limit)).toBe(0)
        },
      ),
      { numRuns: 25 },
    )
  })

  const OLD: Given = {
    days: 150,
    isDated: true,
    onCard: false,
    reaction: 'none',
    sharedDays: null,
    story: null,
  }

  test('go with their text, their summaries and what the index has of them', async () => {
    const [old = 0, kept = 0] = await fill([OLD, { ...OLD, reaction: 'bookmark' }])
    await prune(10)
    expect(await left()).toEqual([kept])
    for (const table of [
      'content',
      'article_source',
      'summary',
      'fingerprint',
      'fingerprint_key',
    ]) {
      const rows = await database.run(`select 1 from ${table} where article_id = ${old}`)
      expect(rows, table).toEqual([])
    }
    expect(await store.forChat(ADA).articles.get(old)).toBeUndefined()
    expect(await store.forChat(ADA).articles.blocks(kept)).toHaveLength(1)
  })

  test('what comes in again under its date is too old to be sent', async () => {
    const [old = 0] = await fill([OLD])
    const [row] = await database.run(`select url, published_at from article where id = ${old}`)
    await prune(10)
    const entry = newEntry({
      url: String(row?.url),
      title: 'News',
      publishedAt: Number(row?.published_at),
    })
    await store.articles.record(sourceId, [entry], NOW)
    expect(await store.articles.candidates(NOW - 3 * DAY, 10)).toEqual([])
  })
})
