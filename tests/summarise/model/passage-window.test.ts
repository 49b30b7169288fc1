import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageWindow } from '../../../src/summarise/model/passage-window.ts'
import { estimateTokens } from '../../../src/summarise/model/tokens.ts'
import type { Passage } from '../../../src/summarise/passages.ts'

const paragraph = (text: string): Passage => ({ kind: 'paragraph', text })

it('is the whole article if it fits', () => {
  const passages: Passage[] = [
    paragraph('One.'),
    { kind: 'heading', text: 'Two' },
    { kind: 'item', text: 'Three.' },
  ]
  expect(passageWindow(passages, 'en', 100)).toMatchObject({
    text: 'One.\n\n## Two\n\n- Three.',
    cut: false,
  })
})

describe('the window of a long article', () => {
  const long: Passage[] = Array.from({ length: 60 }, (_, i) =>
    i % 20 === 19
      ? { kind: 'heading', text: `Part ${i}` }
      : paragraph(
          i < 40
            ? `Paragraph ${i} has words${i} of${i} its${i} own${i} and nothing that others would share.`
            : `Paragraph ${i} tells how relay servers send data to their replicas.`,
        ),
  )
  const { text, cut, tokens } = passageWindow(long, 'en', 600)

  it('keeps the beginning and all later headings, and marks gaps', () => {
    expect(cut).toBe(true)
    expect(
      text.startsWith('Paragraph 0 has words0 of0 its0 own0 and nothing that others would share.'),
    ).toBe(true)
    for (const heading of ['## Part 19', '## Part 39', '## Part 59'])
      expect(text).toContain(heading)
    expect(text).toContain('[...]')
  })

  it('stays within the budget', () => {
    expect(tokens).toBeLessThanOrEqual(600)
    expect(estimateTokens(text)).toBeLessThanOrEqual(600)
  })

  it('keeps the order', () => {
    const numbers = Array.from(text.matchAll(/Paragraph (\d+)/g), ([, n]) => Number(n))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(Math.max(...numbers)).toBeGreaterThanOrEqual(40)
  })
})

it('never exceeds its budget', () => {
  const passages = fc.array(fc.string({ maxLength: 200 }).map(paragraph), { maxLength: 30 })
  fc.assert(
    fc.property(passages, fc.integer({ min: 10, max: 400 }), (article, budget) => {
      const window = passageWindow(article, 'en', budget)
      expect(window.tokens).toBeLessThanOrEqual(budget)
    }),
  )
})
