import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Config } from '../../config.ts'
import { errorCode } from '../../model/error-code.ts'
import { OperatorError } from '../../operator-error.ts'
import type { InspectedServer } from '../../store/inspect-postgres.ts'
import { type InspectedDatabase, inspectSqlite } from '../../store/inspect-sqlite.ts'
import { tracesOfLostDatabase } from '../../store/new-database.ts'
import { fileOf } from '../../store/open-database.ts'
import { addressOf } from '../../store/postgres.ts'
import { type Checked, error, type Finding, skipped, warning } from './finding.ts'
import { isThisMachine } from './is-this-machine.ts'

/** What the check of the database found, and what other checks need of it. */
export interface CheckedDatabase {
  checked: Checked
  inspected: InspectedDatabase | InspectedServer | null
}

/** Connections that a process opens beside its pool: migrations at a start, searches later. */
const BESIDE_POOL = 2
const OTHERS_READ = 0o077

/** Checks the database without changing anything in it, also while the bot runs. */
export async function checkDatabase(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>,
  isOnline: boolean,
): Promise<CheckedDatabase> {
  const { DATABASE_URL: url } = config
  if (!url.startsWith('file:')) return checkPostgres(config, isOnline)
  const file = fileOf(url)
  if (file === '') return { checked: skipped('database', 'no file is named'), inspected: null }
  if (file === ':memory:') {
    const advice = 'Example: DATABASE_URL=file:data/daybrief.db'
    const lost = warning('DATABASE_URL', 'is in memory: all is lost at the end', advice)
    return { checked: databaseChecked('in memory', [lost]), inspected: null }
  }
  return checkFile(url, file)
}

function databaseChecked(detail: string, findings: readonly Finding[]): Checked {
  return { name: 'database', detail, findings }
}

function checkFile(url: string, file: string): CheckedDatabase {
  const wrong = (problem: string, advice: string) => ({
    checked: databaseChecked(file, [error('DATABASE_URL', problem, advice)]),
    inspected: null,
  })
  const other = 'Example: DATABASE_URL=file:data/daybrief.db'
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) {
    const blocked = blockedFolder(dirname(resolve(file)))
    if (blocked !== null) return wrong(blocked, `Make the folder, or name another. ${other}`)
    const traces = tracesOfLostDatabase(url)
    const lost =
      traces === null
        ? []
        : [
            error(
              'DATABASE_URL',
              `names no file although there was one: ${traces} is still there`,
              'Restore a backup (docs/operate.md), or move that away to begin anew',
            ),
          ]
    return { checked: databaseChecked(`${file} will be made`, lost), inspected: null }
  }
  if (stat.isDirectory()) return wrong(`is a folder: ${file}`, `Name a file in it. ${other}`)
  const locked = [file, `${file}-wal`, `${file}-shm`, `${file}.lock`, dirname(file)].find(
    (path) => existsSync(path) && !mayWrite(path),
  )
  if (locked !== undefined) {
    const advice = "Give it to the bot's user (chown), and check that the disk is not read-only"
    return wrong(`cannot be written by this user: ${locked}`, advice)
  }
  const findings =
    process.platform !== 'win32' && (stat.mode & OTHERS_READ) !== 0
      ? [warning(file, 'can be read by others, and has who reads what', `chmod 600 ${file}`)]
      : []
  try {
    const inspected = inspectSqlite(file)
    return { checked: databaseChecked(`${file}${pendingWords(inspected)}`, findings), inspected }
  } catch (failure) {
    if (failure instanceof OperatorError) return refused('DATABASE_URL', failure)
    const message = failure instanceof Error ? failure.message : String(failure)
    return wrong(
      `is no intact database: ${file} (${message})`,
      'Restore a backup (docs/operate.md), or name another file',
    )
  }
}

/** Why a folder cannot be made or written in; `null` if it can. */
function blockedFolder(folder: string): string | null {
  let nearest = folder
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  if (!statSync(nearest).isDirectory()) return `is below a file: ${nearest}`
  return mayWrite(nearest) ? null : `is in a folder where this user may not write: ${nearest}`
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch (failure) {
    if (['EACCES', 'EROFS', 'EPERM'].includes(errorCode(failure) ?? '')) return false
    throw failure
  }
}

function pendingWords({ pending }: InspectedDatabase): string {
  return pending === 0 ? '' : `, ${pending} migrations are run at the next start`
}

/** What a start would refuse, whose message says what to do. */
function refused(subject: string, { message }: OperatorError): CheckedDatabase {
  const [problem = '', ...rest] = message.split(/(?<=[.)]) (?=[A-Z])/)
  const found = error(subject, `cannot be used: ${problem.replace(/\.$/, '')}`, rest.join(' '))
  return { checked: databaseChecked('', [found]), inspected: null }
}

async function checkPostgres(
  { DATABASE_URL: url, DATABASE_POOL: pool }: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>,
  isOnline: boolean,
): Promise<CheckedDatabase> {
  const address = addressOf(url)
  if (!isOnline && !isThisMachine(url)) {
    const why = `${address} is another machine: --online asks it`
    return { checked: skipped('database', why), inspected: null }
  }
  const { inspectPostgres } = await import('../../store/inspect-postgres.ts')
  try {
    const inspected = await inspectPostgres(url)
    const findings = [...serverFindings(inspected, pool)]
    const detail = `PostgreSQL at ${address}${pendingWords(inspected)}`
    return { checked: databaseChecked(detail, findings), inspected }
  } catch (failure) {
    if (failure instanceof OperatorError) return refused('DATABASE_URL', failure)
    throw failure
  }
}

function* serverFindings(server: InspectedServer, pool: number): Generator<Finding> {
  const { encoding, mayCreate, isReadOnly, maxConnections, pending } = server
  if (encoding !== 'UTF8') {
    const advice = "create database daybrief encoding 'UTF8' template template0"
    yield error('DATABASE_URL', `has the encoding ${encoding}, which lacks most letters`, advice)
  }
  if (isReadOnly) {
    yield error('DATABASE_URL', 'is a server that takes no writes', 'Name the primary server')
  }
  if (!mayCreate && pending > 0) {
    const advice = 'grant usage, create on schema … to …, as the owner of the database'
    yield error('DATABASE_URL', 'has a user that may not make tables in its schema', advice)
  }
  if (pool + BESIDE_POOL > maxConnections) {
    const advice = `Set it to less than ${maxConnections - BESIDE_POOL}, or raise max_connections`
    const problem = `is more than the ${maxConnections} connections that the server allows`
    yield error('DATABASE_POOL', problem, advice)
  }
}
