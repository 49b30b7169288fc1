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

/** The file is not an intact Daybrief database. */
export class NotABackup extends OperatorError {
  constructor(file: string, why: string) {
    super(`${file} cannot be restored: ${why}. Nothing was changed.`)
    this.name = 'NotABackup'
  }
}

/**
 * Replaces the database by a backup. Returns the path under which the old database is kept beside it, `null` if there was
 * none. The backup is verified first, and nothing changes unless it is intact.
 * @throws {NotABackup} if it is not; {NewerDatabase} if a newer program made it; {@link StoreInUse} while Daybrief runs.
 */
export function restoreSqlite(backup: string, file: string, now: number): string | null {
  verify(backup)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const release = claim(file)
  try {
    const fresh = `${file}.restoring`
    copyFileSync(backup, fresh)
    chmodSync(fresh, 0o600)
    // If root restores it, it still belongs to the bot's user: a service with its own user could not open root's file.
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

/** Moves the old database aside as one file, after writing its log into it. */
function keep(file: string, kept: string): void {
  const old = new DatabaseSync(file)
  old.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete')
  old.close()
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
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
