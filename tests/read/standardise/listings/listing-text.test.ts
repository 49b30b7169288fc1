import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { elementsNamed } from '../../../../src/read/dom.ts'
import { parsePage } from '../../../../src/read/standardise/standardise.ts'
import { processorMs } from '../../../support/processor-time.ts'

function textsOf(html: string): string[] {
  return elementsNamed(parsePage(html).body, new Set(['pre'])).map((pre) => pre.textContent ?? '')
}

describe('the text of a listing', () => {
  test.each<[string, string, string[]]>([
    ['output of numbers', '<pre>7\n8\n9</pre>', ['7\n8\n9']],
    ['numbers that grow otherwise in a cell', '<td><pre>2\n4\n8</pre></td>', ['2\n4\n8']],
    [
      'a column of line numbers',
      '<table><tr><td><pre>9\n10\n11\n</pre></td><td><pre>a\nb\nc</pre></td></tr></table>',
      ['a\nb\nc'],
    ],
    [
      'a column with one line number',
      '<table><tr><td><pre>1</pre></td><td><pre>halt</pre></td></tr></table>',
      ['halt'],
    ],
    ['blank lines at both ends', '<pre>\n  \n\t one\n  two  \n \n</pre>', ['\t one\n  two']],
    ['only white space', '<pre> \n </pre>', []],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts)
  })

  it('takes linear time for numbers and white space in any order', () => {
    const piece = fc.constantFrom('12', ' ', '\n', '\t', '7 ', '0x0f', 'end')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = `${pieces.join('').repeat(8_000)}.`
        expect(processorMs(() => textsOf(`<pre>${text}</pre>`))).toBeLessThan(3_000)
      }),
      { numRuns: 30 },
    )
  })
})
