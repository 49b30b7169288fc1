import { DAY } from './time.ts'

/** How long a question and its answer are kept for the questions that follow, ms. */
export const ASKED_KEPT_MS = DAY

export const ANSWERERS = ['model', 'sentences', 'near', 'not-said', 'no-match'] as const

/** A sentence of an article, as it stands there. */
export interface Quoted {
  article: number
  sentence: string
}

/**
 * An answer with the sentences that it rests on. `model`: written by a model and checked against these sentences. `sentences`:
 * there is no text, only the sentences that match the question best; `near`: they match too little to answer it. `not-said`: nothing in the articles answers it. `no-match`: no model
 * was asked, and no sentence has the words of the question.
 */
export interface GivenAnswer {
  by: (typeof ANSWERERS)[number]
  /** Empty unless a model wrote it. */
  text: string
  evidence: readonly Quoted[]
}

/** A question that a person asked, with its answer. */
export interface Asked {
  id: number
  /** The person, or the chat in whose name they wrote. */
  by: number
  question: string
  /** The article that it is about; `null` for a question to all articles. */
  article: number | null
  /** The question that it follows in a chain of replies. */
  follows: number | null
  answer: GivenAnswer
  /** Epoch milliseconds. */
  at: number
}
