import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundle } from '../../deploy/build-bundle.ts'
import { hashInputs } from '../../deploy/build-inputs.mjs'

const ROOT = join(import.meta.dirname, '../..')
/** As deep as `src/app`. Not `dist/app`, so that `npm start` does not run what only tests have built. */
const TARGET = join(ROOT, 'dist/test')
const STAMP = join(TARGET, 'inputs.sha256')
const LOCK = join(ROOT, 'dist/test.lock')
/** A lock this old was left by a run that was killed; building takes seconds. */
const STALE_MS = 120_000
const LOOK_MS = 50

let ready: Promise<void> | null = null

/**
 * The path of the product's script in a build of the source tree as it is now. The first test that asks builds, which takes about as long
 * as two starts from the source tree; a start from the build costs a third of one. A build serves until a file changes.
 */
export async function builtMain(): Promise<string> {
  ready ??= build()
  await ready
  return join(TARGET, 'main.js')
}

async function build(): Promise<void> {
  const wanted = hashInputs(ROOT)
  const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === wanted
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  while (!isBuilt()) {
    if (!lock()) {
      await sleep(LOOK_MS)
      continue
    }
    try {
      // Another thread or run may have finished meanwhile.
      if (!isBuilt()) await bundle(ROOT, TARGET)
    } finally {
      rmSync(LOCK, { force: true })
    }
  }
}

/** Whether it is now our turn to build. */
function lock(): boolean {
  try {
    closeSync(openSync(LOCK, 'wx'))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > STALE_MS) rmSync(LOCK, { force: true })
    return false
  }
}
