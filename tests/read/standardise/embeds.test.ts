import { describe, expect, test } from 'vitest'
import { blockText } from '../../../src/card/block-text.ts'
import type { Block } from '../../../src/model/block.ts'
import { readPage } from '../../../src/read/read-page.ts'

const PROSE = [
  'The harbour office keeps a ledger of every crate that comes ashore, and for a long time nobody looked at it twice.',
  'Then one winter the numbers did not add up, and whoever had written them had to explain each line to a visitor.',
  'We went through the books for a week, with a pencil and a lamp, and found that crates had been counted on two piers.',
]

function read(html: string, after = ''): Block[] {
  return readPage(
    `<html lang="en"><head><title>The ledger</title></head><body><article><h1>The ledger</h1><p>${PROSE[0]}</p><p>${PROSE[1]}</p>
     ${html}<p>${PROSE[2]}</p>${after}</article></body></html>`,
    'https://example.com/post',
  ).blocks
}

/** What stands for something embedded, as it is shown, and other paragraphs: text and link. */
function traces(blocks: readonly Block[]): [string, string][] {
  return blocks.flatMap((block): [string, string][] => {
    if ('text' in block && PROSE.includes(block.text)) return []
    const { text, entities } = blockText(block)
    const link = entities.find((one) => one.type === 'text_link')
    return [[text, link?.type === 'text_link' ? link.url : '']]
  })
}

describe('a line with a link stands for', () => {
  test.each([
    [
      'a video in the WordPress editor',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe title="Crates, counted" width="500" height="281" src="https://www.youtube.com/embed/abcDEF12345?feature=oembed"></iframe></div></figure>',
      ['▶ Crates, counted', 'https://www.youtube.com/watch?v=abcDEF12345'],
    ],
    [
      'a video without a title of its own',
      '<div class="video"><iframe title="YouTube video player" src="//www.youtube-nocookie.com/embed/abcDEF12345"></iframe></div>',
      ['▶ youtube.com', 'https://www.youtube.com/watch?v=abcDEF12345'],
    ],
    [
      'a lazy video with its twin for readers without scripts',
      '<iframe data-src="https://player.vimeo.com/video/12345?h=1" title="The pier"></iframe><noscript><iframe src="https://player.vimeo.com/video/12345?h=1"></iframe></noscript>',
      ['▶ The pier', 'https://vimeo.com/12345'],
    ],
    [
      'a PeerTube video',
      '<iframe title="The pier" src="https://tube.example.org/videos/embed/ab12-cd34"></iframe>',
      ['▶ The pier', 'https://tube.example.org/w/ab12-cd34'],
    ],
    [
      'a Bilibili video',
      '<iframe src="//player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD&page=1"></iframe>',
      ['▶ bilibili.com/video/BV1xx411c7mD', 'https://www.bilibili.com/video/BV1xx411c7mD'],
    ],
    [
      'a video of AMP',
      '<amp-youtube data-videoid="abcDEF12345" layout="responsive" width="480" height="270"></amp-youtube>',
      ['▶ youtube.com', 'https://www.youtube.com/watch?v=abcDEF12345'],
    ],
    [
      'a video behind a facade',
      '<lite-youtube videoid="abcDEF12345" playlabel="Play: Crates, counted"></lite-youtube>',
      ['▶ Crates, counted', 'https://www.youtube.com/watch?v=abcDEF12345'],
    ],
    [
      'a video that Medium wraps',
      '<figure><div><iframe src="https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2FabcDEF12345&amp;url=x" title="Crates, counted"></iframe></div></figure>',
      ['▶ Crates, counted', 'https://www.youtube.com/watch?v=abcDEF12345'],
    ],
    [
      'a file of a video, with the caption as its title',
      '<figure><video controls poster="/p.jpg"><source src="/media/crates.webm" type="video/webm"><source src="/media/crates.mp4"></video><figcaption>Crates at dawn</figcaption></figure>',
      ['▶ Crates at dawn', 'https://example.com/media/crates.webm'],
    ],
    [
      'a recording',
      '<audio controls src="https://cdn.example.com/talk.mp3"></audio>',
      ['▶ talk.mp3', 'https://cdn.example.com/talk.mp3'],
    ],
    [
      'a podcast',
      '<iframe title="Spotify Embed: The pier at night" src="https://open.spotify.com/embed/episode/4a?utm_source=generator"></iframe>',
      ['▶ The pier at night', 'https://open.spotify.com/episode/4a'],
    ],
    [
      'a listing by script',
      '<script src="https://gist.github.com/ada/0a1b2c.js"></script>',
      ['🔗 gist.github.com/ada/0a1b2c', 'https://gist.github.com/ada/0a1b2c'],
    ],
    [
      'a card in a frame',
      '<p><iframe src="https://hatenablog-parts.com/embed?url=https%3A%2F%2Fexample.org%2Fpaper" title="Ledgers that lie" class="embed-card"></iframe><cite><a href="https://example.org/paper">example.org</a></cite></p>',
      ['🔗 Ledgers that lie', 'https://example.org/paper'],
    ],
    [
      'a pen',
      '<iframe height="300" title="Sorting crates" src="https://codepen.io/ada/embed/preview/XyZ?default-tab=result"></iframe>',
      ['🔗 Sorting crates', 'https://codepen.io/ada/pen/XyZ'],
    ],
    [
      'a post',
      '<iframe src="https://social.example.org/@ada/1122/embed" class="mastodon-embed"></iframe>',
      ['🔗 social.example.org/@ada/1122', 'https://social.example.org/@ada/1122'],
    ],
    [
      'a map',
      '<iframe src="https://www.openstreetmap.org/export/embed.html?bbox=1%2C2"></iframe>',
      ['📍 openstreetmap.org', 'https://www.openstreetmap.org/export/embed.html?bbox=1%2C2'],
    ],
    [
      'whatever has a title and stands among the paragraphs',
      '<iframe src="https://charts.example.net/7" title="Crates by month" width="100%"></iframe>',
      ['🔗 Crates by month', 'https://charts.example.net/7'],
    ],
    [
      'a bookmark card',
      '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://example.org/paper"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Ledgers that lie</div><div class="kg-bookmark-description">A paper about piers.</div></div><div class="kg-bookmark-thumbnail"><img src="https://example.org/t.png" alt=""></div></a></figure>',
      ['🔗 Ledgers that lie', 'https://example.org/paper'],
    ],
    [
      "a forum's box",
      '<aside class="onebox allowlistedgeneric"><header class="source"><a href="https://example.org/paper">example.org</a></header><article class="onebox-body"><h3><a href="https://example.org/paper">Ledgers that lie</a></h3><p>A paper about piers.</p></article></aside>',
      ['🔗 Ledgers that lie', 'https://example.org/paper'],
    ],
  ])('%s', (_, html, trace) => {
    const blocks = read(html)
    expect(traces(blocks)).toEqual([trace])
    expect(blocks.map((block) => blockText(block).text)).toEqual([
      PROSE[0],
      PROSE[1],
      trace[0],
      PROSE[2],
    ])
  })

  test('a video at the very beginning and end of an article', () => {
    const video = (id: string) => `<iframe src="https://www.youtube.com/embed/${id}"></iframe>`
    const blocks = readPage(
      `<html><head><title>The ledger</title></head><body><article><h1>The ledger</h1>${video('aaaaaaa')}${PROSE.map((text) => `<p>${text}</p>`).join('')}${video('bbbbbbb')}</article></body></html>`,
      'https://example.com/post',
    ).blocks
    expect(traces(blocks).map(([text]) => text)).toEqual(['▶ youtube.com', '▶ youtube.com'])
  })

  test('a caption stays beside a title of its own', () => {
    const blocks = read(
      '<figure><iframe title="Crates, counted" src="https://player.vimeo.com/video/7"></iframe><figcaption>Filmed in <a href="https://example.org/">May</a> on the north pier.</figcaption></figure>',
    )
    expect(traces(blocks)).toEqual([
      ['▶ Crates, counted', 'https://vimeo.com/7'],
      ['Filmed in May on the north pier.', 'https://example.org/'],
    ])
  })
})

describe('nothing stands for', () => {
  test.each([
    [
      'an advertisement',
      '<iframe src="https://x.doubleclick.net/ad?y" title="Crates, cheap"></iframe>',
    ],
    [
      'a pixel',
      '<iframe src="https://charts.example.net/7" title="Crates" width="1" height="1"></iframe>',
    ],
    [
      'a hidden frame',
      '<iframe src="https://charts.example.net/7" title="Crates" style="display:none"></iframe>',
    ],
    [
      'a newsletter',
      '<iframe src="https://ada.substack.com/embed" title="Subscribe to Ada"></iframe>',
    ],
    [
      'a share button',
      '<iframe src="https://www.facebook.com/plugins/like.php?href=x" title="Like"></iframe>',
    ],
    ['a frame without an address', '<iframe title="Crates" src="about:blank"></iframe>'],
    ['a frame without a title', '<iframe src="https://charts.example.net/7"></iframe>'],
    ['a script that is no listing', '<script src="https://cdn.example.net/x.js"></script>'],
    [
      'an unknown frame beside the text',
      '<div><div><p>Ad</p><iframe src="https://charts.example.net/7" title="Crates"></iframe></div></div>',
    ],
  ])('%s', (_, html) => {
    expect(traces(read(html)).filter(([text]) => text !== 'Ad')).toEqual([])
  })

  test('a teaser with a heading in its link', () => {
    const teaser =
      '<div class="teaser"><a href="https://example.com/other"><h3>Another ledger</h3><p>Read it</p></a></div>'
    expect(traces(read('', teaser)).map(([text]) => text)).not.toContain('🔗 Another ledger')
  })
})
