import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { fingerprintWithoutKeys } from '../support/fingerprints.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'

const start = Date.UTC(2026, 10, 24, 8)
const chat = 7
let store: Store
let story: number

beforeEach(async () => {
  store = await openStore('file::memory:', pino({ level: 'silent' }))
  const listed = ['a', 'b'].map((name) => listedSource(name))
  await store.sources.sync(listed, start)
})
afterEach(() => store.close())

async function publish(title: string, text: string, at: number, intoStory = true): Promise<number> {
  const source = (await store.sources.all())[at % 2]?.id ?? -1
  const url = `https://a.example/${encodeURIComponent(title)}`
  const entry = newEntry({ url, title, publishedAt: at })
  const [id = -1] = await store.articles.record(source, [entry], at)
  await store.articles.saveContent(
    id,
    articleContent({ blocks: [paragraph(text)], extractor: 'plain' }),
    at,
  )
  if (!intoStory) return id
  if (story === undefined) story = await store.stories.begin(fingerprintWithoutKeys(id), at)
  else await store.stories.join(story, fingerprintWithoutKeys(id), id, at)
  return id
}

test('a story that was sent comes again only with news, once', async () => {
  story = undefined as unknown as number
  const maker = createDigestMaker(store)
  const profile = await store.profiles.ensure({ size: 5 })
  const first = 'Lantern Fare said 1.4 million travel cards can be copied within nine seconds.'
  await publish('Lantern Fare cards can be copied', first, start - 5 * HOUR)
  await deliver(start)

  await publish('Cards of Lantern Fare can be copied', first, start + HOUR)
  expect((await maker.draft(profile, chat, start + 2 * HOUR, start)).choices).toEqual([])

  const later =
    'Lantern Fare will replace 212,000 cards after engineer Ines Okoro found a second flaw.'
  const id = await publish('Lantern Fare will replace 212,000 cards', later, start + 3 * HOUR)
  const draft = await maker.draft(profile, chat, start + 4 * HOUR, start)
  expect(draft.choices.map(({ article }) => article.id)).toEqual([id])
  expect(draft.choices[0]?.article.news).toContain('212,000')
  await deliver(start + 4 * HOUR)
  expect((await maker.draft(profile, chat, start + 5 * HOUR, start)).choices).toEqual([])

  async function deliver(at: number): Promise<void> {
    const made = await maker.draft(profile, chat, at, null)
    const digest = await maker.write(made, 'asked', at, at)
    await store.deliveries.ask([{ chatId: chat, digestId: digest, thread: null }], at)
  }
})
