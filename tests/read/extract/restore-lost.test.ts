import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/model/block.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { processorMs } from '../../support/processor-time.ts'

const PROSE = [
  'The bell of the harbour rings once for every boat that comes home, and nobody in the town sleeps before the last.',
  'In the year of the long fog it rang for eleven days without a boat, because the ringer had gone to bed with a fever.',
  'His daughter found out how the rope was tied, and since that day it has been tied the other way round by law.',
  'What the law says about the rope is short, and the ringer reads it aloud in spring, when the new crews come ashore.',
].map((line) => `<p>${line}</p>`)

const MORE = `<p>${'Every ringer has his own way of ending the day, and none of them tells it to the next one. '.repeat(4)}</p>`

/** The texts of an article whose body is some HTML. */
function read(html: string): string[] {
  const page = `<html><head><title>The bell</title></head><body><article><h1>The bell</h1>${html}</article></body></html>`
  return readPage(page, 'https://a.example/bell').blocks.map(textOf)
}

describe('what an extractor dropped between two paragraphs is put back', () => {
  test.each([
    [
      'a list',
      '<div class="extra-menu"><ul><li>one rope</li><li>two knots</li></ul></div>',
      'one rope\ntwo knots',
    ],
    ['a listing', '<div class="code-header"><pre>ring(1)</pre></div>', 'ring(1)'],
    [
      'a table',
      '<div class="post-media"><table><tr><th>boat</th><th>rings</th></tr><tr><td>Ada</td><td>1</td></tr></table></div>',
      'boat\trings\nAda\t1',
    ],
    ['a heading', '<div class="sub-header"><h2>The rope</h2></div>', 'The rope'],
    [
      'a quotation',
      '<div class="social-remark"><blockquote>Ring it once, and then go home.</blockquote></div>',
      'Ring it once, and then go home.',
    ],
    [
      'terms',
      '<div class="extra-terms"><dl><dt>Rope</dt><dd>what rings</dd></dl></div>',
      'what rings',
    ],
  ])('%s', (_, html, text) => {
    const lines = read(`${PROSE[0]}${PROSE[1]}${html}${PROSE[2]}${PROSE[3]}`)
    expect(lines.join('\n').replaceAll(' | ', '\t')).toContain(text)
    expect(lines.at(-1)).toContain('What the law says')
  })

  test('but not the titles of other articles', () => {
    const titles = '<div class="extra-promo"><h3>The boats of spring</h3><h3>Fog again</h3></div>'
    expect(read(`${PROSE[0]}${PROSE[1]}${titles}${PROSE[2]}${PROSE[3]}`)).not.toContain('Fog again')
  })

  test('nor a box of links', () => {
    const links =
      '<div class="extra-list"><ul><li><a href="/1">Fog in the old harbour</a></li></ul></div>'
    expect(read(`${PROSE[0]}${PROSE[1]}${links}${PROSE[2]}${PROSE[3]}`)).toHaveLength(4)
  })
})

describe('what an extractor dropped at the ends is put back', () => {
  const section = (id: string, inner: string) =>
    `<div class="sect1"><h2>${id}</h2><div class="sectionbody">${inner}</div></div>`
  const steps =
    '<div class="olist"><ol><li><p>Untie it.</p></li><li><p>Ring it.</p></li></ol></div>'

  test('sections in boxes of their own, with their lists', () => {
    const lines = read(
      `<div id="preamble"><div class="sectionbody"><div class="paragraph">${PROSE[0]}</div>${steps}</div></div>` +
        `${section('Fog', `<div class="paragraph">${PROSE[1]}</div>`)}${section('Law', `<div class="paragraph">${PROSE[2]}</div>${steps}<div class="paragraph">${PROSE[3]}</div>`)}`,
    )
    expect(lines[0]).toContain('The bell of the harbour')
    expect(lines[1]).toBe('Untie it.\nRing it.')
    expect(lines).toContain('Fog')
    expect(lines.at(-1)).toContain('What the law says')
  })

  test('but not another article, nor a box of the site', () => {
    // More than 500 characters: of less, Readability keeps everything.
    const body = `<div class="text">${PROSE[0]}${PROSE[1]}${PROSE[2]}${MORE}</div>`
    const boxed = (inner: string) => `<div class="extra-text">${inner}</div>`
    expect(read(`${body}${boxed(`<h1>Fog</h1>${PROSE[3]}`)}`).join()).not.toContain('What the law')
    expect(read(`${body}${boxed(PROSE[3] ?? '')}`).join()).not.toContain('What the law')
    expect(read(`${body}<div class="related-box">${PROSE[3]}</div>`).join()).not.toContain(
      'What the law',
    )
  })
})

test('two thousand lost lists cost little', () => {
  const lists = '<div class="extra-menu"><ul><li>one rope</li></ul></div>'.repeat(2_000)
  const html = `${PROSE[0]}${PROSE[1]}${lists}${PROSE[2]}${PROSE[3]}`
  expect(processorMs(() => read(html))).toBeLessThan(5_000)
})
