import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { searchQuery } from '../../src/text/search/search-query.ts'
import { databases, type OpenDatabase } from '../support/databases.ts'
import { articleContent, listedSource, newEntry, paragraph } from '../support/new-article.ts'
import { propertyRuns } from '../support/property-runs.ts'

const NOW = Date.UTC(2026, 10, 24, 8)
const READER = 5
const log = pino({ level: 'silent' })

interface Publication {
  title: string
  paragraphs: readonly string[]
  publishedAt?: number
}

/** Publishes articles at once and returns their ids. */
async function publish(
  store: Store,
  source: number,
  articles: readonly Publication[],
): Promise<number[]> {
  const entries = articles.map(({ title, publishedAt = NOW }, index) =>
    newEntry({ url: `https://a.example/${source}/${index}-${title.length}`, title, publishedAt }),
  )
  const ids = await store.articles.record(source, entries, NOW)
  for (const [index, id] of ids.entries()) await read(store, id, articles[index]?.paragraphs ?? [])
  return ids
}

const read = (store: Store, id: number, paragraphs: readonly string[]) =>
  store.articles.saveContent(id, articleContent({ blocks: paragraphs.map(paragraph) }), NOW)

async function openSource(store: Store): Promise<number> {
  await store.sources.sync([listedSource('a')], NOW)
  return (await store.sources.all())[0]?.id ?? -1
}

/** One article of one sentence each, by the name that the table below uses. */
const ARTICLES = {
  node: 'Node.js 24 is out.',
  cpp: 'A compiler for C++20 appears.',
  c: 'A kernel written in C, that is all.',
  csharp: 'A game made with C# in a week.',
  fsharp: 'Functional code in F# again.',
  dotnet: 'Microsoft ships .NET 10 today.',
  aspnet: 'ASP.NET has a new router.',
  net: 'The net result is a loss.',
  gpt5: 'OpenAI shows GPT-5.6 to testers.',
  gpt50: 'A printer called GPT-50 prints.',
  tcp: 'TCP/IP turns fifty.',
  http: 'Browsers speak HTTP/2 and HTTP/3.',
  ts: 'TypeScript 7.0 compiles faster.',
  generic: 'Use List<String> instead.',
  att: 'AT&T sells its towers.',
  wifi: 'Wi-Fi reaches the Moon.',
  mail: 'Write to ada.l@mail.example for keys.',
  go: 'Go has iterators.',
  google: 'Google opens an office.',
  disney: 'Disney+ raises its price.',
  disneyland: 'Disney builds a park.',
  naive: 'A naïve café owner.',
  yolka: 'Ёлка в Кремле зажглась.',
  yolki: 'Старые ёлки вывезли в мае.',
  lodz: 'Łódź buys trams.',
  strasse: 'Eine Straße in Köln wird wärmer.',
  turkish: 'İstanbul ve Iğdır arasında tren.',
  arabic: 'مُحَمَّدٌ كَتَبَ كِتَابًا',
  persian: 'او می‌خواهد کتابی بخرد',
  hebrew: 'שָׁלוֹם לכולם',
  hindi: 'बिजली पर शुल्क बढ़ा',
  japanese: '日本語のコンピューター入門',
  reversed: '本日は語学の日です',
  chinese: '微信发布了新版本，微博没有。',
  wechat2: '微博用户信任平台',
  korean: '서울에서 인공지능 학회가 열린다',
  thai: 'ภาษาไทยสำหรับทุกคน',
  number: 'It cost 1,000 dollars and weighs 3.5 kg.',
  number2: 'Room 3 on floor 5, 35 guests.',
  date: 'Dated 2026-11-29, version v1.2.3.',
  dont: "Engineers don't sleep.",
  french: "L’été à l'université a été long.",
  oneil: "Tip O'Neil spoke.",
  camel: 'The JavaScript engine calls fooBarBaz.',
  snake: 'Set max_old_space_size higher.',
  power: 'A trillion is 10¹² and half is ½.',
  fullwidth: 'ＡＩ　is everywhere.',
  ligature: 'An eﬃcient ﬁlter.',
  soft: 'Die Zusammen\u00ADarbeit endet.',
  greek: 'ΟΔΟΣ Αθηνών',
  spanish: '¿Mañana? El niño comió piñón.',
  vietnamese: 'Hà Nội mở tuyến tàu điện.',
  phrase: 'A heat pump makes heat.',
  phrase2: 'Pump the heat away.',
} as const
type Name = keyof typeof ARTICLES

const FOUND: [typed: string, names: Name[]][] = [
  ['node.js', ['node']],
  ['Node.JS', ['node']],
  ['"node js"', ['node']],
  ['node.j', []],
  ['c++', ['cpp']],
  ['C++20', ['cpp']],
  ['c+', ['cpp']],
  ['c#', ['csharp']],
  ['F#', ['fsharp']],
  ['c', ['cpp', 'c', 'csharp']],
  ['"in C"', ['c']],
  ['.net', ['dotnet']],
  ['ASP.NET', ['aspnet']],
  ['net', ['dotnet', 'aspnet', 'net']],
  ['GPT-5', ['gpt5']],
  ['gpt 5', ['gpt5']],
  ['gpt-5.6', ['gpt5']],
  ['GPT', ['gpt5', 'gpt50']],
  ['TCP/IP', ['tcp']],
  ['tcp ip', ['tcp']],
  ['http/2', ['http']],
  ['TypeScript 7.0', ['ts']],
  ['typescript 7.1', []],
  ['List<String>', ['generic']],
  ['string', ['generic']],
  ['AT&T', ['att']],
  ['Wi-Fi', ['wifi']],
  ['ada.l@mail.example', ['mail']],
  ['mail.example', ['mail']],
  ['go', ['go']],
  ['Go', ['go']],
  ['goo', ['google']],
  ['disney+', ['disney']],
  ['disney', ['disney', 'disneyland']],
  ['naive', ['naive']],
  ['NAÏVE café', ['naive']],
  ['елка', ['yolka']],
  ['ёлк', ['yolka', 'yolki']],
  ['мае', ['yolki']],
  ['май', []],
  ['lodz', ['lodz']],
  ['Łódź', ['lodz']],
  ['strasse', ['strasse']],
  ['straß köln', ['strasse']],
  ['ISTANBUL', ['turkish']],
  ['istanbul ığdır', ['turkish']],
  ['igdir', ['turkish']],
  ['محمد', ['arabic']],
  ['كتب', ['arabic']],
  ['كتابا', ['arabic']],
  ['ميخواهد كتابي', ['persian']],
  ['שלום', ['hebrew']],
  ['शुल्क', ['hindi']],
  ['शलक', []],
  ['日本語', ['japanese']],
  ['コンピュータ', ['japanese']],
  ['微信', ['chinese']],
  ['信微', []],
  ['博', ['chinese', 'wechat2']],
  ['서울', ['korean']],
  ['인공지능 학회', ['korean']],
  ['ภาษา', ['thai']],
  ['1,000', ['number']],
  ['1000', ['number']],
  ['3.5', ['number']],
  ['35', ['number2']],
  ['2026-11-29', ['date']],
  ['v1.2', ['date']],
  ["don't", ['dont']],
  ['don’t', ['dont']],
  ['été', ['french']],
  ["l'ete", ['french']],
  ["O'Neil", ['oneil']],
  ['javascript', ['camel']],
  ['FOOBAR', ['camel']],
  ['max_old_space', ['snake']],
  ['10¹²', ['power']],
  ['1012', []],
  ['ai', ['fullwidth']],
  ['efficient filter', ['ligature']],
  ['zusammenarbeit', ['soft']],
  ['οδός', ['greek']],
  ['manana nino', ['spanish']],
  ['piñón', ['spanish']],
  ['ha noi', ['vietnamese']],
  ['heat pump', ['phrase', 'phrase2']],
  ['"heat pump"', ['phrase']],
  ['"pump heat"', []],
  ['heat насосы', []],
  ["x' OR 1=1 --", []],
  ['*', []],
  ['', []],
]

describe.each(databases)('search on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let source: number
  let names: Map<number, string>

  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, log)
    source = await openSource(store)
    const articles = Object.values(ARTICLES).map((text, index) => ({
      title: `Number ${'one '.repeat(index)}`,
      paragraphs: [text],
    }))
    const ids = await publish(store, source, articles)
    names = new Map(Object.keys(ARTICLES).map((name, index) => [ids[index] ?? -1, name]))
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  test.each(FOUND)('for %s', async (typed, expected) => {
    const ids = await store.forChat(READER).search.ids(searchQuery(typed), 0, 50)
    expect(new Set(ids.map((id) => names.get(id)))).toEqual(new Set(expected))
  })

  test('shows the author’s characters around what it found', async () => {
    const snippet = async (typed: string) =>
      (await store.forChat(READER).search.find(searchQuery(typed), 0, 1))[0]?.snippet
    expect(await snippet('string')).toBe('Use List<\u0001String\u0002> instead.')
    expect(await snippet('微信')).toBe('\u0001微\u0002\u0001信\u0002发布了新版本，微博没有。')
  })
})

describe.each(databases)('results on $name', (on) => {
  let database: OpenDatabase
  let store: Store
  let source: number

  beforeAll(async () => {
    database = await on.open()
    store = await openStore(database.url, log)
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })
  beforeEach(async () => {
    await database.empty()
    source = await openSource(store)
  })

  const titles = async (typed: string, chat = READER) =>
    (await store.forChat(chat).search.find(searchQuery(typed), 0, 10)).map(({ title }) => title)

  test('say which of them are security advisories', async () => {
    const paragraphs = ['About the moon.']
    const [id = -1] = await publish(store, source, [
      { title: 'One', paragraphs },
      { title: 'Other', paragraphs, publishedAt: NOW - 1 },
    ])
    const advisory = { id: 'CVE-2026-1234', severity: 'high' } as const
    const blocks = paragraphs.map(paragraph)
    await store.articles.saveContent(id, articleContent({ blocks, advisory }), NOW)
    const viewer = store.forChat(READER)
    const found = await viewer.search.find(searchQuery('moon'), 0, 10)
    expect(found.map(({ isAdvisory }) => isAdvisory)).toEqual([true, false])
    await viewer.reactions.save(id, NOW)
    expect(await viewer.reactions.saved(0, 5)).toMatchObject([{ id, isAdvisory: true }])
    expect(await viewer.articles.get(id)).toMatchObject({ advisory })
  })

  test('come in this order: in the title, in the first paragraphs, anywhere; then the newest', async () => {
    const lead = 'The first paragraph is a long one. '.repeat(8)
    const other = { title: 'Another', paragraphs: [lead, 'Here is the moon.'] }
    await publish(store, source, [
      { ...other, title: 'Old', publishedAt: NOW - 1 },
      { ...other, title: 'New' },
      { title: 'In the lead', paragraphs: [`The moon! ${lead}`, 'No more.'], publishedAt: 1 },
      { title: 'The moon', paragraphs: ['Nothing more.'], publishedAt: 0 },
    ])
    expect(await titles('moon')).toEqual(['The moon', 'In the lead', 'New', 'Old'])
  })

  test('do not join the end of the title to the text', async () => {
    await publish(store, source, [{ title: 'A heat', paragraphs: ['pump works.'] }])
    expect(await titles('"heat pump"')).toEqual([])
    expect(await titles('heat pump')).toEqual(['A heat'])
  })

  test('hide what only somebody else follows', async () => {
    const { personalSources } = store.forChat(READER)
    const [offer] = await personalSources.offer([{ ...listedSource('diary'), kind: 'feed' }], NOW)
    await personalSources.keep([offer?.id ?? -1], 10, NOW)
    await publish(store, offer?.id ?? -1, [{ title: 'Diary', paragraphs: ['A secret.'] }])
    expect(await titles('secret')).toEqual(['Diary'])
    expect(await titles('secret', READER + 1)).toEqual([])
  })

  test('follow the newest text only', async () => {
    const [id = -1] = await publish(store, source, [{ title: 'Corrected', paragraphs: ['alpha'] }])
    await read(store, id, ['beta'])
    expect(await titles('alpha')).toEqual([])
    expect(await titles('beta')).toEqual(['Corrected'])
  })

  test('end after twenty pages, however a tap was forged', async () => {
    await publish(
      store,
      source,
      Array.from({ length: 105 }, (_, index) => ({
        title: `Moon ${'x'.repeat(index)}`,
        paragraphs: [],
      })),
    )
    const ids = (typed: string, offset = 0, limit = 6) =>
      store.forChat(READER).search.ids(searchQuery(typed), offset, limit)
    expect(await ids('moon', 95, 6)).toHaveLength(5)
    expect(await ids('moon', 100, 6)).toEqual([])
    expect(await ids('moon', 1e9, 6)).toEqual([])
  })

  test('are those of the newest three hundred for a frequent word, and of all articles for a rare one', async () => {
    const others = Array.from({ length: 300 }, (_, index) => ({
      title: `Other ${'x'.repeat(index)}`,
      paragraphs: ['About the moon.'],
      publishedAt: NOW + index,
    }))
    const first = { title: 'Moon', paragraphs: ['Of cheese.'] }
    await publish(store, source, [first, ...others])
    expect(await titles('moon')).toEqual(
      others
        .slice(-10)
        .toReversed()
        .map(({ title }) => title),
    )
    expect(await titles('moon cheese')).toEqual(['Moon'])
  })

  test('are the same for a term that occurs more often than PostgreSQL keeps', async () => {
    const [id] = await publish(store, source, [
      { title: 'Often', paragraphs: [`${'tick tock '.repeat(300)} tock boom`] },
    ])
    const ids = (typed: string, offset = 0, limit = 6) =>
      store.forChat(READER).search.ids(searchQuery(typed), offset, limit)
    expect(await ids('"tick tock"')).toEqual([id])
    expect(await ids('"tock boom"')).toEqual([])
    expect(await ids('boom')).toEqual([id])
  })

  test('come back step by step, the newest first, when the index is made again', async () => {
    const [a, b] = await publish(store, source, [
      { title: 'One moon', paragraphs: ['green'] },
      { title: 'Two moons', paragraphs: ['cheese'] },
    ])
    await database.run('insert into article_to_index select id from article')
    await database.run('delete from article_text')
    const ids = (typed: string, offset = 0, limit = 6) =>
      store.forChat(READER).search.ids(searchQuery(typed), offset, limit)
    expect(await ids('moon')).toEqual([])
    expect(await store.searchIndex.fill(1)).toBe(1)
    expect(await ids('moon')).toEqual([b])
    // What is read meanwhile need not be indexed again.
    await read(store, a ?? -1, ['blue'])
    expect(await store.searchIndex.fill(1)).toBe(0)
    expect(await ids('moon')).toEqual([b, a])
    expect(await ids('green')).toEqual([])
  })

  test('leave out the text of damaged blocks, and stop nothing', async () => {
    const [id = -1] = await publish(store, source, [{ title: 'Damaged', paragraphs: ['x'] }])
    await database.run(`update content set blocks = '{' where article_id = ${id}`)
    await database.run('insert into article_to_index select id from article')
    expect(await store.searchIndex.fill(5)).toBe(1)
    expect(await titles('damaged')).toEqual(['Damaged'])
  })
})

/** Words of many kinds, so that some of a query are in some of the articles. */
const WORDS =
  'c c++ c# .net net node.js 日本 本日 日 ёлка елка 서울 서울에서 1,000 3.5 wi-fi the there l’été'
const word = fc.constantFrom(...WORDS.split(' '))
const texts = fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 8 })
const typed = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
  fc.string({ unit: 'binary', maxLength: 10 }),
)

test.runIf(databases.length === 2)(
  'both databases find the same articles in the same order, whatever is written and searched for',
  async () => {
    const opened = await Promise.all(databases.map((one) => one.open()))
    const stores = await Promise.all(opened.map(({ url }) => openStore(url, log)))
    try {
      await fc.assert(
        fc.asyncProperty(texts, fc.array(typed, { maxLength: 12 }), async (all, queries) => {
          const found = []
          for (const [index, store] of stores.entries()) {
            await opened[index]?.empty()
            const source = await openSource(store)
            const articles = all.map((words, at) => ({
              title: `${words.slice(0, 2).join(' ')}${' '.repeat(at)}`,
              paragraphs: [words.join(' '), words.toReversed().join(', ')],
            }))
            const ids = await publish(store, source, articles)
            const { search } = store.forChat(READER)
            const results: number[][] = []
            for (const query of queries) {
              const hits = await search.ids(searchQuery(query), 0, 20)
              results.push(hits.map((id) => ids.indexOf(id)))
            }
            found.push(results)
          }
          expect(found[1]).toEqual(found[0])
        }),
        { numRuns: propertyRuns(40) },
      )
    } finally {
      for (const store of stores) await store.close()
      for (const database of opened) await database.remove()
    }
  },
)

test.runIf(databases.length === 2)(
  'both databases find the same among many articles, however frequent the words are',
  async () => {
    const has = (index: number) =>
      [
        'every',
        index % 3 === 0 ? 'third' : '',
        index % 40 === 0 ? 'alpha beta' : 'beta alpha',
        index === 2 || index === 610 ? 'few' : '',
        index < 20 ? 'ancient' : '',
      ].join(' ')
    // More than are looked at one by one before an index is used.
    const articles = Array.from({ length: 620 }, (_, index) => ({
      title: index % 200 === 7 ? `Every third ${index}` : `Number ${index}`,
      paragraphs: [has(index)],
      publishedAt: NOW + index,
    }))
    const QUERIES = ['every', 'third', '"alpha beta"', 'few', 'ancient', 'ancient third', 'none']
    const found: unknown[] = []
    for (const on of databases) {
      const database = await on.open()
      const store = await openStore(database.url, log)
      try {
        const ids = await publish(store, await openSource(store), articles)
        const { search } = store.forChat(READER)
        const at = async (typed: string) =>
          (await search.ids(searchQuery(typed), 0, 100)).map((id) => ids.indexOf(id))
        const results: Record<string, number[]> = {}
        for (const typed of QUERIES) results[typed] = await at(typed)
        found.push(results)
        expect(results).toMatchObject({
          few: [610, 2],
          ancient: Array.from({ length: 20 }, (_, index) => 19 - index),
          'ancient third': [18, 15, 12, 9, 7, 6, 3, 0],
          none: [],
        })
      } finally {
        await store.close()
        await database.remove()
      }
    }
    expect(found[1]).toEqual(found[0])
  },
)
