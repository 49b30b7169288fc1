import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { kindOf } from './database.ts'
import { fileOf } from './open-database.ts'

/**
 * Whether a start would begin with an empty database although there was one: its file is missing, and backups or its write-ahead
 * log are still there. Returns what is there, to be named in a warning; `null` if nothing is odd. Call it before the store is
 * opened.
 */
export function tracesOfLostDatabase(url: string): string | null {
  if (kindOf(url) !== 'sqlite') return null
  const file = fileOf(url)
  if (file === ':memory:' || existsSync(file)) return null
  const log = `${file}-wal`
  if (existsSync(log)) return basename(log)
  const folder = join(dirname(file), 'backups')
  const newest = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.db'))
        .toSorted()
        .at(-1)
    : undefined
  return newest === undefined ? null : join('backups', newest)
}
