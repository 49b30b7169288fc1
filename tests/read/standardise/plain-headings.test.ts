import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/read/dom.ts'
import { headingText } from '../../../src/read/metadata/page-heading.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { parsePage } from '../../../src/read/standardise/standardise.ts'

function bodyOf(html: string): string {
  return parsePage(`<p>Before.</p>${html}`).body.innerHTML.replace('<p>Before.</p>', '')
}

describe('a heading is its text alone', () => {
  test.each([
    ['a pilcrow', '<h2 id="a">Locks<a class="headerlink" href="#a">¶</a></h2>'],
    ['a sign in front', '<h2 id="a"><a href="#a" aria-hidden="true">#</a>Locks</h2>'],
    ['a section sign', '<h2 id="a"><a href="#a">§</a> Locks</h2>'],
    ['an emoji', '<h2>Locks <a href="#whatever">🔗</a></h2>'],
    ['nothing visible', '<h2 id="a">Locks<a href="#a">\u200b</a></h2>'],
    ['words that link to it', '<h2 id="a">Locks <a href="#a">Link to this heading</a></h2>'],
    ['words in another language', '<h2 id="a">Locks <a href="/post#a">Direkter Link</a></h2>'],
    [
      'an edit link',
      '<h2><span id="a">Locks</span><span>[<a href="/w?action=edit">edit</a>]</span></h2>',
    ],
    [
      'two edit links',
      '<h2>Locks<span class="mw-editsection">[<a href="/e">edit</a> | <a href="/v">source</a>]</span></h2>',
    ],
    ['a copy button', '<h2>Locks <button>Copy link</button></h2>'],
    [
      'an empty icon',
      '<h2 class="header-anchor-post">Locks<div class="p"><div><button></button></div></div></h2>',
    ],
    ['a link around all of it', '<h2 id="a"><a href="#a">Locks</a></h2>'],
    [
      "GitHub's box",
      '<div class="markdown-heading"><h2 class="x">Locks</h2><a class="anchor" href="#locks"></a></div>',
    ],
    [
      'a link after it',
      '<div class="w"><h2 id="a">Locks</h2><a href="#a"><span>#</span> Permalink to “Locks”</a></div>',
    ],
    [
      "MediaWiki's box",
      '<div class="mw-heading"><h2 id="a">Locks</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div>',
    ],
  ])('%s', (_, html) => {
    const heading = bodyOf(html).replace('<span>Locks</span>', 'Locks')
    expect(heading.replace(/\s+<\/h2>/, '</h2>').replace(/<h2>\s+/, '<h2>')).toBe('<h2>Locks</h2>')
  })

  test.each([
    ['a link to elsewhere', '<h2>See <a href="/docs">the docs</a></h2>'],
    ['a language named after a sign', '<h2>C#</h2>'],
    ['a link to another place on the page', '<h2>More than <a href="#b">before</a></h2>'],
    ['a picture', '<h2><img src="/a.png"> Locks</h2>'],
    ['brackets of its own', '<h2>Map <span>[draft]</span></h2>'],
    ['only a sign', '<h2><a href="#a">#</a></h2>'],
  ])('but not %s', (_, html) => {
    expect(bodyOf(html)).toBe(html)
  })

  test('a box with text of its own stays', () => {
    const html = '<div><h2>Locks</h2><a href="/next">The next part</a></div>'
    expect(bodyOf(html)).toBe(html)
  })
})

test('the title of a page has no permalink', () => {
  const { body } = parseDocument('<h1 id="t">Two <em>locks</em> <a href="#t">¶</a></h1>')
  const heading = body.firstElementChild
  expect(heading && headingText(heading)).toBe('Two locks')
  expect(body.textContent).toContain('¶')
})

test('what only its role calls a heading is one', () => {
  expect(bodyOf('<div role="heading" aria-level="3" class="x">Locks</div>')).toBe('<h3>Locks</h3>')
  expect(bodyOf('<div role="heading">Locks</div>')).toBe('<h2>Locks</h2>')
})

test('a long sentence in large letters is a paragraph', () => {
  const sentence =
    'All winter long nobody on the island had counted the locks, and when somebody did, in March, there were two more than in autumn.'
  expect(bodyOf(`<h2>${sentence}</h2>`)).toBe(`<p>${sentence}</p>`)
  expect(bodyOf('<h2>Nobody had counted the locks.</h2>')).toBe(
    '<h2>Nobody had counted the locks.</h2>',
  )
})

describe('a heading that sounds like a label and whose id is made of its words', () => {
  const page = (heading: string) =>
    `<title>Boats</title><h1>Boats</h1><p>The ferry goes at nine and comes back at noon, every day of the week.</p>
     ${heading}<p>Nobody on the island owns a clock that agrees with the other clocks there.</p>
     <h2 id="fares">Fares</h2><p>A crossing costs two coins, and children go free until they are twelve.</p>`
  const headings = (html: string) =>
    readPage(page(html), 'https://a.example/boats').blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    )

  test('is the author’s', () => {
    expect(headings('<h3 id="read-more-in-the-log">Read more in the log</h3>')).toEqual([
      'Read more in the log',
      'Fares',
    ])
  })

  test('is a label that a box left behind without such an id', () => {
    expect(headings('<h3>Read more in the log</h3>')).toEqual(['Fares'])
  })
})
