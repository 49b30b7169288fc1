import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/read/dom.ts'
import { readMetadata } from '../../../src/read/metadata/metadata.ts'

const PROSE = `<p>${'The ferry leaves the pier at seven and comes back when the wind allows it to. '.repeat(2)}</p>`
const read = (body: string, head = '') =>
  readMetadata(
    parseDocument(
      `<html><head><title>Winter and ice</title><meta property="og:site_name" content="Ferry notes">${head}</head><body>${body}</body></html>`,
    ),
    'https://notes.example/winter',
  )
const article = (byline: string, after = '') =>
  `<article><h1>Winter and ice</h1>${byline}${PROSE.repeat(4)}</article>${after}`

describe('the author of a page', () => {
  test.each<[string, string, string | null]>([
    ['a line', '<p>By Mara Lind</p>', 'Mara Lind'],
    ['a line with a date', '<div>May 3, 2024 by Mara Lind</div>', 'Mara Lind'],
    [
      'boxes that touch',
      '<div><span>By Mara Lind</span><span>May 3, 2024</span></div>',
      'Mara Lind',
    ],
    [
      'a class',
      '<div class="post-byline">Mara Lind<span class="role">, Editor</span></div>',
      'Mara Lind',
    ],
    ['a link', '<a class="author" href="/u/1">Mara Lind</a>', 'Mara Lind'],
    [
      'an hCard',
      '<address class="vcard author">By <a class="url fn" href="/mara">Mara Lind</a></address>',
      'Mara Lind',
    ],
    ['microformats 2', '<a class="p-author h-card" href="/">Mara Lind</a>', 'Mara Lind'],
    [
      'several links',
      '<p>By <a rel="author" href="/m">Mara Lind</a> and <a rel="author" href="/t">Tom Okoye</a></p>',
      'Mara Lind, Tom Okoye',
    ],
    [
      'one of two is a link',
      '<p class="byline">By <a class="author" href="/m">Mara Lind</a> and Tom Okoye</p>',
      'Mara Lind, Tom Okoye',
    ],
    [
      'microdata',
      '<div itemprop="author" itemscope><span itemprop="name">Mara Lind</span><p>Writes about boats.</p></div>',
      'Mara Lind',
    ],
    [
      'a byline beside the headline',
      '<aside><a rel="author" href="/m">Mara Lind</a></aside>',
      'Mara Lind',
    ],
    ['another language', '<p>Текст: Мара Линд</p>', 'Мара Линд'],
    ['the site itself', '<p class="author">Ferry notes</p>', null],
    ['nobody', '<p class="byline">admin</p>', null],
    ['a photographer', '<p>Photo by Mara Lind</p>', null],
    ['a sentence', '<p>By now the ice is gone.</p>', null],
  ])('%s', (_, byline, author) => {
    expect(read(article(byline)).author).toBe(author)
  })

  test.each([
    ['a comment', '<ol class="comment-list"><li><span class="author">Reader Ray</span></li></ol>'],
    [
      'a suggested post',
      '<div class="related-posts"><article><h2><a href="/x">X</a></h2><a rel="author">Other Olga</a></article></div>',
    ],
    [
      'a name in the sidebar',
      '<div class="sidebar"><a class="author" href="/u">Other Olga</a></div>',
    ],
  ])('is not taken from %s', (_, after) => {
    expect(read(article('', after)).author).toBeNull()
    expect(read(article('<p>By Mara Lind</p>', after)).author).toBe('Mara Lind')
  })

  test('is one person where each post of a thread has its own', () => {
    const post = (name: string) =>
      `<article class="topic-post"><a class="author" href="/u">${name}</a>${PROSE.repeat(2)}</article>`
    const thread = `<main><h1>Winter and ice</h1>${post('mara_l')}${post('tom_o')}</main>`
    expect(read(thread).author).toBe('mara_l')
  })

  test('may stand above the headline, after the introduction, and below the text', () => {
    expect(
      read(
        `<main><p>By Mara Lind</p>${article('')}</main>`
          .replace('<article>', '')
          .replace('</article>', ''),
      ).author,
    ).toBe('Mara Lind')
    expect(read(article(`${PROSE}<p class="byline">By Mara Lind</p>`)).author).toBe('Mara Lind')
    expect(
      read(article('', '<footer><span itemprop="author">Mara Lind</span></footer>')).author,
    ).toBe('Mara Lind')
  })

  test('is declared: all names, decoded, without templates', () => {
    const metas =
      '<meta name="author" content="J&amp;#xF6;rg Lind"><meta name="author" content="Tom Okoye">'
    expect(read(article(''), metas).author).toBe('Jörg Lind, Tom Okoye')
    expect(
      read(article('<p>By Mara Lind</p>'), '<meta name="author" content="{{ author }}">').author,
    ).toBe('Mara Lind')
    expect(
      read(article('<p>By Mara Lind</p>'), '<meta name="author" content="admin">').author,
    ).toBe('Mara Lind')
  })
})

const dayOf = (body: string, head = '') => {
  const at = read(body, head).publishedAt
  return at === null ? null : new Date(at).toISOString().slice(0, 10)
}

describe('the date of a page', () => {
  const suggested =
    '<section class="more"><article><h3><a href="/x">X</a></h3><time datetime="2026-03-05">5 March</time></article></section>'

  test.each([
    ['a class', '<p class="date">May 3, 2024</p>'],
    ['a line', '<p>May 3, 2024</p>'],
    ['a line in German', '<div>Veröffentlicht am 3. Mai 2024</div>'],
    ['a list', '<ul><li>3 May 2024</li></ul>'],
    [
      'published before updated',
      '<p>Updated <time datetime="2025-01-02">2 January 2025</time>, published <time datetime="2024-05-03">3 May 2024</time></p>',
    ],
    [
      'updated by its class',
      '<time class="updated" datetime="2025-01-02">x</time><time datetime="2024-05-03">y</time>',
    ],
    ['only updated', '<p>Updated May 3, 2024</p>'],
  ])('%s', (_, line) => {
    expect(dayOf(article(line, suggested))).toBe('2024-05-03')
  })

  test('is not one of the text', () => {
    const text = `<p>${'Some ice came early that year, and the pier was closed. '.repeat(4)}<time datetime="1999-07-20">20 July 1999</time></p>`
    expect(dayOf(article('', text))).toBeNull()
    expect(
      dayOf(
        article('<p>On May 3, 2024 the ferry did not come and nobody knew why it was late</p>'),
      ),
    ).toBeNull()
  })

  test('may stand above the headline', () => {
    const body = `<main><div>May 3, 2024</div><h1>Winter and ice</h1>${PROSE.repeat(3)}</main>${suggested}`
    expect(dayOf(body)).toBe('2024-05-03')
  })

  test('with its time, where an element gives it for machines', () => {
    const line =
      '<span class="date">3 May 2024</span> <time datetime="2024-05-03T10:20:00Z">x</time>'
    expect(read(article(line)).publishedAt).toBe(Date.UTC(2024, 4, 3, 10, 20))
  })
})
