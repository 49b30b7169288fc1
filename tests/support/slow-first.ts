import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Folders whose files wait for processes, servers and browsers, in the order of how long their longest takes. */
const SLOW = [
  '/tests/e2e/',
  '/tests/sandbox/page/',
  '/tests/jobs/',
  '/tests/store/',
  '/tests/deliver/',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const place = SLOW.findIndex((folder) => moduleId.includes(folder))
  return place < 0 ? SLOW.length : place
}

/**
 * Starts the files that mostly wait first, and what only calculates last: at the end of a run all workers are busy until the
 * last file. Without times of an earlier run, as in CI, the order would be that of sizes, and a small file that waits for
 * seconds ran alone at the end. Within a rank the order is the usual one: what failed, then what took longest or is largest.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
