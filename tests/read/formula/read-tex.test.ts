import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTex } from '../../../src/read/formula/read-tex.ts'
import { processorMs } from '../../support/processor-time.ts'

describe('TeX as plain text', () => {
  test.each([
    ['\\frac{n}{2k}+x^2', 'n/(2k) + x²'],
    ['O(n \\log n)', 'O(n log n)'],
    ['T = \\sum_i t_i', 'T = ∑ᵢ tᵢ'],
    ['\\sum_{i=1}^{n} x_i', '∑ᵢ₌₁ⁿ xᵢ'],
    ['L=\\frac{1}{N}\\sum_{i}l_{i}', 'L = 1/N ∑ᵢ lᵢ'],
    ['{\\displaystyle a^{2}+b^{2}=c^{2}}', 'a² + b² = c²'],
    ['$$\\alpha \\leq \\beta$$', 'α ≤ β'],
    ['\\(x \\in \\mathbb{R}^n\\)', 'x ∈ ℝⁿ'],
    ['\\sqrt{a+b} \\neq \\sqrt[3]{x}', '√(a + b) ≠ ∛x'],
    ['-x + -y', '−x + −y'],
    ['(-1)^k', '(−1)ᵏ'],
    ['\\frac{a+b}{c}', '(a + b)/c'],
    ['x\\frac12', 'x(1/2)'],
    ['2^{n/2}', '2^(n/2)'],
    ['e^{-x^2/2}', 'e^(−x²/2)'],
    ['a_{ij}, b_{\\max}', 'aᵢⱼ, bₘₐₓ'],
    ["f'(x)", 'f′(x)'],
    ['\\hat{y} = \\bar{x}', 'ŷ = x̄'],
    ['\\left( \\frac{1}{2} \\right)', '(1/2)'],
    ['\\lim_{x \\to 0} f(x)', 'lim_(x→0) f(x)'],
    ['\\int_0^1 f(x)\\,dx', '∫₀¹ f(x) dx'],
    ['P(A \\mid B)', 'P(A ∣ B)'],
    ['x \\text{ if } y', 'x if y'],
    ['{n \\over 2}', 'n/2'],
    ['a \\equiv b \\pmod{n}', 'a ≡ b (mod n)'],
    ['\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', 'a = b\nc = d'],
    ['\\mathcal{O}(n)', 'O(n)'],
    ['50\\%', '50%'],
    ['n', 'n'],
  ])('%s', (tex, text) => {
    expect(readTex(tex)?.text).toBe(text)
  })

  test.each([
    '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
    '\\begin{cases} 1 & x > 0 \\end{cases}',
    '\\unknowncommand{x}',
    'a^',
    '{a',
    'a}',
    'x_1_2',
    '\\xymatrix{A \\ar[r] & B}',
  ])('%s has no simple form and stays TeX', (tex) => {
    expect(readTex(tex)).toEqual({ text: tex, tex })
  })

  test('nothing is no formula', () => {
    expect(readTex('  ')).toBeNull()
  })

  test('any source gives text, in time linear in its length', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '^',
      '_',
      '\\frac',
      '\\sqrt',
      '[',
      ']',
      'x',
      '12',
      ' ',
      '\\\\',
      '&',
      '\\left',
      '\\begin{aligned}',
      '\\end{aligned}',
      "'",
      '\\over',
      '\\text',
      '+',
      '%',
      '\\not',
      '~',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const tex = pieces.join('')
        const read = readTex(tex)
        if (tex.trim() !== '') expect(read?.text.trim()).not.toBe('')
      }),
    )
    for (const unit of ['{', '\\frac', '^', '\\sqrt[', 'x_'])
      expect(processorMs(() => readTex(unit.repeat(20_000)))).toBeLessThan(2_000)
    expect(processorMs(() => readTex('{'.repeat(900)))).toBeLessThan(2_000)
  })
})
