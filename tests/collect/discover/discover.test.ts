import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discoverFeeds } from '../../../src/collect/discover/discover-feeds.ts'
import { hackerNewsOf } from '../../../src/collect/discover/hacker-news.ts'
import { likelyFeeds } from '../../../src/collect/discover/likely-feeds.ts'
import { recogniseFeed } from '../../../src/collect/discover/recognise-feed.ts'

describe('discoverFeeds', () => {
  const PAGE = 'https://example.com/blog/'
  it.each([
    [
      'RSS and Atom',
      '<link rel="alternate" type="application/rss+xml" title=" A  b " href="/feed"><link rel=alternate type="application/atom+xml" href="atom">',
      [
        ['https://example.com/feed', 'A b'],
        ['https://example.com/blog/atom', ''],
      ],
    ],
    [
      'JSON Feed',
      '<link rel="alternate" type="application/feed+json" href="/feed.json">',
      [['https://example.com/feed.json', '']],
    ],
    [
      'odd types and case',
      '<LINK REL="Alternate home" TYPE="Application/RSS+XML; charset=utf-8" HREF="/feed">',
      [['https://example.com/feed', '']],
    ],
    [
      'a base',
      '<base href="https://cdn.example/x/"><link rel="alternate" type="text/xml" href="feed">',
      [['https://cdn.example/x/feed', '']],
    ],
    [
      'comments last, each once',
      '<link rel="alternate" type="application/rss+xml" title="Comments" href="/c/feed"><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" title="T" href="/feed">',
      [
        ['https://example.com/feed', 'T'],
        ['https://example.com/c/feed', 'Comments'],
      ],
    ],
    [
      'links that look like feeds',
      '<a href="/about">x</a><a href="/rss.xml"><b>RSS</b> feed</a><a href="feed://other.example/atom">y</a>',
      [
        ['https://example.com/rss.xml', 'RSS feed'],
        ['http://other.example/atom', 'y'],
      ],
    ],
    [
      'no link beside autodiscovery',
      '<link rel="alternate" type="application/rss+xml" href="/feed"><a href="/rss">x</a>',
      [['https://example.com/feed', '']],
    ],
    [
      'nothing else',
      '<link rel="stylesheet" href="/feed"><link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/json" href="/wp-json/x"><a href="javascript:x/feed">x</a>',
      [],
    ],
  ])('finds %s', (_, html, feeds) => {
    expect(discoverFeeds(html, PAGE).map((feed) => [feed.url, feed.title])).toEqual(feeds)
  })

  it('limits the number of feeds and never throws', () => {
    const many = Array.from({ length: 500 }, (_, i) => `<a href="/${i}/feed">x</a>`).join('')
    expect(discoverFeeds(many, PAGE)).toHaveLength(20)
    fc.assert(
      fc.property(fc.string(), fc.string(), (html, url) => Array.isArray(discoverFeeds(html, url))),
    )
  })
})

describe('likelyFeeds', () => {
  it('tries the page, then the root', () => {
    const tries = likelyFeeds('https://example.com/blog')
    expect(tries.slice(0, 2)).toEqual([
      'https://example.com/blog/feed',
      'https://example.com/blog/rss',
    ])
    expect(tries).toContain('https://example.com/index.xml')
    expect(likelyFeeds('https://example.com/')).toHaveLength(8)
    expect(likelyFeeds('mailto:x')).toEqual([])
  })
})

describe('recogniseFeed', () => {
  const UC = 'UCabcdefghijklmnopqrstuv'
  const videos = `https://www.youtube.com/feeds/videos.xml?channel_id=${UC}`
  it.each([
    [`https://www.youtube.com/channel/${UC}/videos`, videos],
    ['https://m.youtube.com/user/someone', 'https://www.youtube.com/feeds/videos.xml?user=someone'],
    [
      'https://www.youtube.com/playlist?list=PLabc',
      'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabc',
    ],
    ['https://www.youtube.com/@someone', null],
    ['https://github.com/nodejs/node', 'https://github.com/nodejs/node/releases.atom'],
    ['https://github.com/nodejs/node.git', 'https://github.com/nodejs/node/releases.atom'],
    [
      'https://github.com/nodejs/node/releases/tag/v24',
      'https://github.com/nodejs/node/releases.atom',
    ],
    ['https://github.com/nodejs/node/tags', 'https://github.com/nodejs/node/tags.atom'],
    [
      'https://github.com/nodejs/node/commits/main/',
      'https://github.com/nodejs/node/commits/main.atom',
    ],
    ['https://github.com/nodejs', 'https://github.com/nodejs.atom'],
    ['https://github.com/nodejs/node/issues/1', null],
    ['https://github.com/features', null],
    [
      'https://gitlab.com/group/sub/project',
      'https://gitlab.com/group/sub/project/-/tags?format=atom',
    ],
    ['https://codeberg.org/forgejo/forgejo', 'https://codeberg.org/forgejo/forgejo/releases.rss'],
    ['https://www.reddit.com/r/node/', 'https://www.reddit.com/r/node/.rss'],
    [
      'https://old.reddit.com/r/node+rust/top/?t=week',
      'https://www.reddit.com/r/node+rust/top/.rss?t=week',
    ],
    ['https://reddit.com/user/someone', 'https://www.reddit.com/user/someone/.rss'],
    ['https://www.reddit.com/r/node/comments/1/x/', null],
    ['https://news.ycombinator.com/', 'https://hnrss.org/frontpage'],
    ['https://news.ycombinator.com/newest', 'https://hnrss.org/newest'],
    ['https://news.ycombinator.com/user?id=pg', 'https://hnrss.org/user?id=pg'],
    ['https://news.ycombinator.com/item?id=1', 'https://hnrss.org/item?id=1'],
    ['https://lobste.rs/t/rust', 'https://lobste.rs/t/rust.rss'],
    ['https://dev.to/someone', 'https://dev.to/feed/someone'],
    [
      'https://stackoverflow.com/questions/tagged/node.js',
      'https://stackoverflow.com/feeds/tag/node.js',
    ],
    ['https://arxiv.org/list/cs.CL/recent', 'https://rss.arxiv.org/rss/cs.CL'],
    ['https://crates.io/crates/tokio/1.0.0', 'https://static.crates.io/rss/crates/tokio.xml'],
    ['https://rubygems.org/gems/rails', 'https://rubygems.org/gems/rails/versions.atom'],
    [
      'https://packagist.org/packages/symfony/console',
      'https://packagist.org/feeds/package.symfony/console.rss',
    ],
    ['https://go.dev/', 'https://go.dev/blog/feed.atom'],
    ['https://nodejs.org/en', 'https://nodejs.org/en/feed/releases.xml'],
    ['https://nodejs.org/en/blog/vulnerability', 'https://nodejs.org/en/feed/vulnerability.xml'],
    [
      'https://pypi.org/project/feedparser/',
      'https://pypi.org/rss/project/feedparser/releases.xml',
    ],
    [
      'https://bsky.app/profile/someone.bsky.social',
      'https://bsky.app/profile/someone.bsky.social/rss',
    ],
    ['https://letters.substack.com/p/one', 'https://letters.substack.com/feed'],
    ['https://substack.com/@someone', 'https://someone.substack.com/feed'],
    ['https://medium.com/@someone', 'https://medium.com/feed/@someone'],
    ['https://medium.com/some-publication/a-post-1a2b', 'https://medium.com/feed/some-publication'],
    ['https://medium.com/tag/node', 'https://medium.com/feed/tag/node'],
    ['https://someone.medium.com/', 'https://someone.medium.com/feed'],
    ['https://x.tumblr.com/', 'https://x.tumblr.com/rss'],
    ['https://x.wordpress.com/2026/', 'https://x.wordpress.com/feed/'],
    ['https://x.blogspot.com/', 'https://x.blogspot.com/feeds/posts/default'],
    ['https://mastodon.social/@someone', 'https://mastodon.social/@someone.rss'],
    [
      'https://social.example:8443/@someone/with_replies',
      'https://social.example:8443/@someone.rss',
    ],
    ['https://www.tiktok.com/@someone', null],
    ['https://example.com/', null],
    ['ftp://github.com/a/b', null],
    ['github.com', null],
  ])('%s is %s', (page, feed) => expect(recogniseFeed(page)).toBe(feed))

  it.each([
    ['https://www.youtube.com/@someone', `{"metadata":{"externalId":"${UC}"}}`],
    [
      'https://www.youtube.com/c/Someone',
      `<link rel="canonical" href="https://www.youtube.com/channel/${UC}">`,
    ],
    ['https://youtu.be/abc', `<meta itemprop="channelId" content="${UC}">`],
  ])('reads the channel of %s in its page', (page, html) => {
    expect(recogniseFeed(page, html)).toBe(videos)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, html) => recogniseFeed(url, html) !== undefined),
    )
  })
})

describe('hackerNewsOf', () => {
  const none = { commentsUrl: null, summaryHtml: null, contentHtml: null, guid: null }
  const discussionUrl = 'https://news.ycombinator.com/item?id=42'
  it.each([
    [
      'points, comments and address',
      {
        ...none,
        summaryHtml: `<p>Article URL: <a href="https://a.example/">a</a></p><p>Comments URL: <a href="${discussionUrl}">x</a></p><p>Points: 123</p><p># Comments: 45</p>`,
      },
      { discussionUrl, points: 123, comments: 45 },
    ],
    [
      'the site’s own feed',
      { ...none, commentsUrl: discussionUrl, summaryHtml: '<a href="x">Comments</a>' },
      { discussionUrl, points: null, comments: null },
    ],
    [
      'an article that cites it',
      { ...none, contentHtml: `<a href="${discussionUrl}">as said</a> Points: 3` },
      null,
    ],
    ['anything else', none, null],
  ])('reads %s', (_, item, facts) => expect(hackerNewsOf(item)).toEqual(facts))
})
