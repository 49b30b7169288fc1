/** A summary: headline, gist (2-3 sentences) and up to 3 points for one article in one language. */
export interface Summary {
  headline: string
  gist: string
  points: string[]
  /** Why it matters, if the article says so itself; never in an extractive summary. */
  why?: string | null
  /** ISO 639-1. An extractive summary stays in the article's language. */
  language: string
  /** Which kind of summary this is. Shown on the card and to the operator, so a fallback is never hidden. */
  provider: SummaryProvider
  /** The model's name; `null` for an extractive summary. */
  model: string | null
  tokensIn: number
  tokensOut: number
}

/** The two kinds of summary: a language model's, or the article's own sentences. */
export type SummaryProvider = (typeof SUMMARY_PROVIDERS)[number]

export const SUMMARY_PROVIDERS = ['model', 'extractive'] as const

/** A sentence of a summary with the sentence of the article that supports it; `null` if none is similar enough. */
export interface EvidenceLine {
  sentence: string
  source: string | null
}

/** What a finding is about. */
export type FindingKind = (typeof FINDING_KINDS)[number]

export const FINDING_KINDS = [
  'number',
  'year',
  'date',
  'name',
  'word',
  'quote',
  'negation',
  'certainty',
  'sentence',
] as const

/**
 * Something in a summary that is not in the article. `hard`: the value, name, date or quotation is not in the article at
 * all. `soft`: the article may have it in another form (a number in words, a translated name); recorded, but not acted on.
 */
export interface Finding {
  kind: FindingKind
  severity: 'hard' | 'soft'
  /** The exact words of the summary. */
  span: string
}

/** A summary as it is stored. */
export interface StoredSummary extends Summary {
  articleId: number
  /** Version of the prompt; `null` for an extractive summary. */
  promptVersion: string | null
  /** For each sentence of the summary, the sentence of the article that supports it. */
  evidence: readonly EvidenceLine[]
  /** What the fact check found, for review. */
  findings: readonly Finding[]
  /** Epoch milliseconds. */
  createdAt: number
}
