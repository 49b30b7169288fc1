import { simulate } from './simulate.ts'

/** Readers and digests of the printed curve. */
const READERS = 200
const DIGESTS = 30
/** What is promised after 20 digests: so much more of what one cares for than without learning. */
const PROMISED = 1.5

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
line(`from digest 20 on: ${factor.toFixed(2)} times the unlearned ranker (promised: ${PROMISED})`)
line(`digests without anything from outside the taste: ${narrow}`)
process.exitCode = factor >= PROMISED && narrow === 0 ? 0 : 1
