import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTitle, titleText } from '../../../src/collect/parse/title-text.ts'
import { escapeHtml } from '../../../src/text/html/entities.ts'
import { processorMs } from '../../support/processor-time.ts'

describe('titleText', () => {
  it.each([
    // a tag that the title is about
    ['Captions for <audio> and <track>', 'Captions for <audio> and <track>'],
    ['<style> in the body', '<style> in the body'],
    ['Where <template> ends', 'Where <template> ends'],
    ['A Set<Object> is no Set<String>', 'A Set<Object> is no Set<String>'],
    ['Moving from <font> to </font>less pages', 'Moving from to less pages'],
    ['Between <title> and </title>', 'Between <title> and </title>'],
    ['What <? means', 'What <? means'],
    ['Lazy <Suspense /> boundaries', 'Lazy <Suspense /> boundaries'],
    ['The <img> that loads twice', 'The <img> that loads twice'],
    ['A <word-count> element', 'A <word-count> element'],
    ['When x < y', 'When x < y'],
    ['When x <y', 'When x <y'],
    ['a<b && c>d', 'a<b && c>d'],
    ['The <b> tag is not <strong>', 'The <b> tag is not <strong>'],
    ['vector<i> of ints', 'vector<i> of ints'],
    // formatting
    ['<i>Lacerta</i> on a wall', 'Lacerta on a wall'],
    ['<p>Slow trains</p>', 'Slow trains'],
    ['H<sub>2</sub>O', 'H2O'],
    ['One<br>two<br />three', 'One two three'],
    ['<a href="/x?a=1&amp;b=2">Linked</a> title', 'Linked title'],
    ['<b>Just in: rain', 'Just in: rain'],
    ['the end</span>', 'the end'],
    ['<img src="a.png" alt="x > y"> Picture', 'Picture'],
    ['<code>&lt;video&gt;</code> again', '<video> again'],
    ['<script>send("x");</script>News', 'News'],
    ['<svg viewBox="0 0 1 1"><path d="M0 0"/></svg> Icons', 'Icons'],
    ['before <!-- a note --> after', 'before after'],
    ['<![CDATA[wrapped <em>twice</em>]]>', 'wrapped twice'],
    // references
    ['Q&amp;A &#8211; part&nbsp;2', 'Q&A – part 2'],
    ['&lt;dialog&gt; at last', '<dialog> at last'],
    ['AT&T', 'AT&T'],
    ['', ''],
  ])('%j becomes %j', (html, text) => expect(titleText(html)).toBe(text))

  it('keeps every character of a text that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(titleText(escapeHtml(text))).toBe(plainTitle(text))
      }),
    )
  })

  it('keeps every word between the tags of any elements', () => {
    const tag = fc.constantFrom(
      ...'<video> <select> </select> <head> <script> </style> <object> <T> <em> </em> <br> <a href="#"> </a>'.split(
        / (?=<)/,
      ),
    )
    const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta')
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, word), { maxLength: 12 }), (parts) => {
        const title = titleText(parts.join(' '))
        const kept = title.match(/alpha|beta|gamma|delta/g) ?? []
        expect(kept).toEqual(parts.filter((part) => !part.startsWith('<')))
      }),
    )
  })

  it.each(['<a "', '<a b="', '<!--', '<a>', '</b', '<i/>'])('is quick with many %j', (piece) => {
    expect(processorMs(() => titleText(piece.repeat(200_000)))).toBeLessThan(1500)
  })
})
