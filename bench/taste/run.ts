import { simulate } from './simulate.ts'

/** Numbers of readers and digests for the printed curve. */
const READERS = 200
const DIGESTS = 30
/** The required precision after 20 digests, relative to ranking without learning. */
const REQUIRED = 1.5

const { learned, plain, narrow } = simulate(READERS, DIGESTS)
const line = (text: string): void => void process.stdout.write(`${text}\n`)

line(`precision at 7, mean of ${READERS} readers`)
line('digest  plain  learned')
for (const [index, value] of learned.entries()) {
  const bar = '█'.repeat(Math.round(value * 40))
  const before = (plain[index] ?? 0).toFixed(3)
  line(`${String(index + 1).padStart(6)}  ${before}  ${value.toFixed(3)}  ${bar}`)
}
const mean = (list: readonly number[]) =>
  list.slice(19).reduce((sum, value) => sum + value, 0) / (list.length - 19)
const factor = mean(learned) / mean(plain)
line(
  `from digest 20 on: ${factor.toFixed(2)} times the precision without learning (required: ${REQUIRED})`,
)
line(`digests with nothing outside the interests: ${narrow}`)
process.exitCode = factor >= REQUIRED && narrow === 0 ? 0 : 1
