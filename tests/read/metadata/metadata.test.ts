import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/read/dom.ts'
import { jsonLdArticle } from '../../../src/read/metadata/json-ld.ts'
import { readMetadata } from '../../../src/read/metadata/metadata.ts'
import { parsePageDate } from '../../../src/read/metadata/page-date.ts'
import { languageOf } from '../../../src/read/metadata/page-language.ts'
import { cleanTitle } from '../../../src/read/metadata/page-title.ts'
import { processorMs } from '../../support/processor-time.ts'

const read = (html: string, url = 'https://www.the-post.example/2024/03/09/tide') =>
  readMetadata(parseDocument(`<html>${html}</html>`), url)

describe('title without the site', () => {
  const hints = { siteName: 'The Post', headings: [], host: 'www.the-post.example' }
  test.each([
    ['Tide rises | The Post', 'Tide rises'],
    ['Tide rises - The Post', 'Tide rises'],
    ['Tide rises – The Post', 'Tide rises'],
    ['Tide rises » thepost.example', 'Tide rises'],
    ['The Post: Tide rises', 'Tide rises'],
    ['The Post | Tide rises', 'Tide rises'],
    ['Tide rises · the-post.example', 'Tide rises'],
    ['Spider-Man: far from home', 'Spider-Man: far from home'],
    ['A - B', 'A - B'],
  ])('%s', (raw, title) => {
    expect(cleanTitle(raw, hints)).toBe(title)
  })

  test('the heading of the page shows where the title ends', () => {
    expect(
      cleanTitle('Tide rises | News from the pier', { ...hints, headings: ['Tide rises'] }),
    ).toBe('Tide rises')
    expect(cleanTitle('One | two', { ...hints, headings: ['One | two'] })).toBe('One | two')
  })
})

describe('dates', () => {
  test.each([
    ['2024-03-09T10:20:30+01:00', '2024-03-09T09:20:30Z'],
    ['2024-03-09T10:20:30.123Z', '2024-03-09T10:20:30Z'],
    ['2024-03-09T10:20:30+0100', '2024-03-09T09:20:30Z'],
    ['2024-03-09 10:20', '2024-03-09T10:20:00Z'],
    ['2024-03-09', '2024-03-09T00:00:00Z'],
    ['2024/3/9', '2024-03-09T00:00:00Z'],
    ['20240309', '2024-03-09T00:00:00Z'],
    ['March 9, 2024', '2024-03-09T00:00:00Z'],
    ['Sat, 09 Mar 2024 10:20:30 GMT', '2024-03-09T10:20:30Z'],
  ])('%s', (raw, iso) => {
    expect(parsePageDate(raw)).toBe(Date.parse(iso))
  })

  test.each(['', 'yesterday', '0001-01-01T00:00:00', '9999-01-01', 'March', '2024-13-45'])(
    'not a date: %s',
    (raw) => {
      expect(parsePageDate(raw)).toBeNull()
    },
  )
})

describe('JSON-LD', () => {
  test('is found in a graph, with people by reference', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Post' },
        {
          '@type': ['NewsArticle'],
          headline: 'Tide',
          author: [{ '@id': '#m' }, 'Ada'],
          inLanguage: 'en-GB',
        },
        { '@id': '#m', '@type': 'Person', name: 'Mara' },
      ],
    }
    expect(jsonLdArticle(['{broken', JSON.stringify(graph)])).toMatchObject({
      headline: 'Tide',
      authors: ['Mara', 'Ada'],
      language: 'en-GB',
      free: null,
    })
  })

  test('of several articles, the one with the address or the title of the page', () => {
    const article = (headline: string, url: string) => ({ '@type': 'BlogPosting', headline, url })
    const scripts = [
      JSON.stringify([
        article('Summer', 'https://a.example/summer'),
        article('Winter', 'https://a.example/winter/#post'),
      ]),
    ]
    const addresses = ['http://www.a.example/winter']
    expect(jsonLdArticle(scripts, { addresses, titles: [] })?.headline).toBe('Winter')
    expect(jsonLdArticle(scripts, { addresses: [], titles: ['Winter | A'] })?.headline).toBe(
      'Winter',
    )
    expect(jsonLdArticle(scripts)?.headline).toBe('Summer')
  })

  test('the question of a page of questions and answers', () => {
    const page = {
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: 'Why?',
        author: { name: 'Mara' },
        dateCreated: '2024-05-03',
      },
    }
    expect(jsonLdArticle([JSON.stringify(page)])).toMatchObject({
      headline: 'Why?',
      authors: ['Mara'],
      published: '2024-05-03',
    })
    expect(jsonLdArticle([JSON.stringify({ ...page, '@type': 'FAQPage' })])).toBeNull()
  })

  test('blanks take no time', () => {
    const scripts = [`//${' '.repeat(400_000)}]]>x`, `<![CDATA[${' '.repeat(400_000)}/*x`]
    expect(processorMs(() => jsonLdArticle(scripts))).toBeLessThan(2000)
  })

  test('may be wrapped in CDATA and contain raw line breaks', () => {
    const json = '{"@type":"Article","headline":"A\nB"}'
    for (const script of [
      `<![CDATA[${json}]]>`,
      `\n//<![CDATA[\n${json}\n//]]>\n`,
      `/*<![CDATA[*/${json}/*]]>*/`,
    ]) {
      expect(jsonLdArticle([script])?.headline).toBe('A B')
    }
  })

  test.each([[''], ['null'], ['[]'], ['{"@type":"Organization"}'], ['{"@type":5}']])(
    'is not an article: %s',
    (script) => {
      expect(jsonLdArticle([script])).toBeNull()
    },
  )
})

describe('reads from a page', () => {
  test('its author, without the site and without addresses', () => {
    expect(
      read(
        '<meta property="article:author" content="https://a.example/m"><meta name="author" content="By Mara Lindqvist">',
      ).author,
    ).toBe('Mara Lindqvist')
    expect(
      read(
        '<meta property="og:site_name" content="Post"><meta name="author" content="Post"><body><a rel="author">Ada Brook</a>',
      ).author,
    ).toBe('Ada Brook')
  })

  test('its date in a meta, a time element, or its address', () => {
    expect(
      read('<meta property="article:published_time" content="2024-01-02T03:04:05Z">').publishedAt,
    ).toBe(Date.UTC(2024, 0, 2, 3, 4, 5))
    expect(read('<body><time datetime="2024-02-03">x</time>').publishedAt).toBe(
      Date.UTC(2024, 1, 3),
    )
    expect(read('<body>x').publishedAt).toBe(Date.UTC(2024, 2, 9))
  })

  test('its addresses, relative to its base', () => {
    const meta = read(
      '<head><base href="https://cdn.example/a/"><link rel="canonical" href="/tide"><meta property="og:image" content="pier.jpg"></head>',
    )
    expect(meta).toMatchObject({
      canonicalUrl: 'https://cdn.example/tide',
      image: 'https://cdn.example/a/pier.jpg',
      baseUrl: 'https://cdn.example/a/',
    })
  })

  test('the name of its site, declared or in the heading that links home', () => {
    const banner = '<body><h1><a href="/">Pier news</a></h1><h1>Tide</h1>'
    expect(read(banner).siteName).toBe('Pier news')
    expect(read(`<meta property="og:site_name" content="Post">${banner}`).siteName).toBe('Post')
    expect(read('<body><h1>Tide</h1>').siteName).toBeNull()
  })

  test('takes the description for sharing before the one for search engines', () => {
    const searched = '<meta name="description" content="A  harbour &amp;amp; its tides.">'
    const shared = '<meta property="og:description" content="The harbour moved.">'
    expect(read(searched).description).toBe('A harbour & its tides.')
    expect(read(searched + shared).description).toBe('The harbour moved.')
    expect(read('<body><h1>Tide</h1>').description).toBeNull()
  })

  test('no lead picture from a logo', () => {
    expect(read('<meta property="og:image" content="/static/logo-big.png">').image).toBeNull()
  })

  test('a title whose entities were encoded twice', () => {
    expect(read('<meta property="og:title" content="Salt &amp;amp; tide">').title).toBe(
      'Salt & tide',
    )
  })
})

describe('language', () => {
  const russian = 'Паром отменили из-за шторма, и на острове снова нет свежего хлеба и газет.'
  test.each<[string | null, string, string | null]>([
    ['de', 'Die Fähre fährt heute nicht.', 'de'],
    ['en', russian, 'ru'],
    [null, 'The ferry does not run today because of the storm on the open sea.', 'en'],
    [null, '', null],
    ['fr', '', 'fr'],
  ])('declared as %s: “%s”', (declared, text, language) => {
    expect(languageOf(declared, text)).toBe(language)
  })
})

describe('a language that the text contradicts', () => {
  const german =
    'Die Fähre steht seit drei Tagen am Anleger, und niemand auf der Insel weiß, wann sie wieder fährt. Wir haben zuerst den Hafen gefragt und dann die Reederei, die in dieser Woche nicht ans Telefon geht. '
  const polish =
    'Prom stoi od trzech dni przy nabrzeżu i nikt na wyspie nie wie, kiedy znowu popłynie. Najpierw zapytaliśmy w porcie, a potem w biurze, które w tym tygodniu nie odbiera telefonu. '
  const portuguese =
    'A balsa está parada há três dias e ninguém na ilha sabe quando ela vai sair de novo. Primeiro perguntamos no porto e depois na empresa, que nesta semana não atende o telefone. '
  test.each<[string, string, string]>([
    ['en', german.repeat(4), 'de'],
    ['en', polish.repeat(5), 'pl'],
    ['es', portuguese.repeat(5), 'pt'],
    ['de', german.repeat(4), 'de'],
    // Too short to contradict.
    ['en', german, 'en'],
    // Half of each: no certain answer.
    [
      'en',
      `${'We asked at the harbour first, and then the company that does not answer the phone in this week. '.repeat(8)}${german.repeat(4)}`,
      'en',
    ],
    // Names and numbers are in no language.
    ['fr', 'Zoé Prêtre, Leonard Lindqvist, Seiji Okoye, Colin Groß 1200 × 800. '.repeat(20), 'fr'],
  ])('%s', (declared, text, language) => {
    expect(languageOf(declared, text)).toBe(language)
  })
})
