import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDigestMaker } from '../../src/digest/make-digest.ts'
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/model/preferences.ts'
import { HOUR } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'

const now = Date.UTC(2026, 10, 24, 8)
const CHAT = 7
let store: Store
let german = -1

/** One article in each of three languages, and one whose language nobody knows. */
beforeAll(async () => {
  store = await openStore('file::memory:', pino({ level: 'silent' }))
  const languages = ['en', 'de', 'ru', null]
  await store.sources.sync(
    languages.map((language) => listedSource(`of ${language}`)),
    now,
  )
  for (const [place, source] of (await store.sources.all()).entries()) {
    const language = languages[place] ?? null
    const url = `https://${language}.example/1`
    const entry = newEntry({ url, title: `News in ${language}`, language, publishedAt: now - HOUR })
    const [id = -1] = await store.articles.record(source.id, [entry], now)
    const blocks = [paragraph(`Words of ${language} about machine number ${place}.`)]
    await store.articles.saveContent(id, articleContent({ blocks, language }), now)
    if (language === 'de') german = source.id
  }
})
afterAll(() => store.close())

async function titles(preferences: Partial<Preferences>, canTranslate = false): Promise<string[]> {
  const profile = await store.profiles.ensure({ size: 10, ...preferences })
  const { choices } = await createDigestMaker(store, canTranslate).draft(profile, CHAT, now, null)
  const chosen = new Set(choices.map(({ article }) => article.id))
  const all = await store.forChat(CHAT).articles.recent(0, 10)
  return all
    .filter(({ id }) => chosen.has(id))
    .map(({ language }) => language ?? 'unknown')
    .toSorted()
}

test.each<[string, Partial<Preferences>, boolean, string[]]>([
  ['nothing chosen', {}, false, ['de', 'en', 'ru', 'unknown']],
  ['one language', { readLanguages: ['en'] }, false, ['en', 'unknown']],
  ['two', { readLanguages: ['de', 'en'] }, false, ['de', 'en', 'unknown']],
  [
    'others translated',
    { readLanguages: ['en'], translatesOthers: true, language: 'en' },
    true,
    ['de', 'en', 'ru', 'unknown'],
  ],
  [
    'others translated, without a model',
    { readLanguages: ['en'], translatesOthers: true, language: 'en' },
    false,
    ['en', 'unknown'],
  ],
  [
    'others translated, into nothing',
    { readLanguages: ['en'], translatesOthers: true },
    true,
    ['en', 'unknown'],
  ],
])('articles in other languages stay away: %s', async (_, preferences, canTranslate, expected) => {
  expect(await titles(preferences, canTranslate)).toEqual(expected)
})

test('lists leave out other languages, but not those of personal sources', async () => {
  const { articles } = store.forChat(CHAT)
  const wanted = { languages: ['en'], ownSources: [] }
  const languages = async (ownSources: number[]) =>
    (await articles.recent(0, 10, { ...wanted, ownSources }))
      .map(({ language }) => language)
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
  expect(await languages([])).toEqual(['en', null])
  expect(await languages([german])).toEqual(['de', 'en', null])
})

test('other preferences can be tried without a profile, whatever a chat was sent', async () => {
  const maker = createDigestMaker(store)
  const base = { ...DEFAULT_PREFERENCES, size: 2, readLanguages: ['en', 'de', 'ru'] }
  const held = await maker.wouldHold(
    [
      { ...base, size: 10 },
      { ...base, mutedSources: [german] },
      { ...base, interests: { 'word:news* in ru*': 3 } },
    ],
    now,
  )
  const languages = held.map((articles) => articles.map(({ language }) => language))
  expect(new Set(languages[0])).toEqual(new Set(['de', 'en', 'ru', null]))
  expect(languages[1]).not.toContain('de')
  expect(languages[2]?.[0]).toBe('ru')
})
