import { describe, expect, test } from 'vitest'
import { parseDuration } from '../../../src/collect/parse/duration.ts'
import { parseFeed } from '../../../src/collect/parse/parse-feed.ts'
import { toEntries } from '../../../src/collect/to-entries.ts'

const parse = (text: string) =>
  parseFeed(new TextEncoder().encode(text), { url: 'https://mill.example/feed', headers: {} })
const podcast = (item: string) =>
  parse(`<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
    xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters"
    xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Mill talk</title>
    <item><title>One</title><link>https://mill.example/1</link>${item}</item></channel></rss>`)
    .items[0]?.media

const FILE = '<enclosure url="https://cdn.example/1.mp3" type="audio/mpeg" length="9"/>'

describe('a length', () => {
  test.each<[string, number | null]>([
    ['2880', 2880],
    [' 2880.7 ', 2880],
    ['48:12', 2892],
    ['00:48:12', 2892],
    ['1:02:03.500', 3723],
    ['75:00', 4500],
    ['PT1H2M3S', 3723],
    ['PT48M', 2880],
    ['0', 0],
    ['', null],
    ['48 min', null],
    ['1:2:3:4', null],
    ['-5', null],
    ['999999', null],
    ['PT', null],
  ])('%j is %s seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })
})

describe('an item', () => {
  test('with a sound file is an episode, with all that the namespaces say', () => {
    expect(
      podcast(`${FILE}<itunes:duration>48:00</itunes:duration>
        <podcast:transcript url="/1.srt" type="application/srt" language="de-AT" rel="captions"/>
        <podcast:transcript url="https://cdn.example/1.vtt" type="text/vtt; charset=utf-8"/>
        <podcast:transcript url="javascript:alert(1)" type="text/html"/>
        <podcast:chapters url="1.json" type="application/json+chapters"/>
        <psc:chapters version="1.2"><psc:chapter start="00:00:00.000" title="Intro"/>
          <psc:chapter start="12:34" title="Bread"/><psc:chapter start="x" title="No"/></psc:chapters>`),
    ).toEqual({
      kind: 'audio',
      seconds: 2880,
      url: 'https://cdn.example/1.mp3',
      transcripts: [
        { url: 'https://mill.example/1.srt', type: 'application/srt', language: 'de' },
        { url: 'https://cdn.example/1.vtt', type: 'text/vtt', language: null },
      ],
      chaptersUrl: 'https://mill.example/1.json',
      chapters: [
        { seconds: 0, title: 'Intro' },
        { seconds: 754, title: 'Bread' },
      ],
    })
  })

  test.each<[string, string, object | null]>([
    ['a video file', '<enclosure url="/1" type="video/mp4"/>', { kind: 'video', seconds: null }],
    ['a file known by its name', '<enclosure url="/1.m4a?x=1"/>', { kind: 'audio' }],
    [
      'a length in Media RSS',
      '<media:content url="/1.mp4" type="video/mp4" duration="185"/>',
      { kind: 'video', seconds: 185 },
    ],
    ['a length of 0', `${FILE}<itunes:duration>0</itunes:duration>`, { seconds: null }],
    ['a picture', '<enclosure url="/1.jpg" type="image/jpeg"/>', null],
    ['a book', '<enclosure url="/1.epub" type="application/epub+zip"/>', null],
    ['nothing', '', null],
  ])('with %s', (_, item, media) => {
    if (media === null) expect(podcast(item)).toBeNull()
    else expect(podcast(item)).toMatchObject(media)
  })

  test('of YouTube is a video; its description is its text', () => {
    const feed =
      parse(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015"
      xmlns:media="http://search.yahoo.com/mrss/"><title>Mill</title><entry><id>yt:video:abcdefghijk</id>
      <yt:videoId>abcdefghijk</yt:videoId><title>How it grinds</title>
      <link rel="alternate" href="https://www.youtube.com/watch?v=abcdefghijk"/><published>2026-11-30T06:00:00+00:00</published>
      <media:group><media:title>How it grinds</media:title>
      <media:content url="https://www.youtube.com/v/abcdefghijk?version=3" type="application/x-shockwave-flash"/>
      <media:description>About the mill.

0:00 Intro
2:30 Stones</media:description></media:group></entry></feed>`)
    expect(feed.items[0]?.media).toMatchObject({ kind: 'video', seconds: null, url: null })
    const [entry] = toEntries(feed, { first: false, now: Date.UTC(2026, 10, 30, 8) })
    expect(entry).toMatchObject({ media: { kind: 'video' } })
    expect(entry?.feedHtml).toContain('2:30 Stones')
  })

  test('of a JSON Feed has its length in its attachment', () => {
    const feed = parse(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Mill',
        items: [
          {
            id: '1',
            content_text: 'Notes',
            attachments: [
              {
                url: 'https://cdn.example/1.mp3',
                mime_type: 'audio/mpeg',
                duration_in_seconds: 60,
              },
            ],
          },
        ],
      }),
    )
    expect(feed.items[0]?.media).toMatchObject({ kind: 'audio', seconds: 60 })
    expect(feed.items[0]?.enclosures).toEqual([
      { url: 'https://cdn.example/1.mp3', type: 'audio/mpeg', length: null },
    ])
  })

  test('has no more of anything than is kept', () => {
    const many = (one: (at: number) => string) =>
      Array.from({ length: 500 }, (_, at) => one(at)).join('')
    const media = podcast(
      `${FILE}${many((at) => `<podcast:transcript url="/${at}.vtt" type="text/vtt"/>`)}
       <psc:chapters>${many((at) => `<psc:chapter start="${at}" title="${'x'.repeat(500)}"/>`)}</psc:chapters>`,
    )
    expect(JSON.stringify(media).length).toBeLessThan(20_000)
  })
})
