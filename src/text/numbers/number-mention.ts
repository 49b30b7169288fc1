import type { Hedge } from './hedge.ts'

/** A number as a text writes it. */
export interface NumberMention {
  /** As written. */
  span: string
  /** Its possible values: "10m" is ten metres or ten million. */
  values: number[]
  /** `code`: letters and digits that name something (H100, Q3, 1.2.3, 10:30), compared as text. */
  kind: 'number' | 'year' | 'code' | 'word'
  unit: 'percent' | 'money' | 'age' | null
  /** What is counted: the word after it, lower-cased, without a plural s. */
  noun: string | null
  /** Directly before a comma or a bracket, as an age may be written, among much else. */
  bare: boolean
  hedge: Hedge | null
}
