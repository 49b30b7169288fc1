import type { Machine } from './machine.ts'
import type { Line, Plot } from './plot.ts'
import type { Table } from './table.ts'

/** The context a subject runs in. */
export interface Bench {
  /** A short run that checks that everything works; its figures do not count. */
  isQuick: boolean
  /** The folder of the corpora; `null` if there is none. */
  corpus: string | null
  /** Prints a progress line, such as what is being measured or why something is skipped. */
  say: (line: string) => void
}

/** A subject's outcome. */
export interface Outcome {
  tables: Table[]
  plots?: Plot[]
  /** Cost by size for the `growth` subject: `[size, cost]`. */
  growth?: Line[]
  /** What was skipped and why, one sentence each. */
  skipped?: string[]
}

/** One area that is measured. */
export interface Subject {
  name: string
  run(bench: Bench): Promise<Outcome>
}

/** An outcome with the circumstances of its measurement, as stored in `bench/results`. */
export interface Result extends Outcome {
  name: string
  /** When it ended, ISO 8601. */
  at: string
  command: string
  isQuick: boolean
  /** Duration in seconds. */
  seconds: number
  /** One-minute load averages before and after. More than the number of cores means that the machine had other work. */
  load: [number, number]
  machine: Machine
}
