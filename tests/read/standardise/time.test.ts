import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/standardise/standardise.ts'
import { processorMs } from '../../support/processor-time.ts'

const DEPTH = 400
const nested = (open: string, close: string) =>
  `${open.repeat(DEPTH)}<p>${'A line of text in it. '.repeat(20_000)}</p>${close.repeat(DEPTH)}`

describe('standardising takes time in proportion to the page', () => {
  test.each<[string, string]>([
    ['call-outs in call-outs', nested('<div class="admonition note">', '</div>')],
    ['asides in asides', nested('<p>x</p><aside>', '</aside><p>y</p>')],
    ['details in details', nested('<details><summary>x</summary>', '</details>')],
    ['quotations in quotations', nested('<blockquote>', '<cite>x</cite></blockquote>')],
    ['figures in figures', nested('<figure>', '<figcaption>x</figcaption></figure>')],
    ['tables in tables', nested('<table><tr><td><i></i>', '</td></tr></table>')],
    ['definitions in definitions', nested('<dl><dt>x</dt><dd>', '</dd></dl>')],
    ['lists in lists', nested('<ol><li>', '</li></ol>')],
    ['a gallery of thousands', `<p>x</p><div>${'<a><img src="/x.png"></a>'.repeat(15_000)}</div>`],
  ])('%s', (_, html) => {
    expect(processorMs(() => parsePage(html))).toBeLessThan(2_000)
  })
})
