import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/read-page.ts'

test('a span that a style raises or lowers is a superscript or subscript', () => {
  const { blocks } = readPage(
    `<html><body><article><p>The pump moves 10<span style="font-size:0.6em;vertical-align:super">6</span> litres of
     H<span style="vertical-align: sub;">2</span>O a day, <span style="vertical-align:baseline">which is enough</span> for
     the whole harbour and for all the ships in it.</p></article></body></html>`,
    'https://example.com/post',
  )
  expect(blocks[0]).toMatchObject({
    text: expect.stringContaining('10⁶ litres of H₂O a day, which is enough'),
  })
})
