import { createLog } from '../log.ts'
import { copyDatabase } from '../store/copy-database.ts'

/** The command `db:copy`: moves a bot to another database. @throws what `copyDatabase` throws */
export async function copyDatabaseCommand(
  { from, to, isForced }: { from: string; to: string; isForced: boolean },
  print: (line: string) => void,
): Promise<void> {
  const copied = await copyDatabase(from, to, { force: isForced, log: createLog('warn') })
  for (const { table, to: rows } of copied) {
    print(`${table.padEnd(18)}${rows.toString().padStart(12)}`)
  }
  print('Copied completely: all counts are equal. Set DATABASE_URL to the new database.')
}
