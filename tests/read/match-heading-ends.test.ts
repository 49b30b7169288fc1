import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchHeadingEnds } from '../../src/read/match-heading-ends.ts'

test.each([
  ['<h2 class="a">Oil</h3><p>It burns.</p>', '<h2 class="a">Oil</h2><p>It burns.</p>'],
  ['<h2>Oil</h2><h3>Wicks</h3>', '<h2>Oil</h2><h3>Wicks</h3>'],
  ['<h1><h2>Oil</h2></h1>', '<h1><h2>Oil</h2></h1>'],
  ['<H2>Oil</H4 >', '<H2>Oil</h2 >'],
  ['<hr><header>Oil</header></h3>', '<hr><header>Oil</header></h3>'],
])('%s', (html, matched) => {
  expect(matchHeadingEnds(html)).toBe(matched)
})

test('only the level of an end tag ever changes', () => {
  const tags = fc.constantFrom('<h1>', '</h1>', '<h4 id="a">', '</H4>', 'oil', '<p>', '</h', '<h')
  fc.assert(
    fc.property(fc.array(tags), (parts) => {
      const html = parts.join('')
      const plain = (text: string) => text.toLowerCase().replace(/(<\/h)[1-6]/g, '$1')
      expect(plain(matchHeadingEnds(html))).toBe(plain(html))
    }),
  )
})
