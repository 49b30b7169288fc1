import { createLog } from '../log.ts'
import { copyDatabase } from '../store/copy-database.ts'
import { createProgress, type ProgressStream, rowsWords } from './command-line/progress.ts'
import { tableLines } from './command-line/table-lines.ts'

/**
 * The command `db:copy`: moves a bot to another database.
 * @param errors where it shows how far it is
 * @throws what `copyDatabase` throws
 */
export async function copyDatabaseCommand(
  { from, to, isForced }: { from: string; to: string; isForced: boolean },
  print: (line: string) => void,
  errors: ProgressStream = process.stderr,
): Promise<void> {
  const progress = createProgress(errors)
  try {
    const copied = await copyDatabase(from, to, {
      force: isForced,
      log: createLog('warn'),
      onRows: (...rows) => progress.show(rowsWords(...rows)),
    })
    progress.end()
    for (const line of tableLines(copied.map(({ table, to: rows }) => [table, rows]))) print(line)
  } finally {
    progress.end()
  }
  print('Copied completely: all counts are equal. Set DATABASE_URL to the new database.')
}
