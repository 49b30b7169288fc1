import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/model/block.ts'
import { readFeedHtml } from '../../src/read/read-feed-html.ts'
import { sanitise } from '../../src/text/html/sanitise.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { faults } from './faults.ts'

const url = 'https://blog.example/post'
const long =
  '<p>The tide came in at six, as it had the day before, and nobody on the pier looked up at all, not even the cat.</p>'.replace(
    'six',
    'seven',
  )
const article = Array.from({ length: 8 }, (_, index) => long.replace('<p>', `<p>${index}. `)).join(
  '',
)

describe('content of a feed', () => {
  test('drops the title where the content repeats it, and trusts the language of the feed', () => {
    const html = '<h2>The pier in winter</h2><p>Nobody comes in winter but the gulls.</p>'
    const known = { title: 'The pier in winter', language: 'fr' }
    expect(readFeedHtml(html, url, known).blocks).toHaveLength(1)
    expect(readFeedHtml(html, url, known).language).toBe('fr')
    expect(readFeedHtml(html, url).blocks).toHaveLength(2)
  })

  test('is full if it is the whole article', () => {
    const page = readFeedHtml(`${article}<p>See <a href="/map">the map</a>.</p>`, url)
    expect(page).toMatchObject({ quality: 'full', reader: 'feed', language: 'en', title: null })
    expect(page.blocks.at(-1)).toMatchObject({
      marks: [{ kind: 'link', href: 'https://blog.example/map' }],
    })
  })

  test.each([
    [
      'Hugo, line numbers in the lines',
      '<div class="highlight"><pre style="color:#fff"><code class="language-go" data-lang="go"><span style="display:flex;"><span style="user-select:none">1</span><span>a()\n</span></span><span style="display:flex;"><span style="user-select:none">2</span><span>\tb()\n</span></span></code></pre></div>',
      { language: 'go', text: 'a()\n\tb()', caption: null },
    ],
    [
      'Pygments, line numbers in a table, with the name of the file',
      '<div class="highlight"><table class="highlighttable"><tr><th colspan="2" class="filename"><span class="filename">up.py</span></th></tr><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td><td class="code"><div><pre><span class="c1"># a</span>\nb()\n</pre></div></td></tr></table></div>',
      { language: null, text: '# a\nb()', caption: 'up.py' },
    ],
  ])('keeps its listings: %s', (_, listing, block) => {
    const page = readFeedHtml(sanitise(`${long}${listing}${long}`), url)
    expect(page.blocks[1]).toEqual({ kind: 'code', ...block })
  })

  test.each([
    ['it is a summary', long],
    ['it breaks off', `${article}<p>And then the storm […]</p>`],
    ['it points to the rest', `${article}<p>And then. <a href="/post">Continue reading</a></p>`],
    ['it is empty', ''],
  ])('is short if %s', (_, html) => {
    expect(readFeedHtml(html, url).quality).toBe('short')
  })

  test('loses the line that WordPress appends', () => {
    const html = `${article}<p>The post <a href="/post">Tide</a> appeared first on <a href="/">Blog</a>.</p>`
    expect(plainText(readFeedHtml(html, url).blocks)).not.toContain('appeared first')
  })

  test('may be plain text', () => {
    expect(readFeedHtml('One line\nand its end\n\nAnother & last', url).blocks).toEqual([
      { kind: 'paragraph', text: 'One line\nand its end', marks: [] },
      { kind: 'paragraph', text: 'Another & last', marks: [] },
    ])
  })

  test('keeps short lines at its beginning', () => {
    expect(plainText(readFeedHtml('<p>Tonight</p><p>The pier is closed.</p>', url).blocks)).toBe(
      'Tonight\n\nThe pier is closed.',
    )
  })

  test('uses its first picture as lead picture', () => {
    expect(readFeedHtml('<img src="/a.jpg"><p>Text here.</p>', url).leadImage).toEqual({
      url: 'https://blog.example/a.jpg',
      caption: null,
    })
  })

  test.each<[string, string, string]>([
    [
      'text for screen readers',
      '<p>The map <a href="/map">hangs here<span class="sr-only"> (a new window)</span></a> in winter too.</p>',
      'The map hangs here in winter too.',
    ],
    [
      'a price that is said in two ways',
      '<p>It costs <span aria-hidden="true">€3</span><span class="visually-hidden">three euros</span> a year.</p>',
      'It costs three euros a year.',
    ],
    [
      'a card of Ghost',
      '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://gull.example/"><div class="kg-bookmark-title">On gulls</div><div class="kg-bookmark-description">They scream.</div></a></figure>',
      'On gulls',
    ],
    [
      'a formula as source',
      '<p>Gulls grow as <span class="math inline">\\(n = 2^k\\)</span> in May.</p>',
      'Gulls grow as n = 2ᵏ in May.',
    ],
    [
      'a note of Distill',
      '<p>They were counted<d-footnote>Twice.</d-footnote> in May.</p>',
      'They were counted[1] in May.',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Enjoying this? Get the gulls by mail.</p></div><p>They were counted in May.</p>',
      'They were counted in May.',
    ],
  ])('is sanitised and keeps what tells %s', (_, html, expected) => {
    const { blocks } = readFeedHtml(sanitise(`${long}${html}${article}`, url), url)
    const [, shown] = blocks
    expect(shown?.kind === 'embed' ? shown.title : shown && plainText([shown])).toBe(expected)
  })

  test('keeps notes, formulas and what is embedded through sanitising', () => {
    const math =
      '<span class="katex"><math><semantics><mi>n</mi><annotation encoding="application/x-tex">n^2</annotation></semantics></math><span class="katex-html" aria-hidden="true">n2</span></span>'
    const html = sanitise(
      `${article}<p>It takes ${math} days<sup id="r1"><a href="#n1">1</a></sup> to count the boats on both piers.</p>
       <figure><iframe src="https://www.youtube.com/embed/abcDEF12345" title="Boats, counted"></iframe></figure>
       <p>Nobody has ever counted them twice, as far as the keeper of the book in the office can tell.</p>
       <iframe src="https://x.doubleclick.net/y" title="Cheap boats"></iframe>
       <ol><li id="n1">Without Sundays. <a href="#r1">↩</a></li></ol>`,
      url,
    )
    expect(readFeedHtml(html, url).blocks.slice(-4)).toMatchObject([
      {
        text: 'It takes n² days[1] to count the boats on both piers.',
        marks: [
          { kind: 'formula', tex: 'n^2' },
          { kind: 'note', label: '1' },
        ],
      },
      {
        kind: 'embed',
        title: 'Boats, counted',
        url: 'https://www.youtube.com/watch?v=abcDEF12345',
      },
      { text: expect.stringMatching(/^Nobody/) },
      { kind: 'note', label: '1', text: 'Without Sundays.' },
    ])
  })

  test('any string gives valid blocks', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', 'a', 'p', '/', 'b', '"', '=', '&', ' ', '\n', 'li', 'é'),
          maxLength: 80,
        }),
        (html) => {
          expect(readFeedHtml(html, url).blocks.flatMap(faults)).toEqual([])
        },
      ),
      { numRuns: propertyRuns(100) },
    )
  })
})
