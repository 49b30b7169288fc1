import { styleText } from 'node:util'
import type { Checked, CheckName, Finding } from './finding.ts'

/** What `check --json` prints. Fields may be added; those that are here stay as they are (docs/operate.md). */
export interface Report {
  /** Of Daybrief. */
  version: string
  online: boolean
  /** Whether there is no error; warnings may be there. */
  ok: boolean
  checks: { name: CheckName; state: State; detail: string }[]
  findings: ({ check: CheckName } & Finding)[]
}

/** How an area is: the worst of its findings. */
export type State = 'ok' | 'warning' | 'error' | 'skipped'

/** Makes the report of what was found. */
export function reportOf(checks: readonly Checked[], version: string, online: boolean): Report {
  const findings = checks.flatMap(({ name, findings: found }) =>
    found.map(({ level, subject, problem, advice }) => ({
      check: name,
      level,
      subject,
      problem,
      advice,
    })),
  )
  return {
    version,
    online,
    ok: findings.every(({ level }) => level !== 'error'),
    checks: checks.map((one) => ({ name: one.name, state: stateOf(one), detail: one.detail })),
    findings,
  }
}

function stateOf({ findings, isSkipped = false }: Checked): State {
  if (findings.some(({ level }) => level === 'error')) return 'error'
  if (findings.length > 0) return 'warning'
  return isSkipped ? 'skipped' : 'ok'
}

const COLOURS = { ok: 'green', warning: 'yellow', error: 'red', skipped: 'gray' } as const
const STATE_WIDTH = 9
const NAME_WIDTH = 13

/** The report as lines for people: each area, below it what is wrong there and what to do, at the end the sum. */
export function reportLines(report: Report, hasColours: boolean): string[] {
  const coloured = (state: State, text: string) =>
    hasColours ? styleText(COLOURS[state], text, { validateStream: false }) : text
  return [
    ...report.checks.flatMap(({ name, state, detail }) => [
      `${coloured(state, state.padEnd(STATE_WIDTH))}${name.padEnd(NAME_WIDTH)}${detail}`.trimEnd(),
      ...report.findings
        .filter(({ check }) => check === name)
        .flatMap(({ level, subject, problem, advice }) => [
          `  ${coloured(level, level === 'error' ? '✗' : '!')} ${subject} ${problem}.`,
          `    ${advice}${/[.…]$/.test(advice) ? '' : '.'}`,
        ]),
    ]),
    '',
    sumWords(report),
  ]
}

function sumWords({ findings, online }: Report): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  const found = `${count(errors, 'error')}, ${count(warnings, 'warning')}.`
  return online ? found : `${found} Other machines were not asked: --online asks them.`
}
