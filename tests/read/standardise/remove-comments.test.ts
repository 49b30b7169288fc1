import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/standardise/standardise.ts'

const PROSE =
  '<p>The ferry goes at nine and comes back at noon, and nobody on the island owns a clock that agrees.</p>'
const textOf = (html: string) => parsePage(`<h1>Boats</h1>${html}`).body.textContent ?? ''

describe('readers’ comments', () => {
  test.each([
    ['by class', `<section class="comments"><h3>3 comments</h3><ol><li>First!</li></ol></section>`],
    ['by id', `<div id="comments"><h2>Comments</h2><ol class="list"><li>First!</li></ol></div>`],
    [
      'in boxes',
      `<div id="comments"><h2>Comments</h2><div class="comment"><p>First!</p></div></div>`,
    ],
  ])('below a post go: %s', (_, comments) => {
    expect(textOf(PROSE + comments)).not.toContain('First!')
  })

  test('that are all of the page stay', () => {
    expect(textOf(`<div id="comments">${PROSE}</div>`)).toContain('The ferry goes')
  })

  test.each([
    [
      'docutils',
      '<section id="comments"><h2>Comments</h2><p>They begin with a hash.</p></section>',
    ],
    [
      'its older form',
      '<div class="section" id="respond"><h2>Respond</h2><p>Sends an answer.</p></div>',
    ],
    [
      'with a header',
      '<section id="comments"><header><h2>Comments</h2></header><pre># one</pre></section>',
    ],
  ])('a chapter of that name is text: %s', (_, chapter) => {
    expect(textOf(PROSE + chapter)).toMatch(/begin with a hash|Sends an answer|# one/)
  })
})
