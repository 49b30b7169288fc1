import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.ts'
import { parseDocument } from '../../../src/read/dom.ts'
import { raise, smallCharacters } from '../../../src/read/formula/raise.ts'
import { scriptText } from '../../../src/read/blocks/superscript.ts'
import { toBlocks } from '../../../src/read/blocks/to-blocks.ts'

function blocksOf(html: string): Block[] {
  return toBlocks(parseDocument(html).body, 'https://example.com/post').map(({ block }) => block)
}

function textOf(html: string): string {
  return blocksOf(html)
    .map((block) => ('text' in block ? block.text : ''))
    .join('\n')
}

describe('superscripts and subscripts in a sentence', () => {
  test.each([
    ['Shor needs 10<sup>6</sup> qubits.', 'Shor needs 10⁶ qubits.'],
    ['An error of 10<sup>−9</sup> or 10<sup>-9</sup>.', 'An error of 10⁻⁹ or 10⁻⁹.'],
    ['O(2<sup>n</sup>), x<sup>n+1</sup>, A<sup>T</sup>', 'O(2ⁿ), xⁿ⁺¹, Aᵀ'],
    ['H<sub>2</sub>O and CO<sub>2</sub>', 'H₂O and CO₂'],
    ['a<sub>i,j</sub> and b<sup>1.5</sup> and c<sub>Q</sub>', 'a_(i,j) and b^(1.5) and c_Q'],
    ['e<sup>(a, b)</sup>', 'e^(a, b)'],
    ['the 1<sup>st</sup>, 22<sup>ND</sup> and k<sup>th</sup> run', 'the 1st, 22ND and kᵗʰ run'],
    ['le 1<sup>er</sup> mai, 2<sup>e</sup>', 'le 1ᵉʳ mai, 2ᵉ'],
    ['Windows<sup>TM</sup>, Acme<sup>®</sup>, Foo<sup>(R)</sup>', 'Windows™, Acme®, Foo®'],
    ['prices<sup>*</sup> and terms<sup>†</sup>', 'prices* and terms†'],
    ['claimed<sup>[<i>citation needed</i>]</sup>', 'claimed[citation needed]'],
    ['x<sup><i>n</i></sup>', 'xⁿ'],
    ['<sub>Photo: a crate, on pier 2.</sub>', 'Photo: a crate, on pier 2.'],
    [
      'On the pier. <sub>The crate at dawn, in 1912.</sub>',
      'On the pier. The crate at dawn, in 1912.',
    ],
    ['nothing<sup></sup>here', 'nothinghere'],
    ['<sup>1</sup>/<sub>2</sub>', '¹/₂'],
    ['since May<sup>1</sup> and 12<sup>1</sup> minutes', 'since May¹ and 12¹ minutes'],
    ['took 12<sup><a href="#x">1</a></sup> minutes', 'took 12[1] minutes'],
    ['took 12<a href="#x"><sup>1</sup></a> minutes', 'took 12[1] minutes'],
    ['took 12<sup><a href="#x">[1]</a></sup> minutes', 'took 12[1] minutes'],
    ['<a href="/big">10<sup>9</sup> rows</a>', '10⁹ rows'],
  ])('%s', (html, text) => {
    expect(textOf(`<p>${html}</p>`)).toBe(text)
  })

  test('a source in a superscript stays a link', () => {
    const [block] = blocksOf(
      '<p>as shown<sup><a href="https://example.org/p">3</a></sup> there</p>',
    )
    expect(block).toEqual({
      kind: 'paragraph',
      text: 'as shown[3] there',
      marks: [{ kind: 'link', start: 8, end: 11, href: 'https://example.org/p' }],
    })
  })

  test('a picture in a superscript is kept', () => {
    const blocks = blocksOf('<p>a<sup>1<img src="/i.png" alt="i"></sup></p>')
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'image'])
  })
})

describe('raise', () => {
  test('is never the text itself where that could be read as part of the word before', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}+=(),. -]{1,12}$/u), (text) => {
        for (const position of ['sup', 'sub'] as const) {
          const raised = raise(text, position)
          const small = smallCharacters(text, position)
          expect(raised).toBe(small ?? raised)
          expect(small === null ? /^[_^]/.test(raised) : raised !== text).toBe(true)
        }
      }),
    )
  })

  test('no digit is shown at full size', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('sup' as const, 'sub' as const), (number, position) => {
        expect(scriptText(String(number), position, 'x')).not.toMatch(/[0-9]/)
      }),
    )
  })
})
