import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opmlKind } from '../../../src/collect/opml/opml-source.ts'
import { readOpml } from '../../../src/collect/opml/read-opml.ts'
import { writeOpml } from '../../../src/collect/opml/write-opml.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const opml = (body: string): string =>
  `<?xml version="1.0"?>\n<opml version="2.0">\n<body>\n${body}\n</body>\n</opml>`

describe('readOpml', () => {
  it('reads nested outlines as topics', () => {
    const { sources, problems } = readOpml(
      opml(`<outline text="Tech">
        <outline text="AI &amp; more" title="ignored">
          <outline type="rss" text="One" xmlUrl="https://one.example/feed?a=1&amp;b=2" htmlUrl="https://one.example"/>
        </outline>
        <outline type="rss" title="Two" XMLURL="http://two.example/rss" category="/News/World,Tech"/>
      </outline>
      <outline xmlUrl="feed://three.example/atom"/>
      <outline text="Four" type="rss" url="feed:https://four.example/atom"/>`),
    )
    expect(problems).toEqual([])
    expect(sources).toEqual([
      {
        title: 'One',
        url: 'https://one.example/feed?a=1&b=2',
        siteUrl: 'https://one.example/',
        topics: ['Tech', 'AI & more'],
      },
      {
        title: 'Two',
        url: 'http://two.example/rss',
        siteUrl: null,
        topics: ['Tech', 'News World'],
      },
      { title: 'three.example', url: 'http://three.example/atom', siteUrl: null, topics: [] },
      { title: 'Four', url: 'https://four.example/atom', siteUrl: null, topics: [] },
    ])
  })

  it('reports the line of everything that could not be read', () => {
    const { sources, problems } = readOpml(
      opml(`<outline text="A" xmlUrl="javascript:alert(1)"/>
<outline text="B" type="rss"/>
<outline text="C" xmlUrl=""/>
<outline text="D" xmlUrl="https://d.example/"/>`),
    )
    expect(sources.map((source) => source.title)).toEqual(['D'])
    expect(problems).toEqual([
      {
        line: 4,
        kind: 'bad-address',
        about: 'javascript:alert(1)',
        why: 'not an address of a feed: javascript:alert(1)',
      },
      { line: 5, kind: 'no-address', about: 'B', why: 'no feed address: B' },
      { line: 6, kind: 'no-address', about: 'C', why: 'no feed address: C' },
    ])
  })

  it.each([
    [
      'empty folders and episodes, as Overcast writes them',
      `<outline text="feeds">
        <outline type="rss" text="Cast" xmlUrl="https://cast.example/rss">
          <outline type="podcast-episode" overcastId="7" title="Episode 7" enclosureUrl="https://cast.example/7.mp3"/>
        </outline>
      </outline>
      <outline text="playlists"/>`,
      [['https://cast.example/rss', 'feeds']],
    ],
    [
      'folders that call themselves feeds, as Flym writes them',
      `<outline type="rss" title="Science"><outline type="rss" title="A" xmlUrl="https://a.example/rss"/></outline>
      <outline type="rss" text="Art" xmlUrl=""><outline type="rss" text="B" xmlUrl="https://b.example/rss"/></outline>`,
      [
        ['https://a.example/rss', 'Science'],
        ['https://b.example/rss', 'Art'],
      ],
    ],
    [
      'folders and feeds without a site, as NetNewsWire writes them',
      `<outline text="Mac" title="Mac">
        <outline text="A" title="A" description="" type="rss" version="RSS" htmlUrl="" xmlUrl="https://a.example/rss"/>
      </outline>
      <outline text="Empty" title="Empty"></outline>`,
      [['https://a.example/rss', 'Mac']],
    ],
    [
      'bookmarks beside feeds',
      '<outline type="link" text="Maps" url="https://maps.example/"/><outline type="rss" text="A" xmlUrl="https://a.example/rss"/>',
      [['https://a.example/rss']],
    ],
    [
      'search folders of Liferea',
      `<outline title="Unread" text="Unread" description="Unread" type="vfolder"><outline type="rule" text="unread" rule="unread" value="" additive="true"/></outline>
      <outline title="A" text="A" type="rss" xmlUrl="https://a.example/rss" markAsRead="true"/>`,
      [['https://a.example/rss']],
    ],
    [
      'addresses without a scheme, and as Feedly names feeds',
      `<outline text="A" xmlUrl="a.example/rss"/><outline text="B" xmlUrl="//b.example:8080/rss?x=1"/>
      <outline text="C" xmlUrl="feed/http://c.example/rss"/><outline text="D" xmlUrl="бюро.example"/>`,
      [
        ['https://a.example/rss'],
        ['https://b.example:8080/rss?x=1'],
        ['http://c.example/rss'],
        ['https://xn--90a0af9c.example/'],
      ],
    ],
  ])('reads %s without a complaint', (_, body, expected) => {
    const { sources, problems } = readOpml(opml(body))
    expect(sources.map(({ url, topics }) => [url, ...topics])).toEqual(expected)
    expect(problems).toEqual([])
  })

  it.each([
    'letters@reader.example',
    'mailto:letters@reader.example',
    'filter:~/bin/only-long:https://a.example/rss',
    'exec:~/bin/make-feed',
    '|make-feed --all',
    '/home/ann/feed.xml',
    'notes',
  ])('names %s as no web address', (address) => {
    const { sources, problems } = readOpml(opml(`<outline text="A" xmlUrl="${address}"/>`))
    expect(sources).toEqual([])
    expect(problems).toMatchObject([{ line: 4, kind: 'bad-address', about: address }])
  })

  it('names an outline that ends itself and claims to be a feed, and a folder left open', () => {
    const { problems } = readOpml(
      opml(
        '<outline text="A" type="rss" />\n<outline text="B" type="rss"></outline>\n<outline text="T"><outline text="C"/>',
      ),
    )
    expect(problems).toMatchObject([
      { line: 4, kind: 'no-address', about: 'A' },
      { line: 5, kind: 'no-address', about: 'B' },
      { line: 6, kind: 'open', about: 'T' },
    ])
  })

  it.each([
    [
      'markup and HTML references in attributes',
      '<outline text="A" description="<p>a&nbsp;b</p>" xmlUrl="https://a.example/"/>',
    ],
    ['a bare ampersand', '<outline text="A & B" xmlUrl="https://a.example/?x=1&y=2"/>'],
    ['a missing end tag', '<outline text="T"><outline text="A" xmlUrl="https://a.example/"/>'],
    [
      'a wrong end tag',
      '<outline text="T"><outline text="A" xmlUrl="https://a.example/"></p></outlin>',
    ],
    ['attributes without quotes', '<outline text=A xmlUrl=https://a.example/ ></outline>'],
    ['capitals', '<OUTLINE TEXT="A" XMLURL="https://a.example/"/>'],
  ])('tolerates %s', (_, body) => {
    const { sources } = readOpml(opml(body))
    expect(sources).toHaveLength(1)
    expect(sources[0]?.url).toMatch(/^https:\/\/a\.example\//)
  })

  it('tolerates unescaped quotes and tags without mixing up topics', () => {
    const { sources, problems } = readOpml(
      opml(`<outline text="T">
        <outline text="A" description="By <a href="https://x.example/">us</a> and <a href='y'>you</a>" xmlUrl="https://a.example/?b=1&amp;c" type="rss" />
        <outline text="B" xmlUrl="https://b.example/"/>
      </outline>
      <outline text="U"><outline text="C" xmlUrl="https://c.example/"/></outline>`),
    )
    expect(problems).toEqual([])
    expect(sources.map(({ title, url, topics }) => [title, url, ...topics])).toEqual([
      ['A', 'https://a.example/?b=1&c', 'T'],
      ['B', 'https://b.example/', 'T'],
      ['C', 'https://c.example/', 'U'],
    ])
  })

  it('keeps everything before a truncation and names the topic that was never closed', () => {
    const { sources, problems } = readOpml(
      '<opml><body>\n<outline text="T">\n<outline text="A" xmlUrl="https://a.example/"/>\n<outline text="B" xmlUrl="https',
    )
    expect(sources).toEqual([
      { title: 'A', url: 'https://a.example/', siteUrl: null, topics: ['T'] },
    ])
    expect(problems).toEqual([{ line: 2, kind: 'open', about: 'T', why: 'never closed: T' }])
  })

  it.each(['', 'hello', '<html><body><p>no</p></body></html>', '{"a":1}'])(
    'finds nothing in %j',
    (text) => {
      expect(readOpml(text)).toEqual({
        sources: [],
        problems: [
          {
            line: 1,
            kind: 'no-outlines',
            about: '',
            why: 'no outlines: this is not an OPML file',
          },
        ],
      })
    },
  )

  it('survives a hundred thousand unclosed outlines', () => {
    const { sources } = readOpml('<outline text="a" xmlUrl="https://a.example/">'.repeat(100_000))
    expect(sources).toHaveLength(500)
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<outline ',
      'text="a"',
      'xmlUrl="http://a"',
      '>',
      '/>',
      '</outline>',
      '<![CDATA[',
      '&x;',
      '"',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        expect(Array.isArray(readOpml(pieces.join(' ')).sources)).toBe(true)
      }),
    )
  })
})

describe('writeOpml', () => {
  it('writes what other feed readers expect', () => {
    const text = writeOpml({
      title: 'Mine & yours',
      sources: [
        {
          title: 'A "quoted" <b>',
          url: 'https://a.example/?x=1&y=2',
          siteUrl: null,
          topics: ['Tech'],
        },
        { title: 'B', url: 'https://b.example/', siteUrl: 'https://b.example/home', topics: [] },
      ],
    })
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Mine &amp; yours</title>
  </head>
  <body>
    <outline type="rss" text="B" title="B" xmlUrl="https://b.example/" htmlUrl="https://b.example/home"/>
    <outline text="Tech">
      <outline type="rss" text="A &quot;quoted&quot; &lt;b&gt;" title="A &quot;quoted&quot; &lt;b&gt;" xmlUrl="https://a.example/?x=1&amp;y=2"/>
    </outline>
  </body>
</opml>
`)
  })

  it('keeps a channel, which has one address in whatever spelling', () => {
    const outlines = [
      't.me/Tech_Wire',
      'https://t.me/s/tech_wire',
      'https://telegram.me/tech_wire/7',
    ]
      .map((address) => `<outline xmlUrl="${address}"/>`)
      .join('')
    const { sources, problems } = readOpml(`<opml><body>${outlines}</body></opml>`)
    const channel = {
      title: '@tech_wire',
      url: 'https://t.me/s/tech_wire',
      siteUrl: 'https://t.me/tech_wire',
      topics: [],
    }
    expect(sources).toEqual([channel, channel, channel])
    expect(problems).toEqual([])
    expect(opmlKind(channel.url)).toBe('channel')
    expect(opmlKind('https://a.example/feed')).toBe('feed')
    expect(readOpml(writeOpml({ title: 'T', sources: [channel] })).sources).toEqual([channel])
  })

  it('round-trips through readOpml', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.replace(/[\s\p{C}\uFFFE\uFFFF]+/gu, ' ').trim())
      .filter((text) => text !== '' && !/&[a-z]/i.test(text))
    const url = fc.webUrl({ withQueryParameters: true }).map((each) => new URL(each).href)
    const source = fc.record({
      title: word,
      url,
      siteUrl: fc.option(url),
      topics: fc.uniqueArray(word, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(source, { maxLength: 10 }), (sources) => {
        const { sources: read } = readOpml(writeOpml({ title: 'T', sources }))
        const order = (all: typeof sources): string[] =>
          all.map((each) => JSON.stringify(each)).toSorted()
        expect(order(read)).toEqual(order(sources))
      }),
      { numRuns: propertyRuns(30) },
    )
  })
})
