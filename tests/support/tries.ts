import fc from 'fast-check'
import { MINUTE } from '../../src/model/time.ts'

const { CI, FUZZ } = process.env
/** `FUZZ=20` tries everything twenty times as often, each property for so long at most. */
const LONGEST_MS = MINUTE

if (FUZZ !== undefined) {
  fc.configureGlobal({ interruptAfterTimeLimit: LONGEST_MS, numRuns: 100 * Number(FUZZ) })
}

/**
 * How often a property is tried: as often as said in CI, a quarter of it at a desk, where it is run all day, and many times as
 * often with `FUZZ` set.
 */
export function tries(often: number): number {
  if (FUZZ !== undefined) return often * Number(FUZZ)
  return CI === undefined ? Math.ceil(often / 4) : often
}
