import { describe, expect, test } from 'vitest'
import { below, inside } from '../drafts-of.ts'

describe('sections that are the article’s stay', () => {
  test('a list under "Recommended"', () => {
    expect(inside('<h2>Recommended</h2><ul><li>two lamps</li><li>six barrels</li></ul>')).toEqual([
      'Recommended',
      'two lamps / six barrels',
    ])
  })

  test('a few references', () => {
    const html =
      '<h2>References</h2><ol><li>I. Brandt, On oil, 1921.</li></ol><h2>Further reading</h2><p>Brandt wrote a second book, on wicks.</p>'
    expect(below(html)).toEqual([
      'References',
      'I. Brandt, On oil, 1921.',
      'Further reading',
      'Brandt wrote a second book, on wicks.',
    ])
  })

  test('"Comments" about a language', () => {
    const html = '<h2>Comments</h2><p>Two slashes begin one, and the end of the line ends it.</p>'
    expect(below(html)).toEqual([
      'Comments',
      'Two slashes begin one, and the end of the line ends it.',
    ])
  })

  test('"Subscribe" with a listing', () => {
    expect(
      below('<h2>Subscribe</h2><p>One call is enough:</p><pre>subscribe("lamp")</pre>'),
    ).toHaveLength(3)
  })
})

describe('sections of the site go', () => {
  test.each([
    ['related', '<h2>Related</h2><ul><li><a href="/1">The harbour was moved again</a></li></ul>'],
    [
      'comments of readers',
      '<h2>Comments</h2><p>Jon Ek</p><p>What a fine lamp that was, I saw it once.</p><p>Reply</p>',
    ],
    [
      'a biography',
      '<h2>About the author</h2><p>Ina Brandt writes about lamps and lives far from the sea.</p>',
    ],
    [
      'a bibliography',
      `<h2>References</h2><ol>${'<li>I. Brandt, J. Ek, On the oil of the mainland and its price, Annals of Lamps 4, 1921.</li>'.repeat(25)}</ol>`,
    ],
  ])('%s', (_, html) => {
    expect(below(html)).toEqual([])
  })
})
