/** `npm run db:copy -- --from file:data/daybrief.db --to postgres://…`: moves a bot to another database. */
import { parseArgs } from 'node:util'
import { createLog, loggedError } from '../log.ts'
import { copyDatabase } from '../store/copy-database.ts'

const USAGE = 'npm run db:copy -- --from file:data/daybrief.db --to postgres://… [--force]'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string' }, force: { type: 'boolean' } },
  })
  const { from, to, force = false } = values
  if (from === undefined || to === undefined) throw new TypeError(`Usage: ${USAGE}`)
  const copied = await copyDatabase(from, to, { force, log: createLog('warn') })
  for (const { table, to: rows } of copied) {
    process.stdout.write(`${table.padEnd(18)}${rows.toString().padStart(12)}\n`)
  }
  process.stdout.write(
    'Copied completely: all counts are equal. Set DATABASE_URL to the new database.\n',
  )
}

main().catch((error: unknown) => {
  process.stderr.write(`${loggedError(error).message}\n`)
  process.exitCode = 1
})
