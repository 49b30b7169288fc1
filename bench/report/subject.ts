import type { Machine } from './machine.ts'
import type { Line, Plot } from './plot.ts'
import type { Table } from './table.ts'

/** What a subject is given. */
export interface Bench {
  /** A short form: does all of it work, not what are the figures. */
  isQuick: boolean
  /** The folder of the corpora, `null` without one. */
  corpus: string | null
  /** Says a line at once: what is being done, what is left out and why. */
  say: (line: string) => void
}

/** What a subject found. */
export interface Outcome {
  tables: Table[]
  plots?: Plot[]
  /** Cost by size, for the growth of the whole: `[size, cost]`. */
  growth?: Line[]
  /** What was left out and why, a sentence each. */
  skipped?: string[]
}

/** One thing that is measured. */
export interface Subject {
  name: string
  run(bench: Bench): Promise<Outcome>
}

/** An outcome with what one needs to judge it, as it is kept in `bench/results`. */
export interface Result extends Outcome {
  name: string
  /** ISO date and time of the end. */
  at: string
  command: string
  isQuick: boolean
  /** How long it took, seconds. */
  seconds: number
  /** Processes that wanted a core, a minute's mean, before and after: above the cores the machine had other work. */
  load: [number, number]
  machine: Machine
}
