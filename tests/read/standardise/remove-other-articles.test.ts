import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/model/block.ts'
import { readPage } from '../../../src/read/read-page.ts'

const sentences = (word: string, count = 4) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>The ${word} of day ${index} was written down by the harbour master in the long book that nobody else is allowed to open or to move.</p>`,
  ).join('')

const textOf = (body: string, title = 'Winter at the pier') =>
  plainText(
    readPage(
      `<html><head><title>${title}</title></head><body>${body}</body></html>`,
      'https://notes.example/winter',
    ).blocks,
  )

const own = `<h1>Winter at the pier</h1>${sentences('ice', 5)}`

describe('other articles on the page', () => {
  test.each([
    [
      'articles whose headings lead elsewhere',
      `<main><article>${own}</article><article><h2><a href="/summer">Summer</a></h2>${sentences('sun', 9)}</article></main>`,
    ],
    [
      'articles with headlines of their own',
      `<div><article>${own}</article><article><h1>Summer</h1><p>By Mara Lind</p>${sentences('sun', 9)}</article></div>`,
    ],
    [
      'posts in boxes of one class',
      `<div id="list"><div class="post a"><h1>Winter at the pier</h1>${sentences('ice')}</div><div class="post b"><h2><a href="https://notes.example/summer">Summer</a></h2>${sentences('sun', 9)}</div></div>`,
    ],
    [
      'a headline above the first',
      `<h1>Winter at the pier</h1><article>${sentences('ice')}</article><article><h2><a href="/summer">Summer</a></h2>${sentences('sun', 9)}</article>`,
    ],
    [
      'boxes around each article',
      `<div class="story"><div><article>${own}</article></div></div><div class="story"><div><article><h2><a href="/summer">Summer</a></h2>${sentences('sun', 9)}</article></div></div>`,
    ],
    [
      'a grid of teasers in a box of its own',
      `<article>${own}</article><section>${['a', 'b', 'c'].map((at) => `<article><h3><a href="/${at}">Summer</a></h3>${sentences('sun', 2)}</article>`).join('')}</section>`,
    ],
  ])('%s', (_, body) => {
    expect(textOf(body)).toContain('The ice of day 3')
    expect(textOf(body)).not.toContain('The sun of day')
  })

  test.each([
    [
      'a live blog',
      `<h1>Winter at the pier</h1><main><article><h2><a href="#p2">19:00</a></h2>${sentences('ice')}</article><article><h2><a href="?at=1#p1">18:00</a></h2>${sentences('sun')}</article></main>`,
    ],
    [
      'sections as articles',
      `<h1>Winter at the pier</h1><article><h2>One</h2>${sentences('ice')}</article><article><h2>Two</h2>${sentences('sun')}</article>`,
    ],
    [
      'a list of tools with own pages',
      `<article>${own}<section class="entry"><h2>Alpha</h2>${sentences('ice')}</section><section class="entry"><h2><a href="/beta">Beta</a></h2>${sentences('sun')}</section></article>`,
    ],
  ])('%s stays whole', (_, body) => {
    expect(textOf(body)).toContain('The ice of day 3')
    expect(textOf(body)).toContain('The sun of day 3')
  })
})

describe('comments', () => {
  const comments = (names: string) =>
    `<div ${names}><h2>9 replies</h2><ol>${`<li><p>A reader says that on his island the wait is longer still, because of the fog and of the captain, who sleeps until nine.</p></li>`.repeat(9)}</ol></div>`
  const short = `<div class="post"><h1>Winter at the pier</h1>${sentences('ice', 2)}</div>`

  test.each([
    'id="comments"',
    'class="comments-area"',
    'id="disqus_thread"',
    'class="post-comments x"',
  ])('longer than the post: %s', (names) => {
    expect(textOf(short + comments(names))).toContain('The ice of day 1')
    expect(textOf(short + comments(names))).not.toContain('A reader says')
  })

  test('stay where they are all there is, and where a name only sounds like them', () => {
    expect(textOf(`<h1>Winter at the pier</h1>${comments('id="comments"')}`)).toContain(
      'A reader says',
    )
    expect(textOf(`<div class="comments-open">${own}</div>`)).toContain('The ice of day 3')
  })
})

test('a question stays with its answers, without the remarks below them', () => {
  const post = (word: string) =>
    `<div class="post-layout"><div class="post-body">${sentences(word, 3)}</div><div class="comments"><ul><li>A remark on the ${word} that is not needed.</li></ul></div></div>`
  const text = textOf(
    `<h1>Winter at the pier</h1><div id="mainbar"><div class="question">${post('ice')}</div><div id="answers"><div class="answer">${post('sun')}</div><div class="answer">${post('fog')}</div></div></div>`,
  )
  for (const word of ['ice', 'sun', 'fog']) expect(text).toContain(`The ${word} of day 1`)
  expect(text).not.toContain('A remark')
})
