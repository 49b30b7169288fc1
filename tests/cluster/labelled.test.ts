import { expect, test } from 'vitest'
import { pairAccuracy } from '../../bench/group/figures.ts'
import { fingerprinter } from './article.ts'

test.each(['tuned', 'held-out'] as const)(
  'of the %s pairs nearly all that are joined belong together, and most of those are joined',
  async (part) => {
    const { precision, recall } = await pairAccuracy(part, fingerprinter)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  },
)
