import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/read/read-page.ts'

const above =
  '<p>The lighthouse on the northern pier has been lit every night since the year in which the old one fell into the sea.</p>' +
  '<p>Whoever keeps the lamp walks up two hundred steps at dusk, cleans the glass, and writes the hour into a book below the stairs.</p>'
const below =
  '<p>In the winter of that year the keeper counted nineteen ships a night, most of them with timber from the other side of the bay.</p>' +
  '<p>The book is still there, and anybody who asks at the harbour office may read it, as long as it does not leave the room.</p>'

/** What a page shows between the paragraphs above and below: pictures with captions, tables with captions, text. */
function shown(html: string): string[] {
  const { blocks } = readPage(
    `<html><body><article><h1>The lamp</h1>${above}${html}${below}</article></body></html>`,
    'https://pier.example/lamp',
  )
  return blocks.slice(2, -2).map((block) => {
    if (block.kind === 'image') return `${new URL(block.url).pathname}: ${block.caption}`
    if (block.kind === 'table') return `table of ${block.rows.length}: ${block.caption}`
    return 'text' in block ? `${block.kind}: ${block.text}` : block.kind
  })
}

const picture = '<img src="/lamp.jpg" alt="A lamp">'
const table = '<table><tr><td>dusk</td><td>on</td></tr><tr><td>dawn</td><td>off</td></tr></table>'

describe('the caption of a picture', () => {
  test.each<[string, string]>([
    ['a figure', `<figure>${picture}<figcaption>The new lamp</figcaption></figure>`],
    [
      'pandoc, hidden from screen readers',
      `<figure>${picture}<figcaption aria-hidden="true">The new lamp</figcaption></figure>`,
    ],
    [
      'WordPress',
      `<figure class="wp-caption alignnone">${picture}<figcaption class="wp-caption-text">The new lamp</figcaption></figure>`,
    ],
    [
      'WordPress, old',
      `<div class="wp-caption aligncenter">${picture}<p class="wp-caption-text">The new lamp</p></div>`,
    ],
    [
      'Sphinx',
      `<div class="figure align-default" id="id1">${picture}<p class="caption"><span class="caption-text">The new lamp</span><a class="headerlink" href="#id1">¶</a></p></div>`,
    ],
    [
      'Asciidoctor',
      `<div class="imageblock"><div class="content">${picture}</div><div class="title">The new lamp</div></div>`,
    ],
    ['Org', `<div class="figure"><p>${picture}</p><p>The new lamp</p></div>`],
    [
      'an AMP page',
      '<figure><amp-img src="/lamp.jpg" width="30" height="20" alt="A lamp"></amp-img><figcaption>The new lamp</figcaption></figure>',
    ],
    [
      'a lazy picture with a copy for readers without scripts',
      `<figure><div><img src="data:image/gif;base64,R0" class="lazy"><noscript>${picture}</noscript></div><figcaption>The new lamp</figcaption></figure>`,
    ],
    [
      'a picture for readers without scripts alone',
      `<figure><div><noscript>${picture}</noscript></div><figcaption>The new lamp</figcaption></figure>`,
    ],
    [
      'a box whose class says caption',
      `<div class="picture-caption">${picture}<br>The new lamp</div>`,
    ],
  ])('%s', (_, html) => {
    expect(shown(html)).toEqual(['/lamp.jpg: The new lamp'])
  })

  test.each<[string, string]>([
    [
      'a row of figures',
      '<div class="row"><div class="col"><figure><img src="/1.jpg"><figcaption>Before</figcaption></figure></div><div class="col"><figure><img src="/2.jpg"><figcaption>After</figcaption></figure></div></div>',
    ],
    [
      'a WordPress gallery',
      '<figure class="wp-block-gallery columns-2"><figure class="wp-block-image"><img src="/1.jpg"><figcaption>Before</figcaption></figure><figure class="wp-block-image"><img src="/2.jpg"><figcaption>After</figcaption></figure></figure>',
    ],
    [
      'captions by their class',
      '<div class="grid"><div><a href="/1"><img src="/1.jpg"></a><div class="img-caption">Before</div></div><div><img src="/2.jpg"><div class="img-caption">After</div></div></div>',
    ],
    [
      'a classic gallery of WordPress',
      '<div class="gallery galleryid-9"><dl class="gallery-item"><dt class="gallery-icon"><a href="/1.jpg"><img src="/1.jpg"></a></dt><dd class="gallery-caption">Before</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><a href="/2.jpg"><img src="/2.jpg"></a></dt><dd class="gallery-caption">After</dd></dl><br></div>',
    ],
  ])('%s keeps every picture', (_, html) => {
    expect(shown(html)).toEqual(['/1.jpg: Before', '/2.jpg: After'])
  })

  test.each<[string, string, string[]]>([
    [
      'pictures without captions',
      '<div><img src="/1.jpg"><img src="/2.jpg"></div>',
      ['/1.jpg: null', '/2.jpg: null'],
    ],
    [
      'one caption for two pictures',
      '<figure><img src="/1.jpg"><img src="/2.jpg"><figcaption>Both</figcaption></figure>',
      ['/1.jpg: null', '/2.jpg: Both'],
    ],
    [
      'a gallery that has a caption beside those of its pictures',
      '<figure><figure><img src="/1.jpg"><figcaption>Before</figcaption></figure><figure><img src="/2.jpg"><figcaption>After</figcaption></figure><figcaption>Two winters</figcaption></figure>',
      ['/1.jpg: Before', '/2.jpg: After', 'paragraph: Two winters'],
    ],
    [
      'a table',
      `<figure class="wp-block-table">${table}<figcaption>Hours</figcaption></figure>`,
      ['table of 2: Hours'],
    ],
    [
      'a drawing',
      '<figure><svg><title>lamp</title><path d="M0"/></svg><figcaption>How light travels</figcaption></figure>',
      ['paragraph: How light travels'],
    ],
    [
      'a drawing that only has a name',
      '<figure><svg role="img"><title>How light travels</title><path d="M0"/></svg></figure>',
      ['paragraph: How light travels'],
    ],
    [
      'a video without an address, of which nothing is left',
      '<figure><video></video><figcaption>The lamp turns</figcaption></figure>',
      [],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })
})

describe('pictures within a line', () => {
  test.each<[string, string, string]>([
    [
      'WordPress',
      '<img src="https://s.example/emoji/72x72/1f680.png" alt="🚀" class="wp-smiley">',
      '🚀',
    ],
    ['a family of Twemoji', '<img class="emoji" alt="👨‍👩‍👧" src="/x.svg">', '👨‍👩‍👧'],
    [
      'a name, with the character in the address',
      '<img class="emoji" alt=":rocket:" src="/images/emoji/1f680.png?v=2">',
      '🚀',
    ],
    [
      'a name alone',
      '<img class="emoji" alt=":octocat:" title=":octocat:" src="/images/emoji/octocat.png">',
      ':octocat:',
    ],
    ['a flag', '<img class="emoji" alt="🇫🇷" src="/x.svg">', '🇫🇷'],
  ])('an emoji of %s is the character', (_, image, character) => {
    const line = `The lamp is new ${image} and it turns twice a minute, which is more than the old one ever did in its time.`
    expect(shown(`<p>${line}</p>`)).toEqual([`paragraph: ${line.replace(image, character)}`])
  })

  test('a picture is no emoji, even if it is called 2024', () => {
    expect(shown(`<p>${picture}</p>`)).toEqual(['/lamp.jpg: null'])
    expect(shown('<p><img src="/2024.jpg" alt="2024"></p>')).toEqual(['/2024.jpg: null'])
  })
})

describe('text for screen readers', () => {
  const line = (inner: string) =>
    `<p>The log of the lamp is ${inner} for everybody who would like to count the ships of a winter again.</p>`

  test.each<[string, string]>([
    [
      'after a link',
      '<a href="https://log.example/">here<span class="sr-only"> (opens in a new tab)</span></a>',
    ],
    ['of WordPress', 'here<span class="screen-reader-text">, external link</span>'],
    ['of Bootstrap 5', 'here<small class="visually-hidden">opens a window</small>'],
    [
      'instead of a hidden letter',
      '<span aria-hidden="true">h</span><span class="sr-only">h</span>ere',
    ],
  ])('%s is not shown', (_, inner) => {
    expect(shown(line(inner))).toEqual([
      'paragraph: The log of the lamp is here for everybody who would like to count the ships of a winter again.',
    ])
  })
})

describe('who is quoted', () => {
  const said = '<p>Keep the glass clean and the wick short, and the rest will follow.</p>'
  test.each<[string, string]>([
    ['a footer', `<blockquote>${said}<footer>— <cite>Ann Keeper</cite></footer></blockquote>`],
    ['a footer without a dash', `<blockquote>${said}<footer>Ann Keeper</footer></blockquote>`],
    [
      'the caption of a figure without one',
      `<figure><blockquote>${said}</blockquote><figcaption>Ann Keeper</figcaption></figure>`,
    ],
    ['a cite', `<blockquote>${said}<cite>Ann Keeper</cite></blockquote>`],
    [
      'the caption of a figure',
      `<figure><blockquote>${said}</blockquote><figcaption>— Ann Keeper</figcaption></figure>`,
    ],
    [
      'a pull quote of WordPress',
      `<figure class="wp-block-pullquote"><blockquote>${said}<cite>Ann Keeper</cite></blockquote></figure>`,
    ],
    [
      'beside the quotation: Asciidoctor',
      `<div class="quoteblock"><blockquote>${said}</blockquote><div class="attribution">&#8212; Ann Keeper</div></div>`,
    ],
    ['a class', `<blockquote>${said}<p class="attribution">—Ann Keeper</p></blockquote>`],
    [
      'a line that is one link',
      `<blockquote>${said}<p>— <a href="/ann">Ann Keeper</a></p></blockquote>`,
    ],
  ])('%s', (_, html) => {
    const [quote = '', ...others] = shown(html)
    expect(quote).toMatch(/^quote: Keep the glass .* follow\.\n—\s?Ann Keeper$/)
    expect(others).toEqual([])
  })
})
