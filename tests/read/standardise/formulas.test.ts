import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.ts'
import { readPage } from '../../../src/read/read-page.ts'

const PROSE =
  'The harbour office keeps a ledger of every crate that comes ashore, and for a long time nobody looked at it twice.'

function read(sentence: string, below = ''): Block[] {
  return readPage(
    `<html lang="en"><head><title>The ledger</title></head><body><article><h1>The ledger</h1><p>${PROSE}</p>
     <p>It takes ${sentence} days to count all the crates on the two piers, whatever the clerks may say.</p>${below}
     <p>${PROSE.replace('harbour', 'customs')}</p></article></body></html>`,
    'https://example.com/post',
  ).blocks
}

/** The sentence with the formula, and its source. */
function inline(sentence: string): [string, string | null] {
  const block = read(sentence)[1]
  if (block?.kind !== 'paragraph') throw new Error(`no paragraph but ${block?.kind}`)
  const text = block.text.replace(/^It takes (.*) days to count.*$/s, '$1')
  const mark = block.marks.find((one) => one.kind === 'formula')
  if (mark) expect(block.text.slice(mark.start, mark.end)).toBe(text)
  return [text, mark?.kind === 'formula' ? mark.tex : null]
}

const MATHML =
  '<mrow><msup><mi>k</mi><mn>2</mn></msup><mo>+</mo><mfrac><mi>n</mi><mn>2</mn></mfrac></mrow>'
const TEX = 'k^2+\\frac{n}{2}'
const SHOWN = 'k² + n/2'

describe('formulas in a sentence', () => {
  test.each([
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml"><math><semantics>${MATHML}<annotation encoding="application/x-tex">${TEX}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="base">k2+2n</span></span></span>`,
      TEX,
    ],
    ['MathML', `<math>${MATHML}</math>`, null],
    ['MathML with alttext', `<math alttext="${TEX}">${MATHML}</math>`, TEX],
    [
      'MediaWiki with its picture',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;"><math alttext="{\\displaystyle ${TEX}}">${MATHML}</math></span><img src="https://wiki.example/media/math/render/svg/1a" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle ${TEX}}"></span>`,
      TEX,
    ],
    [
      'MathJax 2 as source',
      `<span class="MathJax_Preview">k2</span><script type="math/tex">${TEX}</script>`,
      TEX,
    ],
    [
      'MathJax 2 typeset',
      `<span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr>k2+n2</nobr><span class="MJX_Assistive_MathML"><math>${MATHML}</math></span></span><script type="math/tex" id="MathJax-Element-1">% <![CDATA[\n${TEX} %]]></script>`,
      TEX,
    ],
    [
      'MathJax 3 with its text for screen readers',
      `<mjx-container class="MathJax CtxtMenu_Attached_0" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml display="inline"><math>${MATHML}</math></mjx-assistive-mml></mjx-container>`,
      null,
    ],
    [
      'MathJax 4',
      `<mjx-container class="MathJax" jax="SVG"><mjx-math data-latex="${TEX}"><svg><g data-latex="k"></g></svg></mjx-math></mjx-container>`,
      TEX,
    ],
    [
      'a picture of WordPress',
      `<img src="https://s0.wp.com/latex.php?latex=k&bg=ffffff" alt="${TEX}" class="latex">`,
      TEX,
    ],
    [
      'a picture with its source in the address',
      `<img src="https://latex.codecogs.com/svg.image?${encodeURIComponent(TEX)}">`,
      TEX,
    ],
    ['a picture of Sphinx', `<img class="math" src="_images/math/0a1b.png" alt="${TEX}"/>`, TEX],
    [
      'an editor that keeps it in an attribute',
      `<span class="ql-formula" data-value="${TEX}">k2+n2</span>`,
      TEX,
    ],
    ['source for a script', `<span class="math inline">\\(${TEX}\\)</span>`, TEX],
  ])('%s', (_, sentence, tex) => {
    expect(inline(sentence)).toEqual([SHOWN, tex])
  })

  test('without a simple form are their source', () => {
    const tex = '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}'
    const escaped = tex.replaceAll('&', '&amp;')
    expect(
      inline(
        `<math><semantics><mi>M</mi><annotation encoding="application/x-tex">${escaped}</annotation></semantics></math>`,
      ),
    ).toEqual([tex, tex])
  })

  test.each([
    ['<math><mi>sin</mi><mo>&#x2061;</mo><mi>x</mi><mo>&#x2062;</mo><mi>y</mi></math>', 'sin xy'],
    ['<math><msqrt><mi>a</mi><mo>-</mo><mi>b</mi></msqrt></math>', '√(a − b)'],
    ['<math><mover><mi>y</mi><mo>^</mo></mover></math>', 'ŷ'],
    [
      '<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub></math>',
      '∑ᵢ₌₁ⁿ xᵢ',
    ],
    [
      '<math><mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo>)</mo></math>',
      '(a b; c d)',
    ],
    ['<math><mtext>rate of </mtext><mi>x</mi></math>', 'rate of x'],
  ])('MathML without a source: %s', (html, text) => {
    expect(inline(html)).toEqual([text, null])
  })

  test('text between dollar signs stays as it is', () => {
    expect(inline('$k^2$ or $5')).toEqual(['$k^2$ or $5', null])
  })

  test('an ordinary picture is no formula', () => {
    const blocks = read('<img src="/img/crate.png" alt="x^2" class="wide">')
    expect(blocks.some((block) => block.kind === 'image')).toBe(true)
  })
})

describe('displayed formulas', () => {
  test.each([
    [
      'KaTeX',
      `<p><span class="katex-display"><span class="katex"><math display="block"><semantics>${MATHML}<annotation encoding="application/x-tex">${TEX}</annotation></semantics></math></span></span></p>`,
      SHOWN,
    ],
    [
      'MathJax 2',
      `<div class="MathJax_Display"><span class="MathJax">k2</span></div><script type="math/tex; mode=display">${TEX}</script>`,
      SHOWN,
    ],
    [
      'a picture alone in its paragraph',
      `<p><img class="tex" src="/t/1.png" alt="${TEX}"></p>`,
      SHOWN,
    ],
    [
      'Substack',
      `<div class="latex-rendered" data-attrs="{&quot;persistentExpression&quot;:&quot;${TEX.replaceAll('\\', '\\\\')}&quot;,&quot;id&quot;:&quot;A&quot;}" data-component-name="LatexBlockToDOM"></div>`,
      SHOWN,
    ],
    [
      'LaTeXML with its number',
      `<table class="ltx_equation ltx_eqn_table"><tbody><tr class="ltx_eqn_row"><td class="ltx_eqn_cell"></td><td class="ltx_eqn_cell"><math alttext="\\displaystyle ${TEX}" display="block">${MATHML}</math></td><td class="ltx_eqn_cell"></td><td rowspan="1"><span class="ltx_tag">(3)</span></td></tr></tbody></table>`,
      `${SHOWN}  (3)`,
    ],
  ])('%s', (_, html, text) => {
    const formulas = read('two', html).filter((block) => block.kind === 'formula')
    expect(formulas).toHaveLength(1)
    expect(formulas[0]).toMatchObject({ text, tex: expect.stringContaining(TEX) })
  })

  test('in the middle of a paragraph cut it', () => {
    const kinds = read(`<math display="block" alttext="x">x</math>`).map(({ kind }) => kind)
    expect(kinds).toEqual(['paragraph', 'paragraph', 'formula', 'paragraph', 'paragraph'])
  })

  test('in a list item stay in it', () => {
    const list = read(
      'two',
      `<ul><li>First: <math display="block" alttext="x=1">x</math></li><li>Second, by hand.</li></ul>`,
    ).find((block) => block.kind === 'list')
    expect(list?.items.map((item) => item.text)).toEqual(['First:\nx = 1', 'Second, by hand.'])
  })

  test('a table of data with formulas in it stays a table', () => {
    const table = `<table><tr><th>Name</th><th>Cost</th></tr><tr><td>Sort</td><td><math alttext="n^2">x</math></td></tr></table>`
    const found = read('two', table).find((block) => block.kind === 'table')
    expect(found?.rows[1]?.[1]?.text).toBe('n²')
  })
})

test("the number of Sphinx's equations stands behind them", () => {
  const html =
    '<div class="math notranslate" id="e"><span class="eqno">(4)<a class="headerlink" href="#e">¶</a></span>\\[k^2\\]</div>'
  expect(read('two', html)).toContainEqual({
    kind: 'formula',
    text: 'k²  (4)',
    tex: 'k^2 \\qquad \\text{(4)}',
  })
})
