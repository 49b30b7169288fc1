import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../sandbox/telegram/text/html.ts'
import { MarkupError } from '../../../../sandbox/telegram/text/markup-error.ts'
import { propertyRuns } from '../../../support/property-runs.ts'

describe('parseHtml', () => {
  test.each([
    ['plain', 'plain', []],
    ['<b>a</b>', 'a', ['bold 0 1']],
    ['<STRONG>a</strong>', 'a', ['bold 0 1']],
    ['<b>a</>', 'a', ['bold 0 1']],
    ['<b>a</b >', 'a', ['bold 0 1']],
    ['<i>😀</i>x', '😀x', ['italic 0 2']],
    ['<u>a</u><ins>b</ins>', 'ab', ['underline 0 1', 'underline 1 1']],
    [
      '<s>a</s><strike>b</strike><del>c</del>',
      'abc',
      ['strikethrough 0 1', 'strikethrough 1 1', 'strikethrough 2 1'],
    ],
    ['<span class="tg-spoiler">a</span>', 'a', ['spoiler 0 1']],
    ['<tg-spoiler>a</tg-spoiler>', 'a', ['spoiler 0 1']],
    ['<blockquote>a</blockquote>', 'a', ['blockquote 0 1']],
    ['<blockquote expandable>a</blockquote>', 'a', ['expandable_blockquote 0 1']],
    ['<pre>a</pre>', 'a', ['pre 0 1']],
    ['<pre><code class="language-ts">a</code></pre>', 'a', ['pre 0 1 ts']],
    ['<code class="language-ts"><pre>a</pre></code>', 'a', ['pre 0 1 ts']],
    ['<pre><code class="language-ts">a</code>b</pre>', 'ab', ['code 0 1', 'pre 0 2']],
    ['<code class="language-ts">a</code>', 'a', ['code 0 1']],
    ['<a href="https://x.org/?a=1&amp;b=2">a</a>', 'a', ['text_link 0 1 https://x.org/?a=1&b=2']],
    ["<a href='x.org'>a</a>", 'a', ['text_link 0 1 http://x.org/']],
    ['<a>https://x.org/a</a>', 'https://x.org/a', ['text_link 0 15 https://x.org/a']],
    ['<a href="javascript:alert(1)">a</a>', 'a', []],
    ['<a>x.org </a>', 'x.org ', []],
    ['<a href="http://localhost/">a</a>', 'a', []],
    ['<b></b>', '', []],
    ['a &lt;b&gt; &amp;amp; &quot;', 'a <b> &amp; "', []],
    ['&#65;&#x42;&#x1F600;', 'AB😀', []],
    ['&lt', '<', []],
    ['&nbsp; &copy; & &; &#;', '&nbsp; &copy; & &; &#;', []],
    ['&#0;', '&#0;', []],
    ['<tg-emoji emoji-id="53683">👍</tg-emoji>', '👍', ['custom_emoji 0 2 53683']],
    ['<tg-time unix="1647531900" format="wDT">x</tg-time>', 'x', ['date_time 0 1 1647531900']],
    ['<b><i>a</i></b>', 'a', ['italic 0 1', 'bold 0 1']],
  ])('%s', (source, text, entities) => {
    const parsed = parseHtml(source)
    expect(parsed.text).toBe(text)
    const found = parsed.entities.map((entity) => {
      const more = { custom_emoji_id: '', unix_time: '', url: '', language: '', ...entity }
      const extra = more.url || more.language || more.custom_emoji_id || more.unix_time
      return [entity.type, entity.offset, entity.length, extra].join(' ').trim()
    })
    expect(found).toEqual(entities)
  })

  test.each([
    ['ä<x>a', 'Unsupported start tag "x" at byte offset 2'],
    ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['a <b', 'Unclosed start tag at byte offset 2'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href', 'Unclosed start tag "a" at byte offset 0'],
    ['<a href=', 'Unclosed start tag "a" at byte offset 0'],
    ['<a href=x_y>a</a>', 'Unexpected end of name token at byte offset 8'],
    ['<b /></b>', 'Empty attribute name in the tag "b" at byte offset 0'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>😀</i>', 'Unmatched end tag at byte offset 7, expected "</b>", found "</i>"'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<tg-emoji emoji-id="x">a</tg-emoji>', 'Invalid custom emoji identifier specified'],
    ['<tg-time unix="1" format="q">a</tg-time>', 'Invalid date format used'],
  ])('refuses %s', (source, message) => {
    expect(() => parseHtml(source)).toThrow(new MarkupError(message))
  })

  test('half a surrogate pair by reference is refused', () => {
    expect(() => parseHtml('&#xD83D;')).toThrow('unmatched surrogate code units')
  })

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<a href="',
        '">',
        '</a>',
        '<pre>',
        '</pre>',
        '<code class="language-x">',
        '</code>',
        '&amp;',
        '&#x1F600;',
        '&',
        '<',
        '>',
        '/',
        '=',
        '"',
        "'",
        '\n',
        ' ',
        '😀',
        '<blockquote expandable>',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )

  test('either reads any text with all entities inside it, or fails with its own error', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join('')
        let parsed: ReturnType<typeof parseHtml>
        try {
          parsed = parseHtml(source)
        } catch (error) {
          expect(error).toBeInstanceOf(MarkupError)
          return
        }
        for (const { offset, length } of parsed.entities) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(parsed.text.length)
        }
      }),
      { numRuns: propertyRuns(500) },
    )
  })

  test('escaped text is parsed back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
        expect(parseHtml(`<b>${escaped}</b>`).text).toBe(text)
      }),
    )
  })
})
