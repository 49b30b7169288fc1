import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Clusterer, createClusterer } from '../../src/cluster/clusterer.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { fingerprintOf } from '../support/fingerprints.ts'
import { articleContent, newEntry, paragraph } from '../support/new-article.ts'

const log = pino({ level: 'silent' })
const now = Date.UTC(2026, 10, 24, 8)

let store: Store
let clusterer: Clusterer
let source: number

beforeEach(async () => {
  store = await openStore('file::memory:', log)
  clusterer = await createClusterer({ store, log })
  await store.sources.sync(
    [{ url: 'https://s.example/', title: 's', siteUrl: null, topic: null, language: 'en' }],
    now,
  )
  source = (await store.sources.all())[0]?.id ?? -1
})
afterEach(() => store.close())

let count = 0
/** Stores an article with its content; `words` is the claimed length, independent of the text. */
async function article(
  title: string,
  text: string,
  change: { at?: number; words?: number } = {},
): Promise<number> {
  count += 1
  const url = `https://s.example/${count}`
  const [id = -1] = await store.articles.record(
    source,
    [newEntry({ url, title, publishedAt: change.at ?? now - HOUR })],
    now,
  )
  await store.articles.saveContent(
    id,
    articleContent({
      blocks: [paragraph(text)],
      extractor: 'plain',
      words: change.words ?? 300,
    }),
    now,
  )
  return id
}
const storyOf = async (id: number) => (await store.articles.get(id))?.storyId
const leaderOf = async (id: number) => (await store.articles.get(id))?.leaderId

const BREACH =
  'Ransomware has hit the booking computers of Strandlinjen. The ferry company cannot check in passengers and has called off 40 trips between Sweden and Denmark.'
const BREACH_TOO =
  'Ferry operator Strandlinjen has cancelled 40 departures because attackers encrypted its booking system. Passengers with tickets on paper are let on board.'
const OTHER =
  'The library of Port Averell lends out telescopes from Monday. Twelve of them were built by pupils of the harbour school, at a cost of 90 euros each.'

describe('articles are assigned to stories', () => {
  test('the same event is one story led by the longer article; another event is another story', async () => {
    const first = await article('Cyberattack stops Strandlinjen ferries', BREACH, { words: 200 })
    const second = await article(
      'Ferry line Strandlinjen cancels trips after cyberattack',
      BREACH_TOO,
      { at: now, words: 900 },
    )
    const other = await article('A library lends telescopes', OTHER)
    await clusterer.assign([first, second, other])
    expect(await storyOf(second)).toBe(await storyOf(first))
    expect(await storyOf(other)).not.toBe(await storyOf(first))
    expect(await leaderOf(first)).toBe(second)
    expect(await leaderOf(other)).toBe(other)
  })

  test('in any order, and each only once', async () => {
    const second = await article(
      'Ferry line Strandlinjen cancels trips after cyberattack',
      BREACH_TOO,
      { at: now },
    )
    await clusterer.assign([second])
    const first = await article('Cyberattack stops Strandlinjen ferries', BREACH)
    await clusterer.assign([first])
    await clusterer.assign([first, second])
    expect(await storyOf(second)).toBe(await storyOf(first))
  })

  test('a wrong story is split when it is checked again, and keeps the matching articles', async () => {
    const ids = []
    for (let n = 0; n < 3; n += 1)
      ids.push(
        await article('Cyberattack stops Strandlinjen ferries', `${BREACH} Copy ${n}.`, {
          at: now - n,
        }),
      )
    await clusterer.assign(ids)
    const stranger = await article('A library lends telescopes', OTHER)
    await clusterer.assign([stranger])
    const story = (await storyOf(ids[0] ?? -1)) ?? -1
    // The state that an earlier mistake would leave behind.
    const alone = await store.stories.members([(await storyOf(stranger)) ?? -1], 1)
    const fingerprint = alone[0]?.fingerprint ?? fingerprintOf('')
    await store.stories.join(story, { articleId: stranger, fingerprint, keys: [] }, stranger, now)
    const last = await article(
      'Ferry line Strandlinjen cancels trips after cyberattack',
      BREACH_TOO,
      { at: now },
    )
    await clusterer.assign([last])
    expect(await storyOf(last)).toBe(story)
    expect(await storyOf(stranger)).not.toBe(story)
    expect(await leaderOf(stranger)).toBe(stranger)
    expect([...ids, last]).toContain(await leaderOf(last))
  })

  test('old keys are deleted', async () => {
    const old = await article('Cyberattack stops Strandlinjen ferries', BREACH, {
      at: now - 300 * HOUR,
    })
    await clusterer.assign([old])
    expect(await store.fingerprints.deleteKeys(now - 200 * HOUR)).toBeGreaterThan(0)
    expect(await store.fingerprints.deleteKeys(now - 200 * HOUR)).toBe(0)
  })
})
