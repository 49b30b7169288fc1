import type { Answer, StoredAnswer } from '../../model/answer.ts'

/** What stands for the result of a send that is not over yet: the answer waits in the store, and its handler does not. */
export const LATER = Symbol('later')

/** An answer that waits in this process. */
export interface QueuedAnswer extends Answer {
  /** Its row; `null` while it is in memory only. */
  id: number | null
  attempts: number
  isStorable: boolean
  /** Tells the handler that waits; `null` if none does. */
  handler: { resolve: (result: unknown) => void; reject: (error: unknown) => void } | null
}

/** An answer taken over from the store: no handler waits for it. */
export function queuedAnswer(row: StoredAnswer): QueuedAnswer {
  return { ...row, isStorable: true, handler: null }
}
