import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { elementsNamed, parseDocument } from '../../../../src/read/dom.ts'
import { prunePage } from '../../../../src/read/prune.ts'
import { parsePage, standardise } from '../../../../src/read/standardise/standardise.ts'
import { propertyRuns } from '../../../support/property-runs.ts'
import { processorMs } from '../../../support/processor-time.ts'

describe('any page', () => {
  const name = fc.constantFrom(
    '',
    'line',
    'ln',
    'gutter',
    'highlight',
    'code',
    'copy',
    'lang',
    'tabs',
    'filename',
    'mono',
  )
  const leaf = fc.constantFrom(
    '1',
    '2',
    '3 ',
    '\n',
    'a',
    ' b',
    '',
    '// c',
    'bash',
    'x.py',
    '\u00a0',
  )
  const tag = fc.constantFrom(
    'pre',
    'code',
    'div',
    'span',
    'table',
    'tr',
    'td',
    'p',
    'li',
    'label',
    'figure',
    'br',
    'h2',
  )
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc
        .tuple(tag, name, fc.array(tie('tree'), { maxLength: 5 }))
        .map(
          ([element, value, inner]) =>
            `<${element} class="${value}">${inner.join('')}</${element}>`,
        ),
    ),
  }))

  it('keeps its letters, and has no listing inside a listing', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
        const page = parsePage(prunePage(`<p>z</p>${trees.join('')}`).html)
        const words = page.body.textContent ?? ''
        expect(words).toContain('z')
        for (const pre of elementsNamed(page.body, new Set(['pre']))) {
          expect(pre.firstElementChild).toBeNull()
          expect(pre.className).toBe('')
        }
      }),
      { numRuns: propertyRuns(200) },
    )
  })

  test.each<[string, string]>([
    ['listings in one box', `<div class="code">${'<pre>1</pre><p>a</p>'.repeat(6_000)}</div>`],
    ['pairs of listings', `<div>${'<pre>a</pre><pre>b</pre><p>c</p>'.repeat(4_000)}</div>`],
    [
      'a long label of many listings',
      `<div class="code"><span>${'1 '.repeat(50_000)}</span>${'<pre>a</pre>'.repeat(4_000)}</div>`,
    ],
    ['tabs and listings', `<div>${'<label>a</label><pre>b</pre>'.repeat(4_000)}</div>`],
    ['lines of code', '<p><code>a</code></p>'.repeat(8_000)],
    ['numbers in a listing', `<pre>${'<span class="ln">1</span>a\n'.repeat(15_000)}</pre>`],
    ['nested boxes', `${'<div class="prompt code">'.repeat(450)}<pre>a</pre>`],
    ['nested listings', `${'<pre class="code"><code>'.repeat(200)}a`],
    ['nested tables', `${'<table class="code"><tr><td>1</td><td>'.repeat(120)}<pre>a</pre>`],
  ])('takes little time: %s', (_, html) => {
    const page = parseDocument(prunePage(html).html)
    expect(processorMs(() => standardise(page))).toBeLessThan(3_000)
  })
})
