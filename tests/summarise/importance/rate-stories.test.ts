import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDigestMaker } from '../../../src/digest/make-digest.ts'
import type { Importance } from '../../../src/model/importance.ts'
import { HOUR, MINUTE } from '../../../src/model/time.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import type { StoryText } from '../../../src/summarise/importance/ask-for-importance.ts'
import { createStoryRater } from '../../../src/summarise/importance/rate-stories.ts'
import { ModelError, type ModelErrorReason } from '../../../src/summarise/model/model-error.ts'
import { databases, type OpenDatabase } from '../../support/databases.ts'
import { fingerprintWithoutKeys } from '../../support/fingerprints.ts'
import { listSources, publishRead, subscribe } from '../../support/store-data.ts'

const log = pino({ level: 'silent' })
const hour = Date.UTC(2026, 10, 24, 8)
const CHAT = 7

describe.each(databases)('rating stories, on $name', (database) => {
  let opened: OpenDatabase
  let store: Store
  let now: number
  let asked: StoryText[]
  let stories: number[]

  beforeAll(async () => {
    opened = await database.open()
    store = await openStore(opened.url, log)
  })
  afterAll(async () => {
    await store.close()
    await opened.remove()
  })
  /** Three stories of one source each, and two more sources; a reader who is due at the hour. */
  beforeEach(async () => {
    await opened.empty()
    now = hour - 40 * MINUTE
    asked = []
    await listSources(store, ['Heron', 'Ibis', 'Jackdaw', 'Kite', 'Lark'], now)
    stories = []
    for (const source of (await store.sources.all()).slice(0, 3)) {
      const [id = -1] = await publishRead(store, source, [{ publishedAt: hour - 5 * HOUR }], now)
      stories.push(await store.stories.begin(fingerprintWithoutKeys(id), now))
    }
    await subscribe(store, CHAT, hour)
  })

  const maker = (isOn = true) => createDigestMaker(store, false, isOn ? store.storyRatings : null)
  const rater = (
    answer: (story: StoryText) => Importance | ModelErrorReason,
    timeout?: (ms: number) => AbortSignal,
  ) =>
    createStoryRater({
      store,
      digests: maker(),
      async ask(story) {
        asked.push(story)
        const given = answer(story)
        if (typeof given === 'string') throw new ModelError(given, 'rater')
        return given
      },
      isOn: () => true,
      now: () => now,
      log,
      ...(timeout && { timeout }),
    })
  const titles = async (isOn = true, asOf = hour) => {
    const profile = await store.profiles.ensure({ size: 7 })
    const { choices } = await maker(isOn).draft(profile, CHAT, asOf, null)
    return choices.map(({ article, why }) => [article.source, why.importance])
  }
  /** Another source reports a story. */
  const grow = async (story: number, name: string) => {
    const source = (await store.sources.all()).find(({ title }) => title === name)
    if (source === undefined) throw new Error(`no source ${name}`)
    const [id = -1] = await publishRead(store, source, [{ publishedAt: hour - 6 * HOUR }], now)
    const [lead] = await store.stories.members([story], 1)
    await store.stories.join(story, fingerprintWithoutKeys(id), lead?.articleId ?? id, now)
    return source.id
  }

  test('each story is asked about once, and the answer enters the ranking and the reason', async () => {
    const before = await titles(false)
    const [heron, ibis, jackdaw] = (await store.sources.all()).map(({ id }) => id)
    const one = rater(({ titles: [title = ''] }) => (title.includes('Jackdaw') ? 5 : 2))
    expect(await one.rate()).toBe(3)
    expect(await one.rate()).toBe(0)
    expect(asked).toHaveLength(3)
    expect(await titles()).toEqual([
      [jackdaw, 5],
      [heron, 2],
      [ibis, 2],
    ])
    // Turned off again, nothing is left of it.
    expect(await titles(false)).toEqual(before)
    expect(before.map(([, importance]) => importance)).toEqual([undefined, undefined, undefined])
  })

  test('what is rated in the last five minutes does not change the digest of the hour', async () => {
    const before = await titles()
    now = hour - 4 * MINUTE
    await subscribe(store, CHAT + 1, hour + 20 * MINUTE)
    expect(await rater(() => 5).rate()).toBe(3)
    expect(await titles()).toEqual(before)
    expect((await titles(true, hour + 20 * MINUTE)).map(([, one]) => one)).toEqual([5, 5, 5])
  })

  test.each([
    ['nobody is due soon', -3 * HOUR],
    ['the hour is too near to count', -3 * MINUTE],
  ])('nothing is asked where %s', async (_, offset) => {
    now = hour + offset
    expect(await rater(() => 5).rate()).toBe(0)
    expect(asked).toEqual([])
  })

  test('a story that grew is asked about again, and no more often', async () => {
    const [story = -1] = stories
    const one = rater(() => 4)
    await one.rate()
    asked = []
    await grow(story, 'Kite')
    await one.rate()
    expect(asked).toHaveLength(0)
    await grow(story, 'Lark')
    now += MINUTE
    await one.rate()
    expect(asked.map(({ titles: told }) => told.length)).toEqual([3])
    await one.rate()
    expect((await store.storyRatings.of(stories)).get(story)).toHaveLength(2)
  })

  test('titles of personal sources are not told to the model', async () => {
    const [story = -1] = stories
    const kite = await grow(story, 'Kite')
    await opened.run(
      `update source set origin = 'person' where id = ${kite};
       insert into personal_source (chat_id, source_id, created_at, state) values (99, ${kite}, 0, 'kept')`,
    )
    await rater(() => 3).rate()
    expect(asked).toHaveLength(3)
    expect(JSON.stringify(asked)).not.toContain('Kite')
  })

  test('failures: asked again after a while and not for ever, the ranking as without it', async () => {
    const before = await titles()
    const one = rater(() => 'malformed')
    for (let minute = 0; minute < 35; minute += 1) {
      expect(await one.rate()).toBe(0)
      now += MINUTE
    }
    expect(asked).toHaveLength(9)
    expect(await titles()).toEqual(before)
  })

  test.each<ModelErrorReason>(['budget', 'resting', 'unreachable', 'quota'])(
    'where no call was possible (%s), the run ends and nothing counts as asked',
    async (reason) => {
      await rater(() => reason).rate()
      expect(asked.length).toBeLessThanOrEqual(2)
      expect(await store.storyRatings.of(stories)).toEqual(new Map())
      expect(await rater(() => 4).rate()).toBe(3)
    },
  )

  test('a run whose time is over ends and leaves the rest to the next', async () => {
    const over = new AbortController()
    const one = rater(
      () => {
        over.abort()
        return 4
      },
      () => over.signal,
    )
    expect(await one.rate()).toBeLessThan(3)
    expect(await rater(() => 4).rate()).toBeGreaterThan(0)
    expect((await store.storyRatings.of(stories)).size).toBe(3)
  })

  test('ratings go with their story, and one for a story that is gone is not stored', async () => {
    const [story = -1] = stories
    await store.storyRatings.add(story, { importance: 4, sources: 1, at: now })
    await store.storyRatings.add(4_000_000, { importance: 4, sources: 1, at: now })
    expect((await store.storyRatings.of([story, 4_000_000])).size).toBe(1)
    await opened.run(
      `update article set story_id = null where story_id = ${story}; delete from story where id = ${story}`,
    )
    expect((await store.storyRatings.of([story])).size).toBe(0)
  })
})
