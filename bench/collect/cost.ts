import { readFileSync } from 'node:fs'
import { platform } from 'node:os'

/** What one round of polling all sources cost the collector. */
export interface RoundCost {
  seconds: number
  cpuSeconds: number
  peakMb: number
}

/** A clock tick of Linux's process times: a hundredth of a second on all common systems (`getconf CLK_TCK`). */
const TICK_SECONDS = 0.01

/** Runs `work` in this process and measures its cost. */
export async function costHere(work: () => Promise<unknown>): Promise<RoundCost> {
  const before = process.cpuUsage()
  const startedAt = performance.now()
  await work()
  const seconds = (performance.now() - startedAt) / 1000
  const { user, system } = process.cpuUsage(before)
  return { seconds, cpuSeconds: (user + system) / 1e6, peakMb: peakMb('self') }
}

/** The most memory that a process held, MB; `NaN` if the system does not report it. */
export function peakMb(pid: number | 'self'): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1] ?? Number.NaN) / 1024
}

/** Processor seconds of a process and of those of its children that ended; `NaN` if the system does not report it. */
export function cpuSeconds(pid: number): number {
  // The name in brackets may hold blanks; the times are the 12th to 15th field after it.
  const fields = readProc(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
  const ticks = fields.slice(11, 15).map(Number)
  if (ticks.length < 4) return Number.NaN
  return ticks.reduce((sum, one) => sum + one, 0) * TICK_SECONDS
}

function readProc(pid: number | 'self', file: string): string {
  if (platform() !== 'linux') return ''
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch (error) {
    // It has ended.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return ''
    throw error
  }
}
