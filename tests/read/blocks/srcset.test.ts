import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/read-page.ts'
import { processorMs } from '../../support/processor-time.ts'
import { readSrcset, tidySrcset } from '../../../src/read/blocks/srcset.ts'

test.each([
  ['a.png 1x,  b.png 2x', 'a.png 1x, b.png 2x'],
  [
    '/c/w_200,h_100/a.png 200w, /c/w_400,h_200/a.png   400.5w',
    '/c/w_200,h_100/a.png 200w, /c/w_400,h_200/a.png 400.5w',
  ],
  [
    'https://a.example/1 1w,https://a.example/2 2w',
    'https://a.example/1 1w, https://a.example/2 2w',
  ],
  ['a.png', 'a.png 1x'],
  ['a.png wide', 'a.png 1x'],
  ['   ', ''],
])('%j is %j', (given, tidied) => {
  expect(tidySrcset(given)).toBe(tidied)
  expect(readSrcset(tidied)).toEqual(readSrcset(given))
})

test('a page with a srcset of blanks is read at once', () => {
  const html = `<body><img src="a.png" srcset="${' '.repeat(2000)}"><p>Short.</p>`
  expect(processorMs(() => readPage(html, 'https://site.example/'))).toBeLessThan(2000)
})
