import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { OperatorError } from '../operator-error.ts'
import { checkNames } from './schema-version.ts'
import { claim } from './sqlite/claim-file.ts'

/** The file is no whole Daybrief database. */
export class NotABackup extends OperatorError {
  constructor(file: string, why: string) {
    super(`${file} cannot be restored: ${why}. Nothing was changed.`)
    this.name = 'NotABackup'
  }
}

/**
 * Puts a backup in the place of the database. What was there is kept beside it; its path is given, `null` where nothing
 * was. The backup is read through first, and nothing is changed unless it is whole.
 * @throws {NotABackup} where it is not; {NewerDatabase} where a newer program made it; {StoreInUse} while Daybrief runs.
 */
export function restoreSqlite(backup: string, file: string, now: number): string | null {
  verify(backup)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const release = claim(file)
  try {
    const fresh = `${file}.restoring`
    copyFileSync(backup, fresh)
    chmodSync(fresh, 0o600)
    // Restored by root, it is still the bot's: a service with a user of its own could not open root's file.
    if (process.getuid?.() === 0) {
      const { uid, gid } = statSync(existsSync(file) ? file : dirname(file))
      chownSync(fresh, uid, gid)
    }
    const kept = existsSync(file) ? `${file}.before-${stamp(now)}` : null
    if (kept !== null) keep(file, kept)
    renameSync(fresh, file)
    return kept
  } finally {
    release()
  }
}

/** Sets the old database aside as one file: what its log holds is written into it first. */
function keep(file: string, kept: string): void {
  const old = new DatabaseSync(file)
  old.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete')
  old.close()
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  renameSync(file, kept)
}

function verify(backup: string): void {
  if (!existsSync(backup)) throw new NotABackup(backup, 'there is no such file')
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(backup, { readOnly: true })
    const [check] = database.prepare('pragma integrity_check').all()
    if (check?.integrity_check !== 'ok') throw new NotABackup(backup, 'it is damaged')
    const names = database.prepare('select name from kysely_migration order by name').all()
    database.prepare('select count(*) from delivery').get()
    checkNames(
      names.map(({ name }) => String(name)),
      backup,
    )
  } catch (error) {
    if (error instanceof OperatorError) throw error
    throw new NotABackup(backup, error instanceof Error ? error.message : String(error))
  } finally {
    database?.close()
  }
}

function stamp(now: number): string {
  return new Date(now).toISOString().replaceAll(/[:.]/g, '-')
}
