import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from './machine.ts'
import { between } from './markers.ts'
import type { Result } from './subject.ts'
import { svg } from './svg.ts'
import { markdown } from './table.ts'

const DOCS = join(import.meta.dirname, '../../docs')
const PAGE = join(DOCS, 'performance.md')

/** Writes a result into its section of `docs/performance.md`, and its plots beside it. */
export function writePage(result: Result): void {
  mkdirSync(join(DOCS, 'plots'), { recursive: true })
  for (const plot of result.plots ?? []) {
    writeFileSync(join(DOCS, 'plots', `${plot.file}.svg`), svg(plot))
  }
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), result.name, section(result)))
}

/** The bench itself keeps all cores busy, and briefly needs one more. */
const OWN_LOAD = 1

/** The generated part of a section: tables, plots, and the machine and date of the measurement. */
export function section(result: Result): string {
  const { tables, plots = [], skipped = [], load, machine } = result
  const busy =
    Math.max(...load) > machine.cores + OWN_LOAD
      ? '; the machine was busy with other work, so trust the ratios and counts, not the speeds'
      : ''
  const measured = `Measured on ${result.at.slice(0, 10)} by \`${result.command}\`${result.isQuick ? ' (short run)' : ''}: ${describe(machine)}, load average ${load.map((one) => one.toFixed(1)).join(' to ')}${busy}.`
  return [
    ...tables.map(markdown),
    ...plots.map(({ file, title }) => `![${title}](plots/${file}.svg)`),
    ...(skipped.length > 0 ? [`Skipped: ${skipped.join(' ')}`] : []),
    `*${measured}*`,
  ].join('\n\n')
}
