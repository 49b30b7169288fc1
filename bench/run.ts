/**
 * `npm run bench [-- NAME…] [--quick] [--write-docs] [--docs-only]`: measures Daybrief and its peers, prints tables, stores
 * `bench/results/NAME.json` and, with `--write-docs`, writes tables and plots to `docs/performance.md`. `--docs-only` measures
 * nothing and rewrites the page from the stored results.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { installPeers } from './peers/install.ts'
import { describe, thisMachine } from './report/machine.ts'
import { writePage } from './report/page.ts'
import { keepResult, lastResult } from './report/results.ts'
import type { Bench, Result, Subject } from './report/subject.ts'
import { printed } from './report/table.ts'
import { SUBJECTS } from './subjects/index.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    'docs-only': { type: 'boolean', default: false },
    corpus: { type: 'string' },
  },
})
const unknown = positionals.filter((name) => !SUBJECTS.some((subject) => subject.name === name))
if (unknown.length > 0) {
  const names = SUBJECTS.map(({ name }) => name).join(', ')
  process.stderr.write(`no such subject: ${unknown.join(', ')}. The subjects are ${names}.\n`)
  process.exit(2)
}
const chosen = SUBJECTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

if (values['docs-only']) {
  for (const { name } of chosen) {
    const result = lastResult(name, values.quick)
    if (result === null) say(`${name}: no stored result`)
    else writePage(result)
  }
} else {
  await measure()
}

async function measure(): Promise<void> {
  const bench: Bench = {
    isQuick: values.quick,
    corpus: values.corpus ?? process.env.DAYBRIEF_CORPUS ?? null,
    say,
  }
  say(describe(thisMachine()))
  const failed = await installPeers(say)
  if (failed !== null) say(failed)
  for (const subject of chosen) {
    say(`\n── ${subject.name}`)
    const result = await timed(subject, bench)
    for (const table of result.tables) say(`\n${printed(table)}`)
    for (const line of result.skipped ?? []) say(`skipped: ${line}`)
    say(`(${result.seconds.toFixed(0)} s)`)
    keepResult(result)
    if (values['write-docs']) writePage(result)
  }
}

async function timed(subject: Subject, bench: Bench): Promise<Result> {
  const before = loadavg()[0] ?? 0
  const startedAt = performance.now()
  const outcome = await subject.run(bench)
  return {
    name: subject.name,
    at: new Date().toISOString(),
    command: `npm run bench -- ${subject.name}${bench.isQuick ? ' --quick' : ''}`,
    isQuick: bench.isQuick,
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    load: [before, loadavg()[0] ?? 0],
    machine: thisMachine(),
    ...outcome,
  }
}
