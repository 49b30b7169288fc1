import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { atom, type AtomEntry } from '../../src/documents/atom.ts'
import { propertyRuns } from '../support/property-runs.ts'

const T = Date.UTC(2026, 10, 24, 8)
const entry = (over: Partial<AtomEntry> = {}): AtomEntry => ({
  id: 'tag:bot.example.org,2026-11-30:article/7',
  title: 'A title',
  link: 'https://a.example/7',
  author: 'Orbit',
  publishedAt: T - 1000,
  updatedAt: T,
  content: '<p>Text</p>',
  ...over,
})
const feed = (entries: readonly AtomEntry[]) => ({
  id: 'tag:bot.example.org,2026-11-30:feed/1',
  title: 'Mine',
  self: 'https://bot.example.org/feeds/x.atom',
  entries,
})

test('has what RFC 4287 asks of a feed and of an entry', () => {
  expect(parseAtomFeed(atom(feed([entry()])))).toMatchObject({
    id: 'tag:bot.example.org,2026-11-30:feed/1',
    title: { value: 'Mine' },
    updated: '2026-11-24T08:00:00Z',
    links: [{ rel: 'self', href: 'https://bot.example.org/feeds/x.atom' }],
    entries: [
      {
        id: 'tag:bot.example.org,2026-11-30:article/7',
        title: { value: 'A title' },
        links: [{ rel: 'alternate', href: 'https://a.example/7' }],
        authors: [{ name: 'Orbit' }],
        published: '2026-11-24T07:59:59Z',
        updated: '2026-11-24T08:00:00Z',
      },
    ],
  })
})

test('an empty feed has a date too, and addresses that are none are left out', () => {
  expect(atom(feed([]))).toContain('<updated>1970-01-01T00:00:00Z</updated>')
  expect(atom(feed([entry({ link: '/relative' })]))).not.toContain('alternate')
  expect(atom(feed([entry({ link: 'https://a.example/ü?a=1&b="2"' })]))).toContain(
    'href="https://a.example/%C3%BC?a=1&amp;b=%222%22"',
  )
})

describe('whatever a title and a text are', () => {
  test('the feed is well formed and says the same', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</content>',
        ']]>',
        '<![CDATA[x',
        '&amp; &#x0;',
        '\u0000\u0007\ud800',
        'שלום <b>',
        '10⁶ ½',
      ),
    )
    const plain = (text: string) =>
      text
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
    fc.assert(
      fc.property(anyText, anyText, (title, content) => {
        const xml = atom(
          feed([entry({ title: `x ${title} x`, content: `y ${content} y` }), entry()]),
        )
        const entries = parseAtomFeed(xml).entries ?? []
        expect(entries).toHaveLength(2)
        expect(plain(entries[0]?.title?.value ?? '')).toBe(plain(`x ${title} x`))
        expect(plain(entries[0]?.content?.value ?? '')).toBe(plain(`y ${content} y`))
      }),
      { numRuns: propertyRuns(200) },
    )
  })
})
