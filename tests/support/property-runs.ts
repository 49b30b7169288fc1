import fc from 'fast-check'
import { MINUTE } from '../../src/model/time.ts'

const { CI, FUZZ } = process.env
/** The longest time for one property with `FUZZ` set. */
const LONGEST_MS = MINUTE

if (FUZZ !== undefined) {
  fc.configureGlobal({ interruptAfterTimeLimit: LONGEST_MS, numRuns: 100 * Number(FUZZ) })
}

/**
 * The number of runs of a property: `inCi` in CI, a quarter of it on a developer's machine, where the tests run all day, and
 * `FUZZ` times `inCi` if `FUZZ` is set.
 */
export function propertyRuns(inCi: number): number {
  if (FUZZ !== undefined) return inCi * Number(FUZZ)
  return CI === undefined ? Math.ceil(inCi / 4) : inCi
}
