/**
 * Prints how well articles are grouped into stories and what it costs. `--quick` measures the cost at 1,000 and 10,000
 * stored articles instead of 1,000 and 100,000.
 */
import { createFingerprinter } from '../../src/cluster/fingerprint.ts'
import { type Cost, cost } from './cost.ts'
import { type Accuracy, pairAccuracy, placeAccuracy, updates } from './figures.ts'

const sizes = process.argv.includes('--quick') ? [1_000, 10_000] : [1_000, 100_000]
const SAMPLE = 1_000
const fingerprint = await createFingerprinter()

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
print('µs an article              stored  fingerprint  place  whole  on the clock')
for (const kind of ['SQLite', 'PostgreSQL'] as const) {
  for (const stored of sizes) print(costRow(await cost(kind, stored, SAMPLE, fingerprint)))
}

function accuracyRow(name: string, { pairs, same, precision, recall }: Accuracy): string {
  return `${name.padEnd(24)}${pairs.toString().padStart(8)}${same.toString().padStart(7)}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}`
}

function costRow(figures: Cost): string {
  const { kind, stored, place, whole, clock } = figures
  return `${kind.padEnd(24)}${stored.toString().padStart(8)}${figures.fingerprint.toString().padStart(13)}${place.toString().padStart(7)}${whole.toString().padStart(7)}${clock.toString().padStart(14)}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
