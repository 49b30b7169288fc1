/**
 * `npx node tests/support/write-schema-copies.ts`: run this once for each new migration. It applies the migration to the copies of
 * the previous schema, writes the results as copies of the new one, and adds the migration's checksum. Commit its output with
 * the migration. A new table is empty in the copies, so add a row or two to both files by hand. Existing copies and checksums
 * are never changed. Needs pg_dump and the PostgreSQL test server.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { pino } from 'pino'
import { MIGRATIONS } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { CHECKSUM_FILE, currentChecksums, landedChecksums } from './migration-checksums.ts'
import { postgresAt } from './postgres-database.ts'
import { copiedSchemas, copyFile, dump, loadCopy } from './schema-copies.ts'
import { POSTGRES } from './services.ts'
import { sqlite } from './sqlite-database.ts'

const databases = [sqlite, postgresAt(POSTGRES, `daybrief_copies_${process.pid}`)]
const schema = Object.keys(MIGRATIONS).at(-1)?.slice(0, 3) ?? ''
const before = copiedSchemas().findLast((one) => one < schema)

for (const database of databases) {
  const file = copyFile(schema, database)
  if (existsSync(file) || before === undefined) continue
  const opened = await database.blank()
  try {
    await loadCopy(database, opened, before)
    const db = await openDatabase(opened.url, pino({ level: 'warn' }))
    await db.destroy()
    // Makes the output reproducible.
    await opened.run(
      'update kysely_migration set timestamp = (select min(timestamp) from kysely_migration)',
    )
    writeFileSync(file, dump(database, opened))
    process.stdout.write(`wrote ${file}\n`)
  } finally {
    await opened.remove()
  }
}

const checksums = { ...(await currentChecksums()), ...landedChecksums() }
writeFileSync(CHECKSUM_FILE, `${JSON.stringify(checksums, null, 2)}\n`)
