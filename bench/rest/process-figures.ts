import { readFileSync, writeFileSync } from 'node:fs'

/** What Linux says about a process, from outside. All are `NaN` on systems without /proc. */
export interface ProcessFigures {
  /** Resident memory, MB. */
  readonly residentMb: number
  /** The most that was resident since the start or the last `forgetPeak`, MB. */
  readonly peakMb: number
  /** Processor time of all threads since the start, ms; in steps of 10. */
  readonly cpuMs: number
  /** Begins a new peak. */
  forgetPeak(): void
}

/** Milliseconds of a tick of proc(5). */
const TICK_MS = 10

export function figuresOf(pid: number): ProcessFigures {
  const status = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(read(`/proc/${pid}/status`))?.[1]) / 1024
  return {
    get residentMb() {
      return status('VmRSS')
    },
    get peakMb() {
      return status('VmHWM')
    },
    get cpuMs() {
      // After the name in brackets, fields 14 and 15: user and system time.
      const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS
    },
    forgetPeak() {
      // 5 resets the peak of the resident memory (proc(5), clear_refs).
      if (process.platform === 'linux') writeFileSync(`/proc/${pid}/clear_refs`, '5')
    },
  }
}

/** The last process of a chain: npm runs a shell, and the shell runs the bot. */
export function lastChildOf(pid: number): number {
  const [child] = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ')
  return child === undefined || child === '' ? pid : lastChildOf(Number(child))
}

/** Empty if there is no such file: not on Linux, or the process has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return ''
    throw error
  }
}
