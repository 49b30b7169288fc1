import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cdata, escape, jsonInScript } from '../../../sandbox/sites/escape.ts'

test.each([
  ['Tom & Jerry', 'Tom &amp; Jerry'],
  ['<b>"it\'s"</b>', '&lt;b&gt;&quot;it&#39;s&quot;&lt;/b&gt;'],
  ['a\u0000b\u000bc\ufffe', 'abc'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['half \ud83d pair', 'half \ufffd pair'],
])('escapes %j', (text, escaped) => {
  expect(escape(text)).toBe(escaped)
})

test('splits the end of a CDATA section', () => {
  expect(cdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>')
})

test('keeps JSON from closing its script', () => {
  const value = { a: '</script><script>' }
  expect(jsonInScript(value)).not.toContain('<')
  expect(JSON.parse(jsonInScript(value))).toEqual(value)
})

test('no markup is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escape(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
    }),
  )
})
