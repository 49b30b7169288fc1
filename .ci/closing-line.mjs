// Prints "N passed, N failed" (and skipped, if any) from Vitest's JSON report, as the last line of a CI run.
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const skipped = report.numPendingTests + report.numTodoTests
const closing = `${report.numPassedTests} passed, ${report.numFailedTests} failed`
process.stdout.write(`${closing}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
