import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textPart } from '../../../sandbox/sites/channels/post-markup.ts'
import { contactPage, previewPage } from '../../../sandbox/sites/channels/preview-page.ts'
import { postHtml } from '../../../src/collect/channel/post-html.ts'
import { channelFeed } from '../../../src/collect/channel/post-to-item.ts'
import { readChannelPage } from '../../../src/collect/channel/read-channel-page.ts'
import type { FeedItem } from '../../../src/collect/feed.ts'
import { toEntries } from '../../../src/collect/to-entries.ts'
import { htmlToText } from '../../../src/text/html/html-to-text.ts'
import { sanitise } from '../../../src/text/html/sanitise.ts'
import { propertyRuns } from '../../support/property-runs.ts'
import { CHANNEL, pagePosts, POSTS } from './posts.ts'

const AT = Date.parse('2026-11-28T06:00Z')
const SITE = { title: 'Tech Wire', siteUrl: 'https://t.me/techwire' }

const pageOf = (html: string) => {
  const read = readChannelPage(html)
  if (read.kind !== 'channel') throw new Error(`not a channel: ${read.kind}`)
  return read.page
}
const itemsOf = (html: string): Map<number, FeedItem> => {
  const { items } = channelFeed(SITE, pageOf(html).posts)
  return new Map(items.map((item) => [Number(item.guid), item]))
}
const html = previewPage(CHANNEL, pagePosts(AT))

describe('the set of posts', () => {
  const items = itemsOf(html)

  it('has at least 60 posts', () => expect(POSTS.length).toBeGreaterThanOrEqual(60))

  it.each(POSTS.map((post, index) => ({ ...post, id: index + 1 })))(
    '$id: $what',
    ({ id, expected }) => {
      const item = items.get(id)
      if (expected === null) return expect(item).toBeUndefined()
      if (item === undefined) throw new Error('no article')
      expect(item.publishedAt).toBe(AT + (id - 1) * 60_000)
      if ('link' in expected) {
        expect(item.url).toBe(expected.link)
        if (expected.title !== undefined) expect(item.title).toBe(expected.title)
        expect(item.isReferral).toBe(true)
        return
      }
      expect(item.isWhole).toBe(true)
      expect(item.url).toBe(expected.url ?? `https://t.me/techwire/${id}`)
      if (expected.title === '…') expect(item.title).toMatch(/^Because the wind .{100,}…$/)
      else expect(item.title).toBe(expected.title)
      expect(item.authors).toEqual(expected.author === undefined ? [] : [expected.author])
      for (const text of expected.has) expect(item.contentHtml).toContain(text)
      for (const text of expected.hasNot ?? []) expect(item.contentHtml).not.toContain(text)
    },
  )

  it('finds every text, and no article that nobody wrote', () => {
    const wanted = POSTS.flatMap(({ expected }, index) => (expected === null ? [] : [index + 1]))
    expect([...items.keys()].toSorted((a, b) => a - b)).toEqual(wanted)
  })

  it('writes only what is safe to store', () => {
    for (const { contentHtml } of items.values()) {
      if (contentHtml !== null) expect(sanitise(contentHtml)).toBe(contentHtml)
    }
  })

  it('gives entries of one address each, although posts are edited between looks', () => {
    const edited = POSTS.map((post, index) =>
      index % 3 === 0 ? { ...post, body: post.body.replace('. ', ', they say. ') } : post,
    )
    const looks = [html, previewPage(CHANNEL, pagePosts(AT, edited)), html].map((page) =>
      toEntries(channelFeed(SITE, pageOf(page).posts), { first: false, now: AT + 7_200_000 }),
    )
    const keys = looks.map((entries) => entries.map(({ guid, url }) => `${guid} ${url}`))
    expect(keys[1]).toEqual(keys[0])
    expect(keys[2]).toEqual(keys[0])
    expect(new Set(looks[0]?.map(({ url }) => url)).size).toBe(looks[0]?.length)
  })

  it('is of the first picture and the channel’s name', () => {
    expect(pageOf(html)).toMatchObject({ title: 'Tech Wire', firstId: 1, firstAt: AT })
    expect(items.get(30)?.imageUrl).toBe('https://cdn.example/file/kiln.jpg')
    expect(items.get(13)?.imageUrl).toBe('https://press.example/harbour.jpg')
    expect(items.get(59)?.categories).toEqual(['linux', 'old news'])
  })
})

describe('readChannelPage', () => {
  it('follows a renamed channel by the numbers of its posts', () => {
    const renamed = previewPage({ ...CHANNEL, name: 'NewWire' }, pagePosts(AT).slice(1, 3))
    expect([...itemsOf(renamed).values()].map(({ guid, url }) => [guid, url])).toEqual([
      ['2', 'https://t.me/newwire/2'],
      ['3', 'https://t.me/newwire/3'],
    ])
  })

  it('takes five forwards of one post for the post', () => {
    const forward = POSTS.find(({ what }) => what === 'a forward from a channel')
    const addresses = ['one', 'two', 'three', 'four', 'five'].map((name) => {
      const page = previewPage({ name: `wire_${name}`, title: name }, pagePosts(AT, [forward!]))
      return itemsOf(page).get(1)?.url
    })
    expect(new Set(addresses)).toEqual(new Set(['https://t.me/otherwire/77']))
  })

  it('leaves out what a channel writes under every post', () => {
    const footer = '<br/><br/><a href="https://shop.example/tech-wire">Our shop</a>'
    const posts = ['a', 'b', 'c', 'd', 'e'].map((name, index) => ({
      id: index + 1,
      at: AT,
      body: textPart(`Story ${name} <a href="https://press.example/${name}">link</a>${footer}`),
    }))
    const urls = [...itemsOf(previewPage(CHANNEL, posts)).values()].map(({ url }) => url)
    expect(urls).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `https://press.example/${name}`))
  })

  it('tells a page of anything else from a channel', () => {
    expect(readChannelPage(contactPage('ann_lee', null, 'Ann')).kind).toBe('no-channel')
    expect(readChannelPage('').kind).toBe('no-channel')
  })

  it('takes an empty channel for a channel', () => {
    expect(pageOf(previewPage(CHANNEL, []))).toMatchObject({ posts: [], firstId: null })
  })

  it.each([
    ['the text', 'js-message_text', 'js-post_text'],
    ['the time', '<time datetime', '<time data-at'],
  ])('says that the page has changed if %s is elsewhere', (_, before, after) => {
    const posts = pagePosts(AT).filter(({ id }) => id > 1 && id < 28)
    const changed = previewPage(CHANNEL, posts).replaceAll(before, after)
    expect(readChannelPage(changed).kind).toBe('changed')
  })

  it('reads a page whose posts are mostly pictures', () => {
    const pictures = pagePosts(AT).filter(({ id }) => id === 29 || id === 31 || id === 2)
    expect(pageOf(previewPage(CHANNEL, pictures)).posts).toHaveLength(1)
  })

  it('never throws, whatever a post says', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<b>', '</b>', '<br/>', '<pre>', '</pre>', '<blockquote>', '</blockquote>'),
      fc.constantFrom('<a href="', '">', '</div>', '</a>', '<script>', '&amp;lt;', '<tg-spoiler>'),
      fc.constantFrom(...POSTS.map(({ body }) => body)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const page = previewPage(CHANNEL, [{ id: 1, at: AT, body: textPart(pieces.join('')) }])
        const read = readChannelPage(page)
        if (read.kind !== 'channel') return
        for (const { contentHtml } of channelFeed(SITE, read.page.posts).items) {
          if (contentHtml !== null) expect(sanitise(contentHtml)).toBe(contentHtml)
        }
      }),
      { numRuns: propertyRuns(600) },
    )
  })
})

describe('postHtml', () => {
  it('keeps every word, closes every element and is the same when it is read again', () => {
    const inline = fc.constantFrom('b', 'i', 's', 'code', 'u', 'tg-spoiler')
    const word = fc.constantFrom('kiln', 'Ofen', 'печь', '炉', '&lt;T&gt;', 'a&amp;b')
    const { text } = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.constantFrom('<br>', '<br><br>', ' '),
        fc.tuple(inline, tie('text')).map(([name, inner]) => `<${name}>${inner}</${name}>`),
        fc.tuple(tie('text'), tie('text')).map(([one, two]) => `${one} ${two}`),
        tie('text').map((inner) => `<blockquote>${inner}</blockquote>`),
      ),
    }))
    fc.assert(
      fc.property(text, (given) => {
        const written = postHtml(given, 'https://t.me/a/1')
        expect(htmlToText(written)).toBe(htmlToText(given))
        expect(sanitise(written)).toBe(written)
      }),
      { numRuns: propertyRuns(1000) },
    )
  })
})

describe('a page that no channel has', () => {
  const hostile = (inner: string) => `<section class="tgme_channel_history">${inner}</section>`
  const post = (text: string, id = 1) =>
    `<div data-post="evil/${id}"><div class="js-message_text">${text}</div><time datetime="2026-11-28T06:00:00Z"></time></div>`
  const many = (text: string) => text.repeat(400_000 / text.length)

  it.each([
    ['posts', many('<i data-post="a/1"></i>')],
    ['posts with a text', many(post('x'))],
    ['elements within each other', many(post('<b>'.repeat(900) + 'x<br><br>'.repeat(900)))],
    ['sentences', post(many('A b. '))],
    ['links', post(many('<a href="https://a.example/x">x</a>'))],
    ['lines', post(many('x<br>'))],
    ['hashtags', post(many('#aa '))],
  ])('may have any number of %s', (_name, inner) => {
    const read = readChannelPage(hostile(inner))
    const posts = read.kind === 'channel' ? read.page.posts : []
    expect(posts.length).toBeLessThanOrEqual(500)
    // What is written is not much longer than what was read.
    expect(posts.reduce((sum, { html: written }) => sum + written.length, 0)).toBeLessThan(1e6)
    for (const { title } of channelFeed(SITE, posts).items) {
      expect(title?.length).toBeLessThanOrEqual(160)
    }
  })

  it('is not read if it is longer than any', () => {
    expect(readChannelPage(hostile(`${post('x')}${' '.repeat(2_000_000)}`))).toEqual({
      kind: 'changed',
    })
  })
})
