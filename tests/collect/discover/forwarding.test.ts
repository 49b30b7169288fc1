import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discoverFeeds } from '../../../src/collect/discover/discover-feeds.ts'
import { linksInHeader } from '../../../src/collect/discover/link-header.ts'
import { refreshTarget } from '../../../src/collect/discover/meta-refresh.ts'
import { youtubeChannel } from '../../../src/collect/discover/youtube-channel.ts'

const PAGE = 'https://clay.example/'

describe('refreshTarget', () => {
  const meta = (content: string): string => `<meta http-equiv="refresh" content="${content}">`
  it.each([
    ['an address', meta('0; url=/en/'), 'https://clay.example/en/'],
    ['capitals and quotes', meta("1;URL='https://b.example/x'"), 'https://b.example/x'],
    ['no label', meta('0; /home'), 'https://clay.example/home'],
    ['a comma', meta('0,url=home'), 'https://clay.example/home'],
    [
      'a base',
      `<base href="https://b.example/"><META CONTENT="0;url=x" HTTP-EQUIV="Refresh">`,
      'https://b.example/x',
    ],
  ])('reads %s', (_, html, target) => expect(refreshTarget(html, PAGE)).toBe(target))

  it.each([
    ['a page that loads itself again', meta('300')],
    ['a page that loads itself again by its address', meta('5; url=https://clay.example/#top')],
    ['a page that is shown for a while', meta('30; url=/en/')],
    ['what is for browsers without scripts', `<noscript>${meta('0; url=/plain')}</noscript>`],
    ['a script', meta('0; url=javascript:alert(1)')],
    ['another meta', '<meta http-equiv="content-type" content="0; url=/x">'],
    ['none', '<p>hello</p>'],
  ])('finds nothing in %s', (_, html) => expect(refreshTarget(html, PAGE)).toBeNull())

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        refreshTarget(meta(content), PAGE)
      }),
    )
  })
})

describe('linksInHeader', () => {
  it.each([
    [
      'several links',
      '</feed>; rel="alternate"; type=application/rss+xml, <https://b.example/a,b>;rel=next;title="One, two; three"',
      [
        { href: '/feed', rel: 'alternate', type: 'application/rss+xml', title: '' },
        { href: 'https://b.example/a,b', rel: 'next', type: '', title: 'One, two; three' },
      ],
    ],
    ['nothing', 'rel=alternate', []],
    ['no header', undefined, []],
  ])('reads %s', (_, header, links) => expect(linksInHeader(header)).toEqual(links))

  it('names feeds of a page, but no other alternates', () => {
    const header =
      '<https://clay.example/wp-json/>; rel="https://api.w.org/", <https://clay.example/wp-json/wp/v2/pages/2>; rel="alternate"; title="JSON"; type="application/json", </posts.atom>; rel="alternate"; type="application/atom+xml"'
    expect(discoverFeeds('<a href="/rss">RSS</a>', PAGE, header)).toEqual([
      { url: 'https://clay.example/posts.atom', title: '' },
    ])
  })
})

describe('youtubeChannel', () => {
  const own = `UC${'o'.repeat(22)}`
  const other = `UC${'x'.repeat(22)}`
  const recommended = `<script>var data = {"items":[{"channelId":"${other}"},{"externalId":"${other}"}]}</script>`
  it.each([
    ['its canonical link', `<link rel="canonical" href="https://www.youtube.com/channel/${own}">`],
    [
      'its feed',
      `<link rel="alternate" type="application/rss+xml" href="https://www.youtube.com/feeds/videos.xml?channel_id=${own}">`,
    ],
    ['og:url', `<meta property="og:url" content="https://www.youtube.com/channel/${own}">`],
    ['an item property', `<meta itemprop="channelId" content="${own}">`],
  ])('believes %s rather than its data', (_, html) => {
    expect(youtubeChannel(recommended + html)).toBe(own)
  })

  it('prefers the id of the page and of the video in its data', () => {
    const listed = `{"items":[{"browseId":"${other}"}]}`
    expect(youtubeChannel(`${listed}{"externalId":"${own}"}`)).toBe(own)
    expect(youtubeChannel(`${listed}{"videoDetails":{"title":"A","channelId":"${own}"}}`)).toBe(own)
    expect(youtubeChannel(listed)).toBe(other)
    expect(youtubeChannel('<p>none</p>')).toBeNull()
  })
})
