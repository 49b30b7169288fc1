import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FeedItem } from '../../src/collect/feed.ts'
import { identifyItems } from '../../src/collect/identify-items.ts'
import { processorMs } from '../support/processor-time.ts'

const SITE = 'https://mill.example/'

function item(url: string | null, given: Partial<FeedItem> = {}): FeedItem {
  return {
    guid: null,
    url,
    permalink: null,
    title: null,
    authors: [],
    publishedAt: null,
    updatedAt: null,
    contentHtml: null,
    summaryHtml: null,
    categories: [],
    commentsUrl: null,
    imageUrl: null,
    enclosures: [],
    ...given,
  }
}

const identities = (...items: FeedItem[]) => identifyItems({ items, siteUrl: SITE })
const urls = (...items: FeedItem[]) => identities(...items).map((each) => each?.url)

describe('an item', () => {
  test('is known by its guid and keyed by its page', () => {
    expect(identities(item(`${SITE}a?utm_source=rss#top`, { guid: 'g' }))).toEqual([
      {
        guid: 'g',
        url: 'https://mill.example/a',
        distinctUrl: 'https://mill.example/a#top',
        link: `${SITE}a?utm_source=rss#top`,
      },
    ])
  })

  test('without an address is none', () => expect(identities(item(null))).toEqual([null]))

  test('on a page with others is told apart by its fragment', () => {
    expect(urls(item(`${SITE}log#may`), item(`${SITE}log#june`), item(`${SITE}log`))).toEqual([
      'https://mill.example/log#may',
      'https://mill.example/log#june',
      'https://mill.example/log',
    ])
  })

  test('on a page with others without a fragment is told apart by its guid, then by its title', () => {
    const [first, second] = urls(
      item(`${SITE}log`, { guid: '1', title: 'Wheel' }),
      item(`${SITE}log`, { guid: '2', title: 'Bread' }),
    )
    expect(first).not.toBe(second)
    const [third, fourth] = identities(
      item(`${SITE}log`, { title: 'Wheel' }),
      item(`${SITE}log`, { title: 'Bread' }),
    )
    expect(third?.guid).not.toBe(fourth?.guid)
  })

  test('that a feed lists twice under different guids is one', () => {
    const twice = ['1', '2'].map((guid) => item(`${SITE}a`, { guid, title: 'Wheel' }))
    expect(urls(...twice)).toEqual(['https://mill.example/a', 'https://mill.example/a'])
  })

  test('is not known by a guid that all items share', () => {
    const same = ['a', 'b'].map((path) => item(SITE + path, { guid: '-' }))
    expect(identities(...same).map((each) => each?.guid)).toEqual([
      'https://mill.example/a',
      'https://mill.example/b',
    ])
  })

  test('is known by its title where all items share guid and link', () => {
    const same = ['Wheel', 'Bread'].map((title) => item(`${SITE}log`, { guid: '-', title }))
    const [first, second] = identities(...same)
    expect(first?.guid).not.toBe(second?.guid)
    expect(first?.url).not.toBe(second?.url)
  })

  test('that links the home page is at its permanent link', () => {
    const note = (path: string) => ({ guid: SITE + path, permalink: SITE + path, title: path })
    expect(
      identities(item(SITE, note('n/1')), item(SITE, note('n/2'))).map((each) => each?.link),
    ).toEqual(['https://mill.example/n/1', 'https://mill.example/n/2'])
    expect(identities(item(SITE, note('n/3')))[0]?.url).toBe('https://mill.example/n/3')
  })

  test('keeps its own link where the guid is an address too', () => {
    const [only] = identities(
      item(`${SITE}new-name`, { guid: `${SITE}?p=1`, permalink: `${SITE}?p=1` }),
    )
    expect(only?.link).toBe('https://mill.example/new-name')
  })

  test('that links the home page and has no permanent link is itself', () => {
    expect(urls(item(SITE, { guid: 'v1' }))).toEqual(['https://mill.example/#id=v1'])
  })

  test('about a page of another site is one with others about it', () => {
    const about = ['1', '2'].map((guid) => item('https://other.example/x', { guid, title: guid }))
    expect(urls(...about)).toEqual(['https://other.example/x', 'https://other.example/x'])
  })
})

test('a hundred thousand items on one page, and broken letters, are no trouble', () => {
  const many = Array.from({ length: 100_000 }, (_, n) => item(`${SITE}log`, { guid: `g${n}` }))
  const taken = processorMs(() => expect(identities(...many)).toHaveLength(100_000))
  expect(taken).toBeLessThan(5000)
  expect(urls(item(SITE, { guid: '\ud800' }))).toEqual(['https://mill.example/#id=%EF%BF%BD'])
})

test('items with guids and titles of their own are as many articles, whatever they link to', () => {
  const link = fc.constantFrom('', 'log', 'log#a', 'log#b', 'a', 'b?x=1')
  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 12 }), (links) => {
      const items = links.map((path, at) => item(SITE + path, { guid: `g${at}`, title: `t${at}` }))
      const found = identities(...items)
      expect(new Set(found.map((each) => each?.guid)).size).toBe(links.length)
      const keys = new Set(found.map((each) => each?.url))
      expect(keys.size).toBe(links.length)
    }),
  )
})
