import fc from 'fast-check'
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { FeedDocument } from '../../../src/collect/parse/document.ts'
import { NotAFeed } from '../../../src/collect/parse/not-a-feed.ts'
import { parseFeed } from '../../../src/collect/parse/parse-feed.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const URL_OF_FEED = 'https://example.com/feeds/rss.xml'

function parse(text: string | Uint8Array, headers: Record<string, string> = {}): FeedDocument {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return parseFeed(bytes, { url: URL_OF_FEED, headers })
}

const rss = (body: string, attributes = ''): FeedDocument =>
  parse(`<rss version="2.0" ${attributes}><channel>${body}</channel></rss>`)
const item = (body: string, attributes = '') => {
  const [first] = rss(`<item>${body}</item>`, attributes).items
  if (!first) throw new Error('no item')
  return first
}
const entry = (body: string, attributes = '') => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><entry>${body}</entry></feed>`
  const [first] = parse(text).items
  if (!first) throw new Error('no entry')
  return first
}

describe('parseFeed', () => {
  it('reads RSS 2.0', () => {
    const feed = rss(`
      <title>Example &amp; Sons</title><link>https://example.com/</link><description>News</description>
      <language>en-us</language><ttl>60</ttl>
      <skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>x</hour></skipHours>
      <image><url>/logo.png</url><title>not the title</title></image>
      <item>
        <title>One</title><link>https://example.com/1</link><guid isPermaLink="false">id-1</guid>
        <pubDate>Tue, 24 Nov 2026 08:30:00 GMT</pubDate><author>me@example.com (Ann Author)</author>
        <description>&lt;p&gt;Short &lt;b&gt;text&lt;/b&gt;&lt;/p&gt;</description>
        <category>A</category><category>B</category><category>A</category>
        <comments>https://example.com/1#comments</comments>
        <enclosure url="/1.mp3" length="123" type="audio/mpeg"/>
      </item>`)
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Example & Sons',
      description: 'News',
      siteUrl: 'https://example.com/',
      selfUrl: null,
      language: 'en-us',
      icon: 'https://example.com/logo.png',
      ttlMinutes: 60,
      skipHours: [0, 7],
    })
    expect(feed.items[0]).toMatchObject({
      guid: 'id-1',
      url: 'https://example.com/1',
      title: 'One',
      authors: ['Ann Author'],
      publishedAt: Date.UTC(2026, 10, 24, 8, 30),
      updatedAt: null,
      contentHtml: null,
      summaryHtml: '<p>Short <b>text</b></p>',
      categories: ['A', 'B'],
      commentsUrl: 'https://example.com/1#comments',
      enclosures: [{ url: 'https://example.com/1.mp3', type: 'audio/mpeg', length: 123 }],
    })
  })

  it('reads Atom 1.0', () => {
    const feed = parse(`<?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://example.org/blog/">
        <title type="html">A &lt;i&gt;blog&lt;/i&gt;</title><subtitle>About</subtitle>
        <link rel="self" href="feed.atom"/><link href="./"/><author><name>Bea</name></author>
        <entry>
          <id>tag:example.org,2026:1</id><title>Use of &lt;T&gt;</title>
          <link rel="enclosure" href="a.mp3" type="audio/mpeg"/>
          <link rel="alternate" type="application/json" href="1.json"/><link type="text/html" href="1"/>
          <link rel="replies" type="text/html" href="1/comments"/>
          <published>2026-11-24T08:00:00Z</published><updated>2026-11-24T09:00:00+01:00</updated>
          <category term="x" label="X"/>
          <summary>a &lt; b</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">See <a href="2">two</a></div></content>
        </entry>
      </feed>`)
    expect(feed).toMatchObject({
      format: 'atom',
      title: 'A blog',
      description: 'About',
      siteUrl: 'https://example.org/blog/',
      selfUrl: 'https://example.org/blog/feed.atom',
      language: 'de',
    })
    expect(feed.items[0]).toMatchObject({
      guid: 'tag:example.org,2026:1',
      url: 'https://example.org/blog/1',
      title: 'Use of <T>',
      authors: ['Bea'],
      publishedAt: Date.UTC(2026, 10, 24, 8),
      updatedAt: Date.UTC(2026, 10, 24, 8),
      contentHtml: '<div>See <a href="https://example.org/blog/2">two</a></div>',
      summaryHtml: 'a &lt; b',
      categories: ['x'],
      commentsUrl: 'https://example.org/blog/1/comments',
    })
  })

  it('reads RDF, its items beside the channel', () => {
    const feed = parse(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://example.com/"><title>T</title><link>https://example.com/</link></channel>
      <item rdf:about="https://example.com/1"><title>One</title><d:creator>Cy</d:creator><d:date>2026-11-24</d:date>
      <d:subject>S</d:subject></item></rdf:RDF>`)
    expect(feed).toMatchObject({ format: 'rdf', title: 'T' })
    expect(feed.items[0]).toMatchObject({
      guid: 'https://example.com/1',
      url: 'https://example.com/1',
      authors: ['Cy'],
      publishedAt: Date.UTC(2026, 10, 24),
      categories: ['S'],
    })
  })

  it('reads CDF', () => {
    const feed =
      parse(`<CHANNEL HREF="https://example.org/" BASE="https://example.org/c/"><TITLE>T</TITLE>
      <ABSTRACT>D</ABSTRACT><CHANNEL><ITEM HREF="1" LASTMOD="2026-11-24T08:00:00Z"><TITLE>One</TITLE>
      <ABSTRACT>S</ABSTRACT></ITEM></CHANNEL></CHANNEL>`)
    expect(feed).toMatchObject({
      format: 'cdf',
      title: 'T',
      description: 'D',
      siteUrl: 'https://example.org/',
    })
    expect(feed.items[0]).toMatchObject({
      url: 'https://example.org/c/1',
      title: 'One',
      summaryHtml: 'S',
      publishedAt: Date.UTC(2026, 10, 24, 8),
    })
  })

  it('reads JSON Feed', () => {
    const feed = parse(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        home_page_url: 'https://example.org/',
        authors: [{ name: 'Dee' }],
        items: [
          {
            id: 7,
            url: '/1',
            content_text: 'a < b',
            date_published: '2026-11-24T08:00:00Z',
            tags: ['x', 3],
          },
          {
            id: 'https://example.org/2',
            title: 'Two',
            author: { name: 'Eve' },
            content_html: '<p onclick="x">b</p>',
          },
          'no item',
        ],
      }),
    )
    expect(feed).toMatchObject({ format: 'json', title: 'T', siteUrl: 'https://example.org/' })
    expect(feed.items).toHaveLength(2)
    expect(feed.items[0]).toMatchObject({
      guid: '7',
      url: 'https://example.com/1',
      title: 'a < b',
      authors: ['Dee'],
      contentHtml: 'a &lt; b',
      publishedAt: Date.UTC(2026, 10, 24, 8),
      categories: ['x'],
    })
    expect(feed.items[1]).toMatchObject({
      url: 'https://example.org/2',
      authors: ['Eve'],
      contentHtml: '<p>b</p>',
    })
  })

  it.each([
    [
      'several creators',
      '<dc:creator>A</dc:creator><dc:creator>B</dc:creator><dc:creator>A</dc:creator>',
      ['A', 'B'],
    ],
    ['an email address alone', '<author>me@example.com</author>', ['me@example.com']],
    ['name and email address', '<author>Ann (me@example.com)</author>', ['Ann']],
    ['angle brackets', '<author>Ann &lt;me@example.com&gt;</author>', ['Ann']],
    ['an Atom author', '<author><name>Ann</name><email>me@example.com</email></author>', ['Ann']],
    ['iTunes', '<itunes:author>Pod</itunes:author>', ['Pod']],
    ['nobody', '', []],
  ])('finds authors: %s', (_, body, authors) => expect(item(body).authors).toEqual(authors))

  it.each([
    ['a permalink', '<guid>https://example.com/1</guid>', 'https://example.com/1'],
    ['no permalink', '<guid isPermaLink="false">https://example.com/1</guid>', null],
    ['a relative permalink', '<guid isPermaLink="true">/1</guid>', 'https://example.com/1'],
    ['no address', '<guid>17</guid>', null],
    ['white space', '<link>\n https://example.com/1 \n</link>', 'https://example.com/1'],
    ['an ampersand', '<link>https://example.com/?a=1&b=2</link>', 'https://example.com/?a=1&b=2'],
    ['Atom in RSS', '<atom:link href="https://example.com/1"/>', 'https://example.com/1'],
    [
      'a redirecting service',
      '<link>https://r.example/x</link><feedburner:origLink>https://example.com/1</feedburner:origLink>',
      'https://example.com/1',
    ],
    [
      'a file',
      '<guid isPermaLink="false">1</guid><enclosure url="/1.mp3"/>',
      'https://example.com/1.mp3',
    ],
    ['a script', '<link>javascript:alert(1)</link>', null],
  ])('finds the address: %s', (_, body, url) => expect(item(body).url).toBe(url))

  it.each([
    ['markup', '<title>&lt;b&gt;One&lt;/b&gt; two</title>', 'One two'],
    ['an angle', '<title>a &lt; b &amp;amp; c</title>', 'a < b & c'],
    ['a type parameter', '<title>Vec&lt;T&gt; in Rust</title>', 'Vec<T> in Rust'],
    ['a named element', '<title>The &lt;video&gt; tag</title>', 'The <video> tag'],
    ['one escaped twice', '<title>&amp;lt;head&amp;gt; lines</title>', '<head> lines'],
    ['one in CDATA', '<title><![CDATA[List<Object> here]]></title>', 'List<Object> here'],
    ['CDATA', '<title><![CDATA[ AT&T &eacute; ]]></title>', 'AT&T é'],
    [
      'references of HTML',
      '<title>caf&eacute; &ndash; &#8220;x&#8221; &unknown;</title>',
      'café – “x” &unknown;',
    ],
    ['letters of windows-1252', '<title>it&#146;s \u0093so\u0094</title>', 'it’s “so”'],
    ['a bare ampersand', '<title>AT&T & more</title>', 'AT&T & more'],
    ['Media RSS', '<media:group><media:title>One</media:title></media:group>', 'One'],
    [
      'the description',
      '<description>&lt;p&gt;First words.&lt;/p&gt;</description>',
      'First words.',
    ],
    [
      'a long description',
      `<description>${'word '.repeat(50)}</description>`,
      `${'word '.repeat(20).trim()}…`,
    ],
    ['the address', '<link>https://example.com/1</link>', 'https://example.com/1'],
    ['nothing', '', null],
    ['an unknown namespace', '<x:title xmlns:x="urn:x">no</x:title><title>yes</title>', 'yes'],
  ])('finds the title: %s', (_, body, title) => expect(item(body).title).toBe(title))

  it.each([
    ['content:encoded', '<content:encoded><![CDATA[<p>x</p>]]></content:encoded>', '<p>x</p>'],
    [
      'another prefix',
      '<c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">x</c:encoded>',
      'x',
    ],
    [
      'an XHTML body',
      '<body xmlns="http://www.w3.org/1999/xhtml"><p>x<br/>y</p></body>',
      '<p>x<br>y</p>',
    ],
  ])('finds the content: %s', (_, body, html) => expect(item(body).contentHtml).toBe(html))

  it.each([
    ['bare HTML', '<description><p>x<br>y <b>z</b></p></description>', '<p>x<br>y <b>z</b></p>'],
    [
      'a relative link',
      '<description>&lt;a href="2"&gt;x&lt;/a&gt;</description>',
      '<a href="https://example.com/feeds/2">x</a>',
    ],
    [
      'a relative picture',
      '<description>&lt;img src="/a.png" onerror="x"&gt;</description>',
      '<img src="https://example.com/a.png">',
    ],
    ['iTunes', '<itunes:summary>x</itunes:summary>', 'x'],
  ])('finds the summary: %s', (_, body, html) => expect(item(body).summaryHtml).toBe(html))

  it.each([
    ['text', '<content type="text">&lt;b&gt;</content>', '&lt;b&gt;'],
    ['html', '<content type="html">&lt;b&gt;x&lt;/b&gt;</content>', '<b>x</b>'],
    ['html without a type', '<content>&lt;b&gt;x&lt;/b&gt;</content>', '<b>x</b>'],
    ['base64', '<content type="application/octet-stream">PGI+eDwvYj4=</content>', '<b>x</b>'],
    [
      'base64 of Atom 0.3',
      '<content type="text/html" mode="base64">PGI+eDwvYj4=</content>',
      '<b>x</b>',
    ],
    [
      'escaped of Atom 0.3',
      '<content type="text/html" mode="escaped">&lt;b&gt;x&lt;/b&gt;</content>',
      '<b>x</b>',
    ],
    [
      'a base of its own',
      '<content type="html" xml:base="/c/">&lt;a href="d"&gt;x&lt;/a&gt;</content>',
      '<a href="https://example.com/c/d">x</a>',
    ],
  ])('reads Atom content: %s', (_, body, html) => expect(entry(body).contentHtml).toBe(html))

  it.each([
    [
      'a picture of Media RSS',
      '<media:thumbnail url="/s.jpg"/><media:content url="/l.jpg" medium="image"/>',
      'https://example.com/l.jpg',
    ],
    [
      'a thumbnail in a group',
      '<media:group><media:thumbnail url="/s.jpg"/></media:group>',
      'https://example.com/s.jpg',
    ],
    ['iTunes', '<itunes:image href="/i.jpg"/>', 'https://example.com/i.jpg'],
    ['an enclosure', '<enclosure url="/e.jpg" type="image/jpeg"/>', 'https://example.com/e.jpg'],
  ])('finds the picture: %s', (_, body, url) => expect(item(body).imageUrl).toBe(url))

  it.each([
    ['ttl', '<ttl> 30 </ttl>', 30],
    [
      'a period',
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
      360,
    ],
    ['a period alone', '<sy:updatePeriod>Hourly</sy:updatePeriod>', 60],
    ['nonsense', '<ttl>soon</ttl><sy:updatePeriod>constructor</sy:updatePeriod>', null],
    ['a negative ttl', '<ttl>-5</ttl>', null],
  ])('reads the polling interval: %s', (_, body, minutes) =>
    expect(rss(body).ttlMinutes).toBe(minutes),
  )

  it('prefers Content-Location to the address as base, and the site to a delivery service', () => {
    const body = '<rss><channel>SITE<item><link>a</link></item></channel></rss>'
    const urlOf = (site: string, headers: Record<string, string> = {}): unknown =>
      parse(body.replace('SITE', site), headers).items[0]?.url
    expect(urlOf('')).toBe('https://example.com/feeds/a')
    expect(urlOf('', { 'content-location': '/x/feed' })).toBe('https://example.com/x/a')
    expect(urlOf('<link>https://home.example/b/</link>')).toBe('https://home.example/b/a')
  })

  it('resolves what a text refers to against its page, unless the feed declares a base', () => {
    const text = '<description>&lt;img src="a.png"&gt; &lt;a href="/b"&gt;b&lt;/a&gt;</description>'
    const pictureOf = (link: string, base = ''): unknown =>
      /src="([^"]*)"/.exec(
        parse(`<rss ${base}><channel><item><link>${link}</link>${text}</item></channel></rss>`)
          .items[0]?.summaryHtml ?? '',
      )?.[1]
    expect(pictureOf('/2026/post/')).toBe('https://example.com/2026/post/a.png')
    expect(pictureOf('/post/', 'xml:base="https://example.com/x/"')).toBe(
      'https://example.com/x/a.png',
    )
    expect(pictureOf('https://other.example/post/')).toBe('https://example.com/feeds/a.png')
  })

  it('does not take an empty link in an Atom entry for its page', () => {
    const urlOf = (entry: string): unknown =>
      parse(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`).items[0]
        ?.url
    const empty = '<link href=""/>'
    expect(urlOf(`<id>https://example.com/a</id>${empty}`)).toBe('https://example.com/a')
    expect(urlOf(`<id>urn:a</id>${empty}<link href="/b"/>`)).toBe('https://example.com/b')
    expect(urlOf(`<id>urn:a</id>${empty}`)).toBeNull()
    expect(urlOf(`<id>urn:a</id><link xml:base="https://example.com/c" href=""/>`)).toBe(
      'https://example.com/c',
    )
  })

  it('says which author is only the webmaster', () => {
    const feed = rss('<webMaster>it@example.com (Ops)</webMaster><item><title>T</title></item>')
    expect(feed.webMaster).toBe('Ops')
    expect(rss('<item><title>T</title></item>').webMaster).toBeNull()
  })

  it.each([
    ['https', 'https://purl.org/dc/elements/1.1/', 'https://search.yahoo.com/mrss'],
    ['another host', 'http://www.purl.org/dc/elements/1.1', 'https://www.rssboard.org/media-rss'],
    ['an address that nobody knows', 'urn:core', 'https://example.com/none'],
  ])('reads usual prefixes bound to %s', (_, dc, media) => {
    const feed = parse(`<rss xmlns:dc="${dc}" xmlns:media="${media}"><channel><item>
      <title>T</title><dc:creator>Ann</dc:creator><dc:date>2026-11-24T06:00:00Z</dc:date>
      <media:thumbnail url="https://example.com/t.png"/></item></channel></rss>`)
    expect(feed.items[0]).toMatchObject({
      authors: ['Ann'],
      publishedAt: Date.UTC(2026, 10, 24, 6),
      imageUrl: 'https://example.com/t.png',
    })
  })

  it('keeps a title of an unknown namespace apart', () => {
    const feed = parse(
      '<rss xmlns:shop="urn:shop"><channel><item><shop:title>No</shop:title><title>Yes</title></item></channel></rss>',
    )
    expect(feed.items[0]?.title).toBe('Yes')
  })

  it.each([
    [
      'truncated inside an item',
      '<rss><channel><title>T</title><item><title>One</title></item><item><title>Tw',
      ['One', 'Tw'],
    ],
    [
      'without end tags of items',
      '<rss><channel><title>T</title><item><title>One</title><item><title>Two</title>',
      ['One', 'Two'],
    ],
    [
      'without end tags of lines',
      '<rss><channel><title>T<item><title>One<link>http://a/<item><title>Two</item></rss>',
      ['One', 'Two'],
    ],
    [
      'in capitals',
      '<RSS><CHANNEL><TITLE>T</TITLE><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>',
      ['One'],
    ],
    [
      'with junk before it',
      ' \n\uFEFF junk <?xml version="1.0"?><rss><channel><title>T</title><item><title>One</title></item></channel></rss>',
      ['One'],
    ],
    ['without a channel', '<rss><title>T</title><item><title>One</title></item></rss>', ['One']],
    [
      'with an open CDATA',
      '<rss><channel><title>T</title><item><title>One</title><description><![CDATA[x',
      ['One'],
    ],
    [
      'with control characters',
      '<rss><channel><title>T</title><item><title>On\u0000e</title></item></channel></rss>',
      ['One'],
    ],
    [
      'with a wrong namespace',
      '<feed xmlns="http://example.com/none"><title>T</title><entry><title>One</title></entry></feed>',
      ['One'],
    ],
    [
      'with undeclared prefixes',
      '<atom:feed><atom:title>T</atom:title><atom:entry><dc:title>One</dc:title></atom:entry></atom:feed>',
      ['One'],
    ],
  ])('recovers a feed %s', (_, text, titles) => {
    const feed = parse(text)
    expect(feed.title).toBe('T')
    expect(feed.items.map((each) => each.title)).toEqual(titles)
  })

  it('reads an empty feed', () => {
    expect(parse('<rss><channel></channel></rss>').items).toEqual([])
    expect(parse('<feed/>').format).toBe('atom')
  })

  it.each([
    ['a page', '<!DOCTYPE html><html><head><title>x</title></head><body></body></html>', true],
    ['a page without a doctype', '\n<HTML><body>x', true],
    ['nothing', '', false],
    ['text', 'Service unavailable', false],
    ['other XML', '<sitemap><url/></sitemap>', false],
    ['broken JSON', '{"version": "https://jsonfeed', false],
    ['other JSON', '{"error": "no"}', false],
    ['a JSON list', '[1]', false],
  ])('rejects %s', (_, text, html) => {
    let thrown: unknown
    try {
      parse(text)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(NotAFeed)
    expect(thrown).toMatchObject({ html })
  })

  it('opens no file and no address, and expands no entity', () => {
    const feed = parse(`<?xml version="1.0"?>
      <!DOCTYPE rss [
        <!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      ]>
      <rss><channel><title>&file;|&b;</title></channel></rss>`)
    expect(feed.title).toBe('&file;|&b;')
  })

  it.each([
    [
      'elements in a title',
      `<rss><channel><item><title>${'<i/>'.repeat(150_000)}x</title></item></channel></rss>`,
    ],
    [
      'elements in a text',
      `<rss><channel><item><title>x</title><description>${'<i/>'.repeat(150_000)}</description></item></channel></rss>`,
    ],
    [
      'children of the root',
      `<rss>${'<i/>'.repeat(150_000)}<channel><item><title>x</title></item></channel></rss>`,
    ],
    [
      'keywords',
      `<rss><channel><item><title>x</title><itunes:keywords>${'a,'.repeat(150_000)}</itunes:keywords></item></channel></rss>`,
    ],
  ])('reads through 150,000 %s', (_, text) => {
    expect(parse(text).items.map((each) => each.title)).toEqual(['x'])
  })

  it('stops at an unreasonable nesting depth and keeps what came before', () => {
    const feed = parse(
      `<rss><channel><title>T</title><item><title>One</title></item>${'<x>'.repeat(200_000)}`,
    )
    expect(feed.items).toHaveLength(1)
  })

  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
  const titled = (title: string, declaration = ''): string =>
    `${declaration}<rss><channel><title>${title}</title></channel></rss>`
  it.each([
    ['UTF-8', new TextEncoder().encode(titled('é')), {}, 'é', 'utf-8'],
    [
      'a byte order mark before a wrong label',
      new TextEncoder().encode(`\uFEFF${titled('é', '<?xml version="1.0" encoding="koi8-r"?>')}`),
      {},
      'é',
      'utf-8',
    ],
    [
      'HTTP',
      latin(titled('\xc1')),
      { 'content-type': 'text/xml; charset="koi8-r"' },
      'а',
      'koi8-r',
    ],
    [
      'HTTP before the declaration',
      latin(titled('\xc1', '<?xml version="1.0" encoding="iso-8859-1"?>')),
      { 'content-type': 'application/xml;charset=koi8-r' },
      'а',
      'koi8-r',
    ],
    [
      'the declaration',
      latin(titled('\xe9', '<?xml version="1.0" encoding="iso-8859-1"?>')),
      {},
      'é',
      'windows-1252',
    ],
    [
      'UTF-8 labelled as Latin',
      new TextEncoder().encode(titled('é', '<?xml version="1.0" encoding="iso-8859-1"?>')),
      {},
      'é',
      'utf-8',
    ],
    [
      'Latin labelled as UTF-8',
      latin(titled('\xe9', '<?xml version="1.0" encoding="utf-8"?>')),
      {},
      '\uFFFD',
      'utf-8',
    ],
    ['Latin without a label', latin(titled('caf\xe9')), {}, 'café', 'windows-1252'],
    [
      'an unknown label',
      new TextEncoder().encode(titled('é', '<?xml version="1.0" encoding="x-none"?>')),
      {},
      'é',
      'utf-8',
    ],
    ['UTF-16 without a mark', utf16(titled('é')), {}, 'é', 'utf-16le'],
    ['UTF-16 with a mark', utf16(`\uFEFF${titled('é')}`), {}, 'é', 'utf-16le'],
    [
      'UTF-32',
      new Uint8Array(
        new Uint32Array(Array.from(titled('😀'), (char) => char.codePointAt(0) ?? 0)).buffer,
      ),
      {},
      '😀',
      'utf-32le',
    ],
    ['ASCII text', latin(titled('e')), { 'content-type': 'text/xml' }, 'e', 'us-ascii'],
  ])('decodes %s', (_, bytes, headers, title, encoding) => {
    const feed = parse(bytes, headers as Record<string, string>)
    expect([feed.title, feed.encoding]).toEqual([title, encoding])
  })

  describe('with generated feeds', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[\s\p{C}\uFFFE\uFFFF<>&]+/gu, ' ').trim())
      .filter((text) => text !== '')
    // A name with an email address or brackets in it would be split.
    const person = word.map((text) => text.replace(/[@()]/g, 'x'))
    const time = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    const story = fc.record({ title: word, text: word, path: fc.nat(), date: time, author: person })
    const stories = fc.array(story, { maxLength: 5 })
    const second = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000
    const seen = (feed: FeedDocument): unknown =>
      feed.items.map((each) => ({
        title: each.title,
        url: each.url,
        guid: each.guid,
        date: second(new Date(each.publishedAt ?? 0)),
        authors: each.authors,
      }))
    const url = (path: number): string => `https://example.com/${path}`
    const wanted = (all: { title: string; path: number; date: Date; author: string }[]): unknown =>
      all.map((each) => ({
        title: each.title,
        url: url(each.path),
        guid: url(each.path),
        date: second(each.date),
        authors: [each.author],
      }))

    it('reads RSS', () => {
      fc.assert(
        fc.property(stories, (all) => {
          const text = generateRssFeed({
            title: 'T',
            link: 'https://example.com/',
            description: 'D',
            items: all.map((each) => ({
              title: each.title,
              link: url(each.path),
              guid: { value: url(each.path) },
              pubDate: each.date,
              description: each.text,
              dc: { creators: [each.author] },
            })),
          })
          expect(seen(parse(String(text)))).toEqual(wanted(all))
        }),
        { numRuns: propertyRuns(50) },
      )
    })

    it('reads Atom', () => {
      fc.assert(
        fc.property(stories, (all) => {
          const text = generateAtomFeed({
            id: 'https://example.com/',
            title: { value: 'T' },
            updated: new Date(0),
            entries: all.map((each) => ({
              id: url(each.path),
              title: { value: each.title },
              updated: each.date,
              links: [{ href: url(each.path) }],
              authors: [{ name: each.author }],
            })),
          })
          expect(seen(parse(String(text)))).toEqual(wanted(all))
        }),
        { numRuns: propertyRuns(50) },
      )
    })

    it('reads JSON Feed', () => {
      fc.assert(
        fc.property(stories, (all) => {
          const feed = generateJsonFeed({
            title: 'T',
            items: all.map((each) => ({
              id: url(each.path),
              url: url(each.path),
              title: each.title,
              date_published: each.date,
              content_text: each.text,
              authors: [{ name: each.author }],
            })),
          })
          const text = typeof feed === 'string' ? feed : JSON.stringify(feed)
          expect(seen(parse(text))).toEqual(wanted(all))
        }),
        { numRuns: propertyRuns(50) },
      )
    })
  })

  it('throws nothing but NotAFeed, whatever the bytes', () => {
    const piece = fc.constantFrom(
      ...'<rss> <channel> <item> </item> <title> </title> <link href="x"/> <feed> <entry> <content type="xhtml"> <div>'.split(
        ' ',
      ),
      ...'<![CDATA[ ]]> &amp; &eacute; &#x110000; <!-- <?xml <!DOCTYPE {"items":[ ]} <pubDate> <guid>/ xmlns:a="b"'.split(
        ' ',
      ),
    )
    const text = fc
      .array(fc.oneof(piece, fc.string()), { maxLength: 30 })
      .map((all) => all.join(''))
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      text.map((each) => new TextEncoder().encode(each)),
      text.map(utf16),
    )
    const header = fc.option(fc.string(), { nil: '' })
    fc.assert(
      fc.property(bytes, header, header, (each, type, location) => {
        try {
          const feed = parse(each, { 'content-type': type, 'content-location': location })
          expect(Array.isArray(feed.items)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(NotAFeed)
        }
      }),
      { numRuns: propertyRuns(500) },
    )
  })
})
