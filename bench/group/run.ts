/**
 * Prints how well articles are grouped into stories and what it costs. `--quick` measures the cost at 1,000 and 10,000
 * stored articles instead of 1,000 and 100,000.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFingerprinter } from '../../src/group/fingerprint.ts'
import { type Accuracy, type Cost, cost, pairAccuracy, placeAccuracy, updates } from './figures.ts'
import { MemoryCandidates } from './memory-candidates.ts'
import { SqliteCandidates } from './sqlite-candidates.ts'

const sizes = process.argv.includes('--quick') ? [1_000, 10_000] : [1_000, 100_000]
const SAMPLE = 1_000
const fingerprint = await createFingerprinter()
const folder = await mkdtemp(join(tmpdir(), 'daybrief-group-'))

print('pairs                     number   same  precision  recall')
for (const part of ['tuned', 'held-out'] as const) {
  print(accuracyRow(`${part}, pair by pair`, await pairAccuracy(part, fingerprint)))
  print(accuracyRow(`${part}, as stories`, await placeAccuracy(part, fingerprint)))
}
const { later, sameDay } = await updates()
print('')
print(`updates: ${later.updates} of ${later.pairs} articles a day later or more`)
print(`         ${sameDay.updates} of ${sameDay.pairs} articles of the same half day`)
print('')
print('µs of processor time     stored  fingerprint  place  store')
for (const stored of sizes) {
  const memory = new MemoryCandidates()
  print(costRow('in memory', await cost(stored, SAMPLE, fingerprint, memory)))
}
for (const stored of sizes) {
  const sqlite = new SqliteCandidates(join(folder, `${stored}.db`))
  const batch = sqlite.batch.bind(sqlite)
  print(costRow('node:sqlite, on disk', await cost(stored, SAMPLE, fingerprint, sqlite, batch)))
  sqlite.close()
}
await rm(folder, { recursive: true })

function accuracyRow(name: string, { pairs, same, precision, recall }: Accuracy): string {
  return `${name.padEnd(24)}${pairs.toString().padStart(8)}${same.toString().padStart(7)}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}`
}

function costRow(name: string, figures: Cost): string {
  const { stored, place, store } = figures
  return `${name.padEnd(24)}${stored.toString().padStart(8)}${figures.fingerprint.toString().padStart(13)}${place.toString().padStart(7)}${store.toString().padStart(7)}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
