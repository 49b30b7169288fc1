import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/model/block.ts'
import { judgeQuality } from '../../src/read/judge-quality.ts'
import { mainProse } from '../../src/read/extract/main-prose.ts'
import { parseDocument } from '../../src/read/dom.ts'
import { readPage } from '../../src/read/read-page.ts'
import { measureDensity } from '../../src/read/extract/text-density.ts'
import { textChars } from '../../src/read/text-size.ts'

const PROSE =
  'The bell of the harbour rings once for every boat that comes home, and nobody in the town sleeps before the last one is in.'

test('the prose of the main part: of the article around what was kept, or of the smallest element that holds it', () => {
  const p = (order: number) => `<p data-daybrief-order="${order}">${PROSE}</p>`
  const pieces = [1, 2, 3].map((order) => ({ order, prose: true, heading: false }))
  const bodyOf = (html: string) => parseDocument(html).body
  const article = bodyOf(`<main><div>${p(1)}${p(2)}</div>${p(3)}</main><p>${PROSE}</p>`)
  expect(mainProse(article, { found: new Set([1, 2]), pieces })).toBe(PROSE.length * 3)
  const box = bodyOf(`<div><div>${p(1)}${p(2)}</div>${p(3)}</div>`)
  expect(mainProse(box, { found: new Set([1, 2]), pieces })).toBe(PROSE.length * 2)
  expect(mainProse(box, { found: new Set(), pieces })).toBe(0)
})

test('an article that lost much of its main part is not whole', () => {
  const blocks = [{ kind: 'paragraph' as const, text: PROSE.repeat(5), marks: [] }]
  const evidence = { blocks, words: 120, title: 'The bell', free: null, pageText: '', linkShare: 0 }
  expect(judgeQuality({ ...evidence, isPartial: false })).toBe('full')
  expect(judgeQuality({ ...evidence, isPartial: true })).toBe('short')
})

describe('a dense script counts twice', () => {
  const japanese =
    '港の鐘は船が一そう帰るたびに一度だけ鳴り、最後の船が入るまで町では誰も眠らないのである。'

  test('in the size of a text', () => {
    expect(textChars([{ kind: 'paragraph', text: '鐘が鳴る ok', marks: [] }])).toBe(11)
    const { body } = parseDocument(`<p>${japanese}</p>`)
    expect(measureDensity(body).get(body)?.prose).toBe(japanese.length * 2)
  })

  test('so that a short article is not lost to the teaser of the next one', () => {
    const teaser =
      'The next article tells how a keeper of lamps found a second barrel of oil behind the first one, and whom he told about it.'
    const html =
      `<html lang="ja"><head><title>鐘</title></head><body><div class="post"><h1>鐘</h1>${`<p>${japanese}</p>`.repeat(1)}<p>鐘を鳴らす人の娘が綱の結び方を見つけ、その日からは法律で逆に結ばれている。</p></div>` +
      `<div class="next-post"><p>${teaser}</p></div></body></html>`
    const texts = readPage(html, 'https://a.example/').blocks.map(textOf)
    expect(texts.join('\n')).toContain(japanese)
  })
})
