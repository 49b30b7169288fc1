import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/read-page.ts'

const prose =
  '<p>The ferry goes at six in the morning and comes back at noon, whatever the weather on the other side of the bay is like.</p>'

function shown(html: string): string[] {
  const page = `<article><h1>The ferry</h1>${prose}${html}${prose.replace('six', 'seven')}</article>`
  const { blocks } = readPage(page, 'https://bay.example/ferry')
  return blocks.slice(1, -1).map((block) => ('text' in block ? block.text : block.kind))
}

test.each([
  'The <span class="tooltip">bollard</span> holds the rope.',
  'Whoever <em class="share">shares</em> a cabin pays less.',
  'All of it was written on the pier by <b class="social">the crew</b>.',
  '<span class="popup">Ropes</span> are coiled before the boat has left the harbour.',
  'An <span class="ad">advertisement</span>, <a class="promo" href="https://x.example/">a poster</a>, hung there.',
])('words of a sentence stay, whatever they are called: %s', (html) => {
  expect(shown(`<p>${html}</p>`)).toEqual([html.replace(/<[^>]*>/g, '')])
})

test.each([
  '<p>Tags: <span class="tags"><a href="/t/boats">Boats</a></span></p>',
  '<div><span class="share">Share this</span></div>',
  '<p><span class="promo">Buy our boat</span></p>',
])('labels go: %s', (html) => {
  expect(shown(html).join(' ')).not.toMatch(/Boats|Share|Buy/)
})

test('what is shown when the reader points at a word is not part of the sentence', () => {
  const html =
    '<p>The <span class="tooltip">bollard<span class="tooltiptext">A short post</span></span> holds the rope.</p>'
  expect(shown(html)).toEqual(['The bollard holds the rope.'])
})

test('a line that links to another site is a reference in an article with listings', () => {
  const link = '<p><a href="https://code.example/ferry">the whole timetable</a></p>'
  const other = prose.replace('six', 'eight')
  expect(shown(`<pre>6 12</pre>${other}${link}`)).toContain('the whole timetable')
  expect(shown(`${other}${link}`)).not.toContain('the whole timetable')
})
