import { cdata } from './escape.ts'
import type { Served } from './served.ts'

const HOUR = 3_600_000
const NOTES =
  '<p>Ines Varga restores water wheels, and Tomo Lind bakes what they grind. They talk about a mill that stood still for forty years, about bearings that nobody could cast any more, and about the first loaf.</p><p>In the second half they answer letters: how loud a wheel may be, and whether rye wants slow stones.</p>'

const CHAPTERS = [
  { startTime: 0, title: 'A wheel without a sound' },
  { startTime: 431, title: 'Who still casts bearings?' },
  { startTime: 1204, title: 'The first loaf' },
  { startTime: 2010, title: 'Letters' },
]

/** Who says what, with the place in seconds. */
const TALK = [
  [0, 'Ines Varga', 'When we came, the wheel had not turned for forty years.'],
  [4, 'Ines Varga', 'There was a birch growing'],
  [6, 'Ines Varga', 'out of the third bucket.'],
  [9, 'Tomo Lind', 'I wanted to keep the birch.'],
  [12, 'Ines Varga', 'You did. It stands in the yard now.'],
  [431, 'Ines Varga', 'The bearings were the hard part. Nobody in the valley casts them any more.'],
  [437, 'Tomo Lind', 'Until we asked in the next town,'],
  [440, 'Tomo Lind', 'where a foundryman of eighty-one showed us how, for bread.'],
  [1204, 'Tomo Lind', 'The first loaf was as hard as the stones.'],
  [1208, 'Ines Varga', 'We ate it anyway.'],
] as const

/** A podcast of one episode with chapters and a transcript. `base` is the address of the sites. */
export function podcast(base: string, openedAt: number): Served[] {
  return [
    {
      path: '/millrace/feed.xml',
      type: 'application/rss+xml; charset=utf-8',
      body: feedOf(base, openedAt),
    },
    {
      path: '/millrace/1.chapters.json',
      type: 'application/json+chapters',
      body: JSON.stringify({ version: '1.2.0', chapters: CHAPTERS }),
    },
    { path: '/millrace/1.vtt', type: 'text/vtt; charset=utf-8', body: captions() },
  ]
}

function feedOf(base: string, openedAt: number): string {
  const home = `${base}/millrace`
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>Millrace</title>
<link>${home}/</link>
<description>Talks beside running water.</description>
<language>en</language>
<item>
<title>The mill that turns again</title>
<guid isPermaLink="false">urn:fake-sites:millrace:1</guid>
<pubDate>${new Date(openedAt - 3 * HOUR).toUTCString()}</pubDate>
<enclosure url="${home}/1.mp3" type="audio/mpeg" length="41000000"/>
<itunes:duration>43:20</itunes:duration>
<description>${cdata(NOTES)}</description>
<podcast:transcript url="${home}/1.vtt" type="text/vtt" language="en"/>
<podcast:chapters url="${home}/1.chapters.json" type="application/json+chapters"/>
</item>
</channel>
</rss>
`
}

function captions(): string {
  const at = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(11, 19)}.000`
  const cues = TALK.map(
    ([seconds, speaker, text]) => `${at(seconds)} --> ${at(seconds + 3)}\n<v ${speaker}>${text}\n`,
  )
  return `WEBVTT\n\n${cues.join('\n')}`
}
