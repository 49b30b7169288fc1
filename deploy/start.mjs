import { existsSync, readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { allocator } from './allocator.mjs'
import { hashInputs } from './build-inputs.mjs'

/**
 * `npm start`: runs the build, if there is one and it is made of the files that are there, and the source tree otherwise.
 * What V8 compiles is kept for the next start, in `dist/cache` unless `NODE_COMPILE_CACHE` names another folder.
 */

// Both are read once, before any code of ours: so the process starts itself again, which takes some 30 ms.
const settings = allocator(process.platform, process.env, existsSync)
if (settings !== null) {
  const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  process.execve?.(process.execPath, words, { ...process.env, ...settings })
}

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'dist/app/inputs.sha256')
const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hashInputs(root)
if (isBuilt && process.env.NODE_COMPILE_CACHE === undefined) {
  enableCompileCache(join(root, 'dist/cache'))
}
await import(isBuilt ? '../dist/app/main.js' : '../src/main.ts')
