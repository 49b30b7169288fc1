import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { allocator, GLIBC } from '../../deploy/allocator.mjs'
import { startFlags } from '../deliver/start-flags.ts'
import type { Command } from './life.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Makes the build. */
export async function build(): Promise<void> {
  await promisify(execFile)(process.execPath, [join(ROOT, 'deploy/build.ts')], { cwd: ROOT })
}

/** A start of the build or of the source tree with the options of `npm start` and this environment. */
export function way(script: 'build' | 'sources', environment: Record<string, string>): Command {
  const file = script === 'build' ? 'dist/app/main.js' : 'src/main.ts'
  return { words: [process.execPath, ...startFlags(), file], cwd: ROOT, environment }
}

/** The settings of glibc's allocator that `npm start` makes where there is no other. */
export const GLIBC_SETTINGS: Record<string, string> = GLIBC

/** The environment with which `npm start` uses jemalloc; `null` if this machine does not have it. */
export function jemallocSettings(): Record<string, string> | null {
  const settings = allocator(process.platform, {}, existsSync)
  return settings !== null && 'LD_PRELOAD' in settings ? settings : null
}
