import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCardViews } from '../../src/card-views/card-views.ts'
import type { Reader } from '../../src/card-views/reader.ts'
import { createRenderOptions, renderKey } from '../../src/card-views/render-options.ts'
import type { ArticleContent } from '../../src/model/article.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { english } from '../support/english.ts'
import { articleContent } from '../support/new-article.ts'
import { listSources, publishRead } from '../support/store-data.ts'

const DUE = Date.UTC(2026, 10, 24, 8)
/** The part of the day in each zone at eight in the morning, UTC. */
const PARTS: Readonly<Record<string, string>> = {
  UTC: 'morning',
  'Europe/Berlin': 'morning',
  'Asia/Tokyo': 'afternoon',
  'Asia/Seoul': 'afternoon',
  'America/Los_Angeles': 'evening',
}

/** Values for every field of a reader; a new field without values does not compile. */
const FIELDS: { [Name in keyof Reader]-?: fc.Arbitrary<Reader[Name]> } = {
  language: fc.constantFrom('en', 'de', 'pt-br'),
  zone: fc.constantFrom(...Object.keys(PARTS)),
  pictures: fc.boolean(),
  hasButtons: fc.boolean(),
  form: fc.constantFrom('cards', 'overview'),
  reading: fc.constantFrom('classic', 'rich'),
}
const anyReader: fc.Arbitrary<Reader> = fc.record(FIELDS)
const names = Object.keys(FIELDS)

const READER: Reader = {
  language: 'en',
  zone: 'UTC',
  pictures: true,
  hasButtons: true,
  form: 'cards',
  reading: 'classic',
}

const renderOptions = createRenderOptions()
const keyOf = (reader: Reader, digestId = 1) => renderKey(digestId, renderOptions(reader, DUE))

describe('the key of a rendering', () => {
  test.each(names)('changes with %s', (name) => {
    let different = 0
    fc.assert(
      fc.property(anyReader, anyReader, (reader, other) => {
        const changed = { ...reader, ...Object.fromEntries(pick(other, name)) }
        const shows = (one: Reader) => ({ ...one, zone: PARTS[one.zone] })
        const isSame = JSON.stringify(shows(changed)) === JSON.stringify(shows(reader))
        if (!isSame) different += 1
        expect(keyOf(changed) === keyOf(reader)).toBe(isSame)
      }),
    )
    expect(different).toBeGreaterThan(0)
  })

  test('changes with the digest, whatever a field contains', () => {
    fc.assert(
      fc.property(anyReader, fc.string(), fc.nat(), fc.nat(), (reader, language, one, other) => {
        const said = { ...reader, language }
        expect(keyOf(said, one) === keyOf(said, other)).toBe(one === other)
        expect(keyOf(said, one) === keyOf({ ...reader, language: `${language}x` }, one)).toBe(false)
      }),
    )
  })

  test('ignores the order of the fields', () => {
    fc.assert(
      fc.property(
        anyReader,
        fc.shuffledSubarray(names, { minLength: names.length }),
        (reader, order) => {
          const shuffled = {
            ...Object.fromEntries(order.flatMap((name) => pick(reader, name))),
            ...reader,
          }
          expect(keyOf(shuffled)).toBe(keyOf(reader))
        },
      ),
    )
  })
})

describe('an opening', () => {
  let store: Store
  let digestId: number

  beforeAll(async () => {
    store = await openStore('file::memory:', pino({ level: 'silent' }))
    await listSources(store, ['journal'], DUE)
    const [source] = await store.sources.all()
    if (source === undefined) throw new Error('the source was not listed')
    const ids = await publishRead(store, source, [{}, { url: 'https://journal.example/2' }], DUE)
    for (const id of ids) await illustrate(id)
    const profileId = await store.profiles.ensure({ size: 7 })
    digestId = await store.digests.create(
      { profileId, kind: 'scheduled', language: null, dueAt: DUE, createdAt: DUE },
      ids.map((articleId, position) => ({
        articleId,
        position,
        storyId: null,
        why: { score: 1, hours: 1, sources: 1, topic: null },
        news: null,
      })),
    )
  })
  afterAll(() => store.close())

  async function illustrate(id: number): Promise<void> {
    const content: ArticleContent = articleContent({
      blocks: [{ kind: 'paragraph', text: 'It opened a library.', marks: [] }],
      words: 400,
      imageUrl: 'https://journal.example/picture.jpg',
    })
    await store.articles.saveContent(id, content, DUE)
  }

  /** Card views with an empty cache, whose texts name their language. */
  const newCards = () =>
    createCardViews(
      store,
      (language) => (key, values) => `${language} ${english(key, values)}`,
      () => DUE,
    )

  test('does not depend on the readers before', async () => {
    const shared = newCards()
    await fc.assert(
      fc.asyncProperty(anyReader, async (reader) => {
        const alone = await newCards().opening(digestId, reader)
        expect(alone).not.toBeNull()
        expect(await shared.opening(digestId, reader)).toEqual(alone)
      }),
    )
  })

  test('differs between readers only where their keys do', async () => {
    await fc.assert(
      fc.asyncProperty(anyReader, FIELDS.zone, async (reader, zone) => {
        const other = { ...reader, zone }
        fc.pre(keyOf(other) === keyOf(reader))
        const [one, same] = [newCards(), newCards()]
        expect(await same.opening(digestId, other)).toEqual(await one.opening(digestId, reader))
      }),
    )
  })

  test('depends on every field of its reader except how full text is shown', async () => {
    const shown = await newCards().opening(digestId, READER)
    const changes: Partial<Reader>[] = [
      { language: 'de' },
      { zone: 'Asia/Tokyo' },
      { pictures: false },
      { hasButtons: false },
      { form: 'overview' },
    ]
    for (const change of changes) {
      expect(await newCards().opening(digestId, { ...READER, ...change })).not.toEqual(shown)
    }
  })

  test('is rendered once for readers of many zones', async () => {
    const cards = newCards()
    const berlin = await cards.opening(digestId, { ...READER, zone: 'Europe/Berlin' })
    expect(await cards.opening(digestId, { ...READER, zone: 'UTC' })).toBe(berlin)
  })
})

/** The one entry of an object that has this name. */
function pick(reader: Reader, name: string): [string, unknown][] {
  return Object.entries(reader).filter(([key]) => key === name)
}
