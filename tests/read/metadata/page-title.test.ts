import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/read/dom.ts'
import { metaText } from '../../../src/read/metadata/meta-text.ts'
import { readMetadata } from '../../../src/read/metadata/metadata.ts'
import { cleanTitle } from '../../../src/read/metadata/page-title.ts'
import { processorMs } from '../../support/processor-time.ts'

const titleOf = (html: string, url = 'https://www.ferry-notes.example/2024/tide') =>
  readMetadata(parseDocument(`<html>${html}</html>`), url).title

const page = (title: string, body: string, head = '') =>
  `<head><title>${title}</title>${head}</head><body>${body}<p>Text.</p></body>`

describe('the title of a page', () => {
  test.each([
    ['Untitled', page('Untitled', '<h1>Ice on the pier</h1>'), 'Ice on the pier'],
    ['Accueil', page('Accueil | Le quai', '<h1>La glace</h1>'), 'La glace'],
    ['首页', page('首页', '<h1>码头结冰</h1>'), '码头结冰'],
    ['a placeholder without a headline', page('Startseite', ''), 'Startseite'],
  ])('is not %s', (_, html, title) => {
    expect(titleOf(html)).toBe(title)
  })

  test.each([
    [
      'angle brackets stay',
      page('List&lt;T, U&gt; &amp; others', '<h1>List&lt;T, U&gt; &amp; others</h1>'),
      'List<T, U> & others',
    ],
    ['a tag that is the subject stays', page('The &lt;b&gt; element', ''), 'The <b> element'],
    [
      'site first, and as a heading that links home',
      page(
        'Ferry notes - The pier: winter and ice',
        '<header><h1><a href="/">Ferry notes</a></h1></header><h2 class="post-title">The pier: winter and ice</h2>',
      ),
      'The pier: winter and ice',
    ],
    [
      'a banner that shares most words with the title',
      page(
        'Maps of a harbour | Notes of a harbour',
        '<h1><a href="../">Notes of a harbour</a></h1><article><h1>Maps of a harbour</h1></article>',
      ),
      'Maps of a harbour',
    ],
    [
      'a banner without a link',
      page(
        'Maps of a harbour | Notes of a harbour',
        '<h1>Notes of a harbour</h1><article><h1>Maps of a harbour</h1></article>',
      ),
      'Maps of a harbour',
    ],
    [
      'a script without blanks',
      page('Ferry notes - 港の地図と冬の氷', '<h1>港の地図と冬の氷</h1>'),
      '港の地図と冬の氷',
    ],
    [
      'metadata that name the site',
      page(
        'Winter and ice',
        '<h1>Winter and ice</h1>',
        '<meta property="og:title" content="Ferry notes"><meta property="og:site_name" content="Ferry notes">',
      ),
      'Winter and ice',
    ],
    [
      'metadata that name the site, which nothing else does',
      page(
        'Winter and ice | Ferry notes',
        '<h1>Winter and ice</h1>',
        '<meta property="og:title" content="Ferry notes">',
      ),
      'Winter and ice',
    ],
    [
      'a template that was not filled in',
      page(
        'Winter and ice',
        '<h1>Winter and ice</h1>',
        '<meta property="og:title" content="{{ post.title }}">',
      ),
      'Winter and ice',
    ],
    [
      'a permalink in the heading',
      page('Winter and ice', '<h1>Winter and ice<a class="headerlink" href="#winter">¶</a></h1>'),
      'Winter and ice',
    ],
    [
      'a permalink in words',
      page(
        'Winter and ice',
        '<h1>Winter and ice <a class="hash-link" href="#winter">Direct link</a></h1>',
      ),
      'Winter and ice',
    ],
    [
      'a hidden character at the end',
      page('Winter\u200b', '<h1>Winter <a href="#winter">\u200b</a></h1>'),
      'Winter',
    ],
    [
      'dashes and bars of its own',
      page('a || b - part 2 | Ferry notes', '<h1>a || b - part 2</h1>'),
      'a || b - part 2',
    ],
    [
      'the section and the site',
      page('Winter and ice | Weather | Ferry notes', '<h1>Winter and ice</h1>'),
      'Winter and ice',
    ],
    [
      'a front page',
      page(
        'Ferry notes',
        '<h1><a href="/">Ferry notes</a></h1>',
        '<meta property="og:site_name" content="Ferry notes">',
      ),
      'Ferry notes',
    ],
  ])('%s', (_, html, title) => {
    expect(titleOf(html)).toBe(title)
  })

  test('a title without any site in it stays as it is', () => {
    const hints = { siteName: null, headings: [], host: 'x.example' }
    const words = fc.array(fc.stringMatching(/^[a-w]{3,8}$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, (parts) => {
        const title = parts.join(' - ')
        expect(cleanTitle(title, hints)).toBe(title)
      }),
    )
  })

  test('a long title of separators takes no time', () => {
    const hints = { siteName: 'x', headings: ['a', 'b'], host: 'x.example' }
    expect(processorMs(() => cleanTitle(' - |'.repeat(50_000), hints))).toBeLessThan(2000)
  })
})

describe('a declared value', () => {
  test.each([
    ['Salt &amp; tide', 'Salt & tide'],
    ['<em>Salt</em> and tide', 'Salt and tide'],
    ['Set<A> and Map<K, V>', 'Set<A> and Map<K, V>'],
    ['J&#xF6;rg', 'Jörg'],
    ['{{title}}', null],
    ['<%= title %>', null],
    [' \u200b ', null],
    ['undefined', null],
  ])('%s', (raw, text) => {
    expect(metaText(raw)).toBe(text)
  })
})
