import { describe, expect, test } from 'vitest'
import { filtered, FIRST, LAST } from '../drafts-of.ts'

const card = (title: string, href = '/x') =>
  `<h3><a href="${href}">${title}</a></h3><p>A short word about it, so that somebody reads on.</p>`
const below = (html: string) =>
  filtered(`${FIRST}${FIRST.replace('oil', 'gas')}${LAST}${html}`).slice(3)

describe('cards below an article', () => {
  test('of other articles go', () => {
    expect(below(`${card('Wicks')}<img src="/w.jpg">${card('Barrels')}<p>Mehr</p>`)).toEqual([])
  })

  test.each([
    ['one alone', card('Wicks')],
    ['other sites', card('Wicks', 'https://b.example/') + card('Barrels', 'https://c.example/')],
    [
      'own headings',
      '<h3>Wicks</h3><p>They burn slowly.</p><h3>Barrels</h3><p>They are heavy.</p>',
    ],
    [
      'the end of a longer list',
      `${card('Lamps')}${LAST}<ul><li>one</li><li>two</li></ul>${card('Wicks')}${card('Barrels')}`,
    ],
  ])('%s: stay', (_, html) => {
    expect(below(html).length).toBeGreaterThan(1)
  })
})

test('an article of cards is no article with cards below it', () => {
  const html = [1, 2, 3, 4, 5].map((at) => card(`Lamp ${at}`)).join('')
  expect(filtered(`${FIRST}${html}`).length).toBeGreaterThan(5)
})

test('a date in a box below the introduction is not shown', () => {
  const html = `${FIRST}<div>Published 9 March 2024</div>${LAST}`
  expect(filtered(html)).toHaveLength(2)
  expect(filtered(html.replaceAll('div', 'p'))).toHaveLength(3)
})
