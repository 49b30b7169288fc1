import { daybriefVersion } from '../version.ts'
import { reportLines, reportOf } from './report.ts'
import { runChecks } from './run-checks.ts'

/** The command `check`. Prints what it found and returns the exit code: 1 if there is an error. */
export async function checkCommand(
  { isJson, isOnline }: { isJson: boolean; isOnline: boolean },
  print: (text: string) => void,
  hasColours: boolean,
): Promise<number> {
  const checks = await runChecks({
    environment: process.env,
    folder: process.cwd(),
    isOnline,
    now: Date.now,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  const report = reportOf(checks, daybriefVersion(), isOnline)
  print(isJson ? JSON.stringify(report, null, 2) : reportLines(report, hasColours).join('\n'))
  return report.ok ? 0 : 1
}
