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

/** What is done with a backup, in this order; each takes seconds per gigabyte. */
export type RestoreStep = 'check' | 'copy'

/**
 * Replaces the database by a backup. Returns the path under which the old database is kept beside it, `null` if there was
 * none. The backup is verified first, and nothing changes unless it is intact.
 * @throws {NotABackup} if it is not; {NewerDatabase} if a newer program made it; {@link StoreInUse} while Daybrief runs.
 */
export function restoreSqlite(
  backup: string,
  file: string,
  now: number,
  onStep: (step: RestoreStep) => void = () => {},
): string | null {
  onStep('check')
  verify(backup)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const release = claim(file)
  try {
    const fresh = `${file}.restoring`
    onStep('copy')
    copyFileSync(backup, fresh)
    chmodSync(fresh, 0o600)
    // If root restores it, it still belongs to the bot's user: a service with its own user could not open root's file.
    if (process.getuid?.() === 0) {
      const { uid, gid } = statSync(existsSync(file) ? file : dirname(file))
      chownSync(fresh, uid, gid)
    }
    const kept = existsSync(file) ? `${file}.before-${stamp(now)}` : null
    skipIds(fresh, kept === null ? new Map() : givenBy(file))
    if (kept !== null) keep(file, kept)
    renameSync(fresh, file)
    return kept
  } finally {
    release()
  }
}

/** Moves the old database aside as one file, after writing its log into it; a damaged one as it is, with its log beside it. */
function keep(file: string, kept: string): void {
  const isWhole = isTidied(file)
  for (const suffix of ['-wal', '-shm']) {
    if (isWhole) rmSync(`${file}${suffix}`, { force: true })
    else if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${kept}${suffix}`)
  }
  renameSync(file, kept)
}

/** Writes the log of a database into it. Returns false if SQLite cannot read it: perhaps that is why a backup is restored. */
function isTidied(file: string): boolean {
  const old = new DatabaseSync(file)
  try {
    old.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete')
    return true
  } catch {
    // What can be saved of it is up to the operator, who gets all of its files.
    return false
  } finally {
    old.close()
  }
}

/** More ids than a bot gives between two backups: ten thousand articles a day for three months. */
const SKIPPED_IDS = 1_000_000

/**
 * Has a database give none of the ids that were given after it was backed up. The buttons in the chats name articles, digests and
 * sources by their ids, and would otherwise act on others.
 */
function skipIds(file: string, given: ReadonlyMap<string, number>): void {
  const database = new DatabaseSync(file)
  const own = givenIds(database)
  const change = database.prepare('update sqlite_sequence set seq = ? where name = ?')
  const add = database.prepare('insert into sqlite_sequence (seq, name) values (?, ?)')
  for (const { name } of database
    .prepare("select name from sqlite_master where sql like '%autoincrement%'")
    .all()) {
    const table = String(name)
    const last = Math.max(own.get(table) ?? 0, given.get(table) ?? 0) + SKIPPED_IDS
    ;(own.has(table) ? change : add).run(last, table)
  }
  database.close()
}

/** The largest id that was given so far in each table that never gives one again (SQLite, Autoincrement). */
function givenIds(database: DatabaseSync): Map<string, number> {
  const rows = database.prepare('select name, seq from sqlite_sequence').all()
  return new Map(rows.map(({ name, seq }) => [String(name), Number(seq)]))
}

/** The same of a file; none if SQLite cannot read it. */
function givenBy(file: string): Map<string, number> {
  const old = new DatabaseSync(file)
  try {
    return givenIds(old)
  } catch {
    return new Map()
  } finally {
    old.close()
  }
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
