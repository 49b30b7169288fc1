import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, plainText, textOf } from '../../src/model/block.ts'
import { readPage } from '../../src/read/read-page.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { faults } from './faults.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8')
const url = 'https://tidewater.example/culture/floating-library?utm_source=feed'

/** How often a text occurs in another. */
const times = (text: string, part: string) => text.split(part).length - 1

describe('a page full of boilerplate', () => {
  const page = readPage(fixture('boilerplate'), url)
  const text = plainText(page.blocks)

  test.each([
    'The first reader came by rowing boat.',
    'and so were nine thousand other books',
    'said the head librarian, Ada Brook',
    'A ferry with a history',
    'The ship carried cows between the islands',
    'A library that moves can go where the readers are.',
    'Ours leaves at four.',
    'From April the ship will sail on Saturdays',
    'The timetable for the first month is short:',
    'Saturday the 5th: Gull Island',
    'in the morning the school',
    'in the afternoon the harbour',
    'Saturday the 19th: Gull Island again',
    'Whether there will be a second month',
  ])('keeps exactly once: %s', (part) => {
    expect(times(text, part)).toBe(1)
  })

  test.each([
    'No time to read',
    'Get a summary',
    'cookies',
    'Culture',
    'Advertisement',
    'newsletter',
    'The Morning Tide',
    'Related',
    'swimming hall',
    'More on this topic',
    'Follow us',
    'Topics',
    'writes about culture',
    'Previous Article',
    'Next Article',
    'You may also like',
    'Comments',
    'worth every minute',
    'All rights reserved',
    'Photo: Jon Ek',
    'By Mara',
    '14 March 2025',
    'opens its first floating library',
  ])('removes: %s', (part) => {
    expect(text).not.toContain(part)
  })

  test('gives the metadata of the page', () => {
    expect(page).toMatchObject({
      quality: 'full',
      reader: 'readability',
      title: 'Harbour city opens its first floating library',
      author: 'Mara Lindqvist',
      publishedAt: Date.parse('2025-03-14T06:30:00Z'),
      language: 'en',
      canonicalUrl: 'https://tidewater.example/culture/floating-library',
      siteName: 'The Tidewater Post',
      leadImage: {
        url: 'https://tidewater.example/img/library-1200x630.jpg',
        caption: 'The library seen from the old customs pier. Photo: Jon Ek/Tidewater Post',
      },
    })
    expect(page.words).toBeGreaterThan(200)
  })
})

test('an article that boilerplate splits in three keeps every paragraph, in order', () => {
  const page = readPage(fixture('split'), 'https://uferblatt.example/faehrmann')
  expect(page.blocks.map((block) => textOf(block).slice(0, 14))).toEqual([
    'Seit vierzig J',
    'Die neue Brück',
    'Am Morgen, wen',
    'Das Dorf hat s',
    'Im Rathaus hei',
    'Brandt lacht, ',
    'Er werde, sagt',
  ])
})

const sentence =
  'The tide came in at six, as it had the day before, and nobody on the pier looked up. '
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${index + 1}. ${sentence.repeat(2)}</p>`).join('')

describe('quality', () => {
  const page = (body: string, head = '') =>
    readPage(`<html><head>${head}</head><body>${body}</body></html>`, 'https://site.example/a')

  test('a whole article is full', () => {
    expect(page(`<article>${paragraphs(8)}</article>`).quality).toBe('full')
  })

  test('a few lines are short', () => {
    expect(
      page('<article><p>The ferry is late today. It will be late tomorrow.</p></article>').quality,
    ).toBe('short')
  })

  test('a page that declares the article paid and shows little of it is a paywall', () => {
    const data = '{"@type":"NewsArticle","headline":"Tide","isAccessibleForFree":false}'
    const head = `<script type="application/ld+json">${data}</script>`
    expect(page(`<article>${paragraphs(2)}</article>`, head).quality).toBe('paywall')
  })

  test('a text that ends with a paywall notice is a paywall, also in another language', () => {
    const wall =
      '<div class="wall"><p>Dieser Artikel ist exklusiv für Abonnenten. Jetzt weiterlesen.</p></div>'
    expect(page(`<article>${paragraphs(2)}</article>${wall}`).quality).toBe('paywall')
  })

  test('an article that speaks of what is for members only is whole', () => {
    const body = `<article>${paragraphs(3)}<p>The harbour also prints a paper that is for members only, and nobody has ever seen one of them read it.</p>${paragraphs(1)}</article>`
    expect(page(body).quality).toBe('full')
  })

  test('an error page is not an article', () => {
    expect(
      page(
        '<h1>Page not found</h1><p>Sorry, the page you were looking for is gone.</p>',
        '<title>404</title>',
      ).quality,
    ).toBe('not-article')
  })

  test('an article about an error is an article', () => {
    const body = `<article>${paragraphs(3)}<p>The Peugeot 404 had a page not found in the manual.</p></article>`
    expect(page(body).quality).toBe('full')
  })

  test('a front page is a list', () => {
    const links = Array.from(
      { length: 60 },
      (_, index) =>
        `<li><a href="/${index}">Story number ${index} of the day about the tide and the pier</a></li>`,
    )
    expect(page(`<h1>Latest</h1><ul>${links.join('')}</ul>`).quality).toBe('list')
  })
})

test('takes the article from JSON-LD if the page itself does not contain it', () => {
  const body = Array.from({ length: 6 }, (_, index) => `${index + 1}. ${sentence.repeat(2)}`).join(
    '\n\n',
  )
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: body })
  const html = `<html><body><script type="application/ld+json">${data}</script><div id="app">Loading</div></body></html>`
  const page = readPage(html, 'https://site.example/a')
  expect(page.reader).toBe('json-ld')
  expect(page.blocks).toHaveLength(6)
})

test('pages too deep or too wide for a tree are read as plain text', () => {
  const deep = readPage(`${'<div>'.repeat(600)}<p>Down here.</p>`, url)
  const torn = readPage(`${'&lt; '.repeat(200_001)}`, url)
  const wide = readPage(`<title>Wide</title>${'<i>x</i> '.repeat(60_001)}`, url)
  expect([deep, wide, torn].map((page) => page.reader)).toEqual(['plain', 'plain', 'plain'])
  expect(wide.title).toBe('Wide')
  expect(plainText(deep.blocks)).toBe('Down here.')
})

describe('any page', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'i',
    'a href="/x"',
    'ul',
    'li',
    'ol start="3"',
    'pre',
    'code',
    'table',
    'tr',
    'td',
    'th',
    'blockquote',
    'h2',
    'br',
    'img src="/a.jpg"',
    'figure',
    'figcaption',
    'article',
    'body',
    'html',
    'head',
    'script',
    'q',
    'td colspan="2"',
    'a href="javascript:x()"',
  )
  const piece = fc.oneof(
    fc
      .tuple(tag, fc.boolean())
      .map(([name, close]) => (close ? `</${name.split(' ')[0]}>` : `<${name}>`)),
    fc.string({ maxLength: 12 }),
    fc.constantFrom(' ', '\n', '&amp;', '&nbsp;', 'a word or two, and a third. ', sentence),
  )
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('gives blocks with sorted marks inside their text, and web links only', () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(readPage(html, url).blocks.flatMap((block: Block) => faults(block))).toEqual([])
      }),
      { numRuns: propertyRuns(150) },
    )
  })

  test('repeats no word of the page', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.boolean()), { maxLength: 40 }), (tags) => {
        const html = tags
          .map(
            ([name, close], index) =>
              `${close ? `</${name.split(' ')[0]}>` : `<${name}>`}word${index}x `,
          )
          .join('')
        const words = plainText(readPage(html, url).blocks).match(/word\d+x/g) ?? []
        expect(new Set(words).size).toBe(words.length)
      }),
      { numRuns: propertyRuns(150) },
    )
  })
})
