import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpuSeconds, peakMb, type RoundCost } from './cost.ts'

/** How often a running program is looked at; what it spends in its last such moment is not seen. */
const LOOK_MS = 20

/**
 * Runs a program to its end and says what it cost.
 * @throws where it does not end well within `mostMs`.
 */
export async function costOf(
  [program, ...options]: [string, ...string[]],
  mostMs: number,
): Promise<RoundCost> {
  const startedAt = performance.now()
  const child = spawn(program, options, { stdio: 'ignore', timeout: mostMs })
  const cost: RoundCost = { seconds: 0, cpuSeconds: 0, peakMb: 0 }
  const look = setInterval(() => {
    const { pid = 0 } = child
    const [cpu, peak] = [cpuSeconds(pid), peakMb(pid)]
    if (cpu > 0) cost.cpuSeconds = cpu
    if (peak > 0) cost.peakMb = peak
  }, LOOK_MS)
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  clearInterval(look)
  cost.seconds = (performance.now() - startedAt) / 1000
  if (code !== 0) throw new Error(`${program} ended with ${code ?? signal}`)
  return cost
}
