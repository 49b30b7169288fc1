/** A summary: headline, gist (2-3 sentences) and up to 3 points for one article in one language. */
export interface Summary {
  headline: string
  gist: string
  points: string[]
  /** Why it matters, where the article says so itself; never in an extractive summary. */
  why?: string | null
  /** ISO 639-1. An extractive summary stays in the article's language. */
  language: string
  /** Who made it. A fallback is never hidden: the card and the operator see this. */
  provider: SummaryProvider
  /** The model's name; `null` for an extractive summary. */
  model: string | null
  tokensIn: number
  tokensOut: number
}

/** The two kinds of summary: a language model's, or the article's own sentences (`embedded`). */
export type SummaryProvider = (typeof SUMMARY_PROVIDERS)[number]

export const SUMMARY_PROVIDERS = ['model', 'embedded'] as const

/** A sentence of a summary with the sentence of the article that it rests on; `null` where none is close enough. */
export interface EvidenceLine {
  sentence: string
  source: string | null
}

/** What a finding is about. */
export type FindingKind = (typeof FINDING_KINDS)[number]

export const FINDING_KINDS = ['number', 'year', 'date', 'name', 'quote', 'negation'] as const

/**
 * Something in a summary that the article does not say. `hard`: the value, name, date or quote is not in the article at
 * all. `soft`: it is there in another form (another unit, only a part of the name); worth keeping, not worth acting on.
 */
export interface Finding {
  kind: FindingKind
  severity: 'hard' | 'soft'
  /** The words of the summary, as they stand there. */
  span: string
}

/** A summary as it is stored. */
export interface StoredSummary extends Summary {
  articleId: number
  /** Version of the prompt; `null` for an extractive summary. */
  promptVersion: string | null
  /** For each sentence of the summary, the article's sentence that it rests on. */
  evidence: readonly EvidenceLine[]
  /** What the fact check found, for review. */
  findings: readonly Finding[]
  /** Epoch milliseconds. */
  createdAt: number
}
