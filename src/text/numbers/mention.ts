import type { Hedge } from './hedge.ts'

/** A number as a text says it. */
export interface Mention {
  /** As it stands there. */
  span: string
  /** What it may be worth: "10m" is ten metres or ten million. */
  values: number[]
  /** `code`: letters and digits that name something (H100, Q3, 1.2.3, 10:30), compared as text. */
  kind: 'number' | 'year' | 'code' | 'word'
  unit: 'percent' | 'money' | 'age' | null
  /** What is counted: the word behind it, lower-cased, without a plural s. */
  noun: string | null
  /** Stands alone before a comma or a bracket: an age may be written so, and much else. */
  bare: boolean
  hedge: Hedge | null
}
