import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities, escapeHtml } from '../../../src/text/html/entities.ts'
import { plainText } from '../../../src/text/html/plain-text.ts'

describe('plainText', () => {
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
  ])('%j is %j', (html, text) => expect(plainText(html)).toBe(text))

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainText(escapeHtml(text))).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})

describe('decodeEntities', () => {
  it.each([
    ['&eacute;&nbsp;&#x41;&#65;', 'é\u00a0AA'],
    ['&unknown; & &;', '&unknown; & &;'],
    ['<b>&lt;</b>', '<b><</b>'],
  ])('%j is %j', (text, decoded) => expect(decodeEntities(text)).toBe(decoded))

  it('undoes escapeHtml', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeEntities(escapeHtml(text)) === text))
  })
})
