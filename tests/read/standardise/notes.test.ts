import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.ts'
import { readFeedHtml } from '../../../src/read/read-feed-html.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { processorMs } from '../../support/processor-time.ts'

const URL = 'https://example.com/post'
const PROSE = [
  'The harbour office keeps a ledger of every crate that comes ashore, and for a long time nobody looked at it twice.',
  'Then one winter the numbers did not add up, and whoever had written them had to explain each line to a visitor.',
  'We went through the books for a week, with a pencil and a lamp, and found that crates had been counted on two piers.',
].map((text) => `<p>${text}</p>`)

/** A page of prose with a sentence that has the marks, and whatever else the notes need. */
function page(sentence: string, notes: string): string {
  return `<html lang="en"><head><title>The ledger</title></head><body><main><article><h1>The ledger</h1>
    ${PROSE[0]}<p>${sentence} and nobody minded, since the clerks had done what the rules of the pier said they should.</p>
    ${PROSE[1]}${PROSE[2]}${notes}</article></main></body></html>`
}

function notesOf(blocks: readonly Block[]): [string, string][] {
  return blocks.flatMap((block) =>
    block.kind === 'note' ? [[block.label, block.text] as [string, string]] : [],
  )
}

const TWO: [string, string][] = [
  ['1', 'Counted by hand.'],
  ['2', 'On paper, see the archive.'],
]
const ARCHIVE = '<a href="https://example.org/archive">the archive</a>'

describe('notes of', () => {
  test.each([
    [
      'Distill',
      `It took 12<d-footnote>Counted by hand.</d-footnote> days<d-footnote>On paper, see ${ARCHIVE}.</d-footnote>`,
      '',
    ],
    [
      'markdown-it-footnote',
      'It took 12<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> days<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup>',
      `<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">
       <li id="fn1" class="footnote-item"><p>Counted by hand. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li>
       <li id="fn2" class="footnote-item"><p>On paper, see ${ARCHIVE}. <a href="#fnref2" class="footnote-backref">↩︎</a></p></li></ol></section>`,
    ],
    [
      'remark-gfm with its hidden heading',
      'It took 12<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup> days<sup><a href="#user-content-fn-b" id="user-content-fnref-b">2</a></sup>',
      `<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol>
       <li id="user-content-fn-a"><p>Counted by hand. <a href="#user-content-fnref-a" aria-label="Back to reference 1">↩</a> <a href="#user-content-fnref-a-2">↩<sup>2</sup></a></p></li>
       <li id="user-content-fn-b"><p>On paper, see ${ARCHIVE}. <a href="#user-content-fnref-b">↩</a></p></li></ol></section>`,
    ],
    [
      'pandoc',
      'It took 12<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> days<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a>',
      `<section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1" role="doc-endnote"><p>Counted by hand.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li>
       <li id="fn2" role="doc-endnote"><p>On paper, see ${ARCHIVE}.<a href="#fnref2" role="doc-backlink">↩︎</a></p></li></ol></section>`,
    ],
    [
      'Sphinx',
      'It took 12 <a class="footnote-reference brackets" href="#a" id="id1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a> days <a class="footnote-reference brackets" href="#b" id="id2" role="doc-noteref"><span class="fn-bracket">[</span>2<span class="fn-bracket">]</span></a>',
      `<aside class="footnote-list brackets"><aside class="footnote brackets" id="a" role="note"><span class="label"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></span>
       <span class="backrefs">(<a role="doc-backlink" href="#id1">1</a>,<a role="doc-backlink" href="#id3">2</a>)</span><p>Counted by hand.</p></aside>
       <aside class="footnote brackets" id="b" role="note"><span class="label">[<a role="doc-backlink" href="#id2">2</a>]</span><p>On paper, see ${ARCHIVE}.</p></aside></aside>`,
    ],
    [
      'docutils, older: a definition list',
      'It took 12 <a class="footnote-reference brackets" href="#id3" id="id1">1</a> days <a class="footnote-reference brackets" href="#id4" id="id2">2</a>',
      `<dl class="footnote brackets"><dt class="label" id="id3"><span class="brackets"><a class="fn-backref" href="#id1">1</a></span></dt><dd><p>Counted by hand.</p></dd>
       <dt class="label" id="id4"><span class="brackets"><a class="fn-backref" href="#id2">2</a></span></dt><dd><p>On paper, see ${ARCHIVE}.</p></dd></dl>`,
    ],
    [
      'docutils, oldest: tables',
      'It took 12 <a class="footnote-reference" href="#a" id="r1">[1]</a> days <a class="footnote-reference" href="#b" id="r2">[2]</a>',
      `<table class="footnote" id="a"><tbody><tr><td class="label">[1]</td><td><em>(<a class="fn-backref" href="#r1">1</a>, <a class="fn-backref" href="#r3">2</a>)</em> Counted by hand.</td></tr></tbody></table>
       <table class="footnote" id="b"><tbody><tr><td class="label"><a class="fn-backref" href="#r2">[2]</a></td><td>On paper, see ${ARCHIVE}.</td></tr></tbody></table>`,
    ],
    [
      'Asciidoctor',
      'It took 12<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup> days<sup class="footnote">[<a id="_footnoteref_2" href="#_footnotedef_2">2</a>]</sup>',
      `<div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. Counted by hand.</div>
       <div class="footnote" id="_footnotedef_2"><a href="#_footnoteref_2">2</a>. On paper, see ${ARCHIVE}.</div></div>`,
    ],
    [
      'Org',
      'It took 12<sup><a id="fnr.1" class="footref" href="#fn.1" role="doc-backlink">1</a></sup> days<sup><a id="fnr.2" class="footref" href="#fn.2" role="doc-backlink">2</a></sup>',
      `<div id="footnotes"><h2 class="footnotes">Footnotes: </h2><div id="text-footnotes">
       <div class="footdef"><sup><a id="fn.1" class="footnum" href="#fnr.1" role="doc-backlink">1</a></sup> <div class="footpara" role="doc-footnote"><p class="footpara">Counted by hand.</p></div></div>
       <div class="footdef"><sup><a id="fn.2" class="footnum" href="#fnr.2" role="doc-backlink">2</a></sup> <div class="footpara" role="doc-footnote"><p class="footpara">On paper, see ${ARCHIVE}.</p></div></div></div></div>`,
    ],
    [
      'Substack, with whole addresses',
      `It took 12<a class="footnote-anchor" id="footnote-anchor-1-77" href="${URL}#footnote-1-77" target="_self">1</a> days<a class="footnote-anchor" id="footnote-anchor-2-77" href="${URL}#footnote-2-77">2</a>`,
      `<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-77" href="${URL}#footnote-anchor-1-77" class="footnote-number">1</a><div class="footnote-content"><p>Counted by hand.</p></div></div>
       <div class="footnote"><a id="footnote-2-77" href="${URL}#footnote-anchor-2-77" class="footnote-number">2</a><div class="footnote-content"><p>On paper, see ${ARCHIVE}.</p></div></div>`,
    ],
    [
      'the WordPress editor',
      'It took 12<sup data-fn="u-1" class="fn"><a href="#u-1" id="u-1-link">1</a></sup> days<sup data-fn="u-2" class="fn"><a href="#u-2" id="u-2-link">2</a></sup>',
      `<h2>Notes</h2><ol class="wp-block-footnotes"><li id="u-1">Counted by hand. <a href="#u-1-link" aria-label="Jump to footnote reference 1">↩︎</a></li>
       <li id="u-2">On paper, see ${ARCHIVE}. <a href="#u-2-link">↩︎</a></li></ol>`,
    ],
    [
      'a WordPress plugin with empty anchors',
      'It took 12<span id="easy-footnote-1-9" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-9" title="Counted"><sup>1</sup></a></span> days<span id="easy-footnote-2-9"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-2-9"><sup>2</sup></a></span>',
      `<ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-9"></span>Counted by hand.<a class="easy-footnote-to-top" href="#easy-footnote-1-9"></a></li>
       <li class="easy-footnote-single"><span id="easy-footnote-bottom-2-9"></span>On paper, see ${ARCHIVE}.<a class="easy-footnote-to-top" href="#easy-footnote-2-9"></a></li></ol>`,
    ],
    [
      'MediaWiki',
      'It took 12<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> days<sup id="cite_ref-x_2-0" class="reference"><a href="#cite_note-x-2">[2]</a></sup>',
      `<h2>References</h2><div class="mw-references-wrap"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Counted by hand.</span></li>
       <li id="cite_note-x-2"><span class="mw-cite-backlink">^ <a href="#cite_ref-x_2-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-x_2-1"><sup>b</sup></a></span> <span class="reference-text">On paper, see ${ARCHIVE}.</span></li></ol></div>`,
    ],
    [
      'word processors, with names',
      'It took 12<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> days<a href="#_ftn2" name="_ftnref2"><sup>[2]</sup></a>',
      `<hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Counted by hand.</p></div><div id="ftn2"><p><a href="#_ftnref2" name="_ftn2">[2]</a> On paper, see ${ARCHIVE}.</p></div>`,
    ],
    [
      'hand-written paragraphs without a way back',
      'It took 12<sup><a href="#note-a">1</a></sup> days<sup><a href="#note-b">2</a></sup>',
      `<p id="note-a"><sup>1</sup> Counted by hand.</p><p id="note-b"><sup>2</sup> On paper, see ${ARCHIVE}.</p>`,
    ],
    [
      'texinfo, with headings as labels',
      'It took 12<a id="DOCF1" href="#FOOT1"><sup>1</sup></a> days<a id="DOCF2" href="#FOOT2"><sup>2</sup></a>',
      `<div class="footnotes-segment"><hr><h4>Footnotes</h4><h5><a id="FOOT1" href="#DOCF1">(1)</a></h5><p>Counted by hand.</p><h5><a id="FOOT2" href="#DOCF2">(2)</a></h5><p>On paper, see ${ARCHIVE}.</p></div>`,
    ],
    [
      'a hidden box that a script would show',
      'It took 12<sup><a href="#n1" id="r1">1</a></sup> days<sup><a href="#n2" id="r2">2</a></sup>',
      `<div style="display:none"><ol><li id="n1" class="footnote-print-only">Counted by hand.</li><li id="n2" class="footnote-print-only">On paper, see ${ARCHIVE}.</li></ol></div>`,
    ],
    [
      'the margin',
      'It took 12<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">Counted by hand.</span> days' +
        `<label for="mn-2" class="margin-toggle">⊕</label><input type="checkbox" id="mn-2"/><span class="marginnote">On paper, see ${ARCHIVE}.</span>`,
      '',
    ],
    [
      'LaTeXML',
      'It took 12<span class="ltx_note ltx_role_footnote" id="fn1"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Counted by hand.</span></span></span> days' +
        `<span class="ltx_note" id="fn2"><sup class="ltx_note_mark">2</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">2</sup><span class="ltx_tag ltx_tag_note">2</span>On paper, see ${ARCHIVE}.</span></span></span>`,
      '',
    ],
  ])('%s', (_, sentence, notes) => {
    const { blocks } = readPage(page(sentence, notes), URL)
    expect(notesOf(blocks)).toEqual(TWO)
    const texts = blocks.map((block) => ('text' in block ? block.text : ''))
    expect(texts.join('\n').replace('12 [1]', '12[1]').replace(' [2]', '[2]')).toContain(
      'It took 12[1] days[2] and nobody minded',
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(
      [...PROSE, ''].map(() => 'paragraph').concat('note', 'note'),
    )
    expect(texts.join('')).not.toMatch(/[↩^]/)
    const second = blocks.at(-1)
    expect(second && 'marks' in second && second.marks).toMatchObject([
      { kind: 'link', href: 'https://example.org/archive' },
    ])
  })
})

describe('notes', () => {
  const note =
    '<li id="fn1"><p>First.</p><pre>a\nb</pre><p>Second. <a href="#fnref1">↩</a></p></li>'
  const mark = 'It took days<sup id="fnref1"><a href="#fn1">1</a></sup>'

  test('of several paragraphs keep their lines', () => {
    const { blocks } = readPage(page(mark, `<ol>${note}</ol>`), URL)
    expect(notesOf(blocks)).toEqual([['1', 'First.\na\nb\nSecond.']])
  })

  test('that are marked twice come once', () => {
    const again = `<p>Whoever counts twice gets two numbers, and has to say which of them is the true one.<sup><a href="#fn1">1</a></sup></p>`
    const { blocks } = readPage(page(mark, `${again}<ol>${note}</ol>`), URL)
    expect(notesOf(blocks)).toHaveLength(1)
    expect(blocks.flatMap((block) => ('marks' in block ? block.marks : []))).toEqual([
      expect.objectContaining({ kind: 'note', label: '1' }),
      expect.objectContaining({ kind: 'note', label: '1' }),
    ])
  })

  test('in a table cell stay notes', () => {
    const table =
      '<table><tr><th>Pier</th><th>Crates</th></tr><tr><td>North<sup id="fnref1"><a href="#fn1">1</a></sup></td><td>12</td></tr></table>'
    const { blocks } = readPage(page('It took days', `${table}${PROSE[0]}x<ol>${note}</ol>`), URL)
    const found = blocks.find((block) => block.kind === 'table')
    expect(found?.rows[1]?.[0]?.text).toBe('North[1]')
    expect(notesOf(blocks)).toHaveLength(1)
  })

  test('may have marks of other notes', () => {
    const { blocks } = readPage(
      page(
        mark,
        '<ol><li id="fn1">First<sup id="fnref2"><a href="#fn2">2</a></sup>. <a href="#fnref1">↩</a></li><li id="fn2">Second. <a href="#fnref2">↩</a></li></ol>',
      ),
      URL,
    )
    expect(notesOf(blocks)).toEqual([
      ['1', 'First[2].'],
      ['2', 'Second.'],
    ])
  })

  test('without a mark in the text are kept at the end', () => {
    const lost =
      '<div id="footnotes"><h2>Footnotes</h2><div class="footdef"><sup><a id="fn.1" href="#fnr.1" role="doc-backlink">1</a></sup> <div role="doc-footnote"><p>Counted by hand.</p></div></div></div>'
    const { blocks } = readPage(page('It took days', lost), URL)
    expect(notesOf(blocks)).toEqual([['1', 'Counted by hand.']])
    expect(blocks.map((block) => ('text' in block ? block.text : '')).join('\n')).not.toMatch(
      /Footnotes|\[1\]/,
    )
  })

  test('in long lists are shortened to remarks, with a count', () => {
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
    const marks = numbers
      .map((n) => `<sup id="ref${n}"><a href="#cite${n}">[${n}]</a></sup>`)
      .join(' ')
    const items = numbers.map(
      (n) =>
        `<li id="cite${n}"><a href="#ref${n}">^</a> ${n === 7 ? 'The clerk of the north pier said so when he was asked.' : `Sample, A. <a href="https://example.org/${n}">A book</a>, p. ${n}.`}</li>`,
    )
    const { blocks } = readPage(page(`It took days${marks}`, `<ol>${items.join('')}</ol>`), URL)
    expect(notesOf(blocks)).toEqual([
      ['7', 'The clerk of the north pier said so when he was asked.'],
      ['…', '+59'],
    ])
  })

  test('leave other items of their list where they are', () => {
    const { blocks } = readPage(
      page(mark, `<h2>Notes</h2><ol>${note}<li>Ibid</li><li>By hand</li></ol>`),
      URL,
    )
    const texts = blocks.map((block) =>
      block.kind === 'list' ? block.items.map((item) => item.text).join(', ') : '',
    )
    expect(texts).toContain('Ibid, By hand')
    expect(notesOf(blocks)).toHaveLength(1)
  })

  test('by the thousand take no longer than as many paragraphs', () => {
    const numbers = Array.from({ length: 3_000 }, (_, index) => index)
    const marks = numbers.map((n) => `<sup><a id="r${n}" href="#n${n}">${n}</a></sup> `).join('')
    const notes = numbers.map((n) => `<li id="n${n}">x <a href="#r${n}">↩</a></li>`).join('')
    const html = page(`It took days${marks}`, `<ol>${notes}</ol>`)
    expect(processorMs(() => readPage(html, URL))).toBeLessThan(3_000)
  })

  test('of a feed are read like those of a page', () => {
    const { blocks } = readFeedHtml(`${PROSE[0]}<p>${mark}.</p><ol>${note}</ol>`, URL)
    expect(notesOf(blocks)).toHaveLength(1)
  })
})

describe('what only looks like a note', () => {
  test.each([
    [
      'a table of contents by numbers',
      '<a href="#s1">1</a> <a href="#s2">2</a>',
      `<section id="s1"><h2>North</h2>${PROSE[0]}</section><section id="s2"><h2>South</h2>${PROSE[1]}</section>`,
    ],
    [
      'a link to a heading and a way back to the top',
      '<a id="top" href="#s1">1</a>',
      `<h2 id="s1"><a href="#top">The north pier</a></h2>${PROSE[0]}`,
    ],
    [
      'a note between line breaks of a text without paragraphs',
      'It took days <sup><a href="#f1">1</a></sup>',
      '<div>Notes<br><br><a name="f1">1</a> Counted by hand.<br><br><a name="f2">2</a> On paper.</div>',
    ],
    ['a permalink', 'It took days <a id="p1" href="#p1">¶</a>', ''],
  ])('%s stays in the text', (_, sentence, rest) => {
    const { blocks } = readPage(page(sentence, rest), URL)
    expect(notesOf(blocks)).toEqual([])
    expect(blocks.length).toBeGreaterThanOrEqual(4)
  })

  test('a heading with text of its own after the notes stays', () => {
    const { blocks } = readPage(
      page(
        'It took days<sup id="r1"><a href="#n1">1</a></sup>',
        `<h2>Remarks of the clerks</h2><ol><li id="n1">Counted. <a href="#r1">↩</a></li></ol>${PROSE[0]?.replace('harbour', 'pier')}`,
      ),
      URL,
    )
    expect(blocks.map(({ kind }) => kind).slice(-3)).toEqual(['heading', 'paragraph', 'note'])
  })
})
