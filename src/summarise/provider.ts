import type { Topic } from '../digest/topics/topics.ts'
import type { Block } from '../model/block.ts'
import type { EvidenceLine, Finding, Summary } from '../model/summary.ts'

/** An article as a provider gets it. Times are epoch milliseconds, languages ISO 639-1. */
export interface SummaryInput {
  id: number
  title: string
  author: string | null
  publishedAt: number | null
  language: string
  url: string
  siteName: string | null
  /** What the page says it is about. */
  description?: string | null
  blocks: Block[]
}

/** Makes summaries: a model behind an OpenAI-compatible server, or the extractive provider. */
export interface Provider {
  readonly name: Summary['provider']
  /**
   * Summarises one article. `language` is the language asked for (ISO 639-1); the extractive provider keeps the article's.
   * @throws {ModelError} if a model cannot summarise the article
   * @throws the reason of `signal` once it is aborted
   */
  summarise(article: SummaryInput, language: string, signal: AbortSignal): Promise<SummaryOutcome>
}

/** The result of summarising. A page that turns out not to be an article is not delivered. */
export type SummaryOutcome =
  | Summarised
  | { kind: 'not-article'; tokensIn: number; tokensOut: number }

/** A summary with what was found out while making it. */
export interface Summarised {
  kind: 'summary'
  summary: Summary
  /** Findings of the fact check, including those of rejected drafts. Empty for an extractive summary. */
  findings: Finding[]
  /** For each sentence of the summary the sentence of the article that supports it. */
  evidence: EvidenceLine[]
  /** Version of the prompt; `null` for an extractive summary. */
  promptVersion: string | null
  /** Topics chosen by the model from our list; absent for an extractive summary. */
  topics?: readonly Topic[]
  /** The providers that were tried before and failed, in order. */
  passedOver: PassedOver[]
}

/** A provider that failed, and why. `model` is `null` for a provider without a model. */
export interface PassedOver {
  model: string | null
  reason: string
}
