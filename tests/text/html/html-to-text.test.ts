import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities, escapeHtml } from '../../../src/text/html/entities.ts'
import { htmlToText } from '../../../src/text/html/html-to-text.ts'

describe('htmlToText', () => {
  it.each([
    ['a  \n b', 'a b'],
    ['<p>a</p><p>b</p>', 'a b'],
    ['a<br>b', 'a b'],
    ['un<b>believ</b>able', 'unbelievable'],
    ['a &amp; b &lt; c &eacute; &#8217;', 'a & b < c é ’'],
    ['<script>x</script>a<style>y</style>', 'a'],
    ['Vec<T>, Map<K, V> and </nothing>', 'Vec<T>, Map<K, V> and </nothing>'],
    ['<my-element>a</my-element><o:p>b</o:p>', 'a b'],
    ['a < b', 'a < b'],
    ['a <b', 'a'],
    ['', ''],
  ])('%j becomes %j', (html, text) => expect(htmlToText(html)).toBe(text))

  it('returns any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(htmlToText(escapeHtml(text))).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

describe('decodeEntities', () => {
  it.each([
    ['&eacute;&nbsp;&#x41;&#65;', 'é\u00a0AA'],
    ['&unknown; & &;', '&unknown; & &;'],
    ['<b>&lt;</b>', '<b><</b>'],
  ])('%j becomes %j', (text, decoded) => expect(decodeEntities(text)).toBe(decoded))

  it('reverses escapeHtml', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeEntities(escapeHtml(text)) === text))
  })
})
