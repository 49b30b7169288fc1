import type { Topic } from '../digest/topics/topics.ts'
import type { EvidenceLine, Finding, Summary } from '../model/summary.ts'
import type { SummaryInput } from './summary-input.ts'

/** One interface, two providers: a model behind an OpenAI-compatible server, and the embedded extract. */
export interface Provider {
  readonly name: Summary['provider']
  /**
   * Summarises one article. `language` is the digest's language (ISO 639-1); the embedded provider keeps the
   * article's own. Throws `ModelError` when a model cannot serve, and the signal's reason once it is aborted.
   */
  summarise(article: SummaryInput, language: string, signal: AbortSignal): Promise<Outcome>
}

/** What came of one attempt to summarise. "Not an article" is an answer too: such a page is not delivered. */
export type Outcome = Summarised | { kind: 'not-article'; tokensIn: number; tokensOut: number }

export interface Summarised {
  kind: 'summary'
  summary: Summary
  /** What the guard found on the way, of the drafts that were thrown away too. Empty for an embedded summary. */
  findings: Finding[]
  /** For each sentence of the summary the sentence of the article that it rests on. */
  evidence: EvidenceLine[]
  /** Version of the prompt; `null` for an embedded summary. */
  promptVersion: string | null
  /** What a model says the article is about, of our own list; an embedded summary says nothing. */
  topics?: readonly Topic[]
  /** Why a better provider did not serve, best first. Empty where the first one did. */
  passedOver: PassedOver[]
}

/** A provider that should have served and did not. `model` is null for a provider without one. */
export interface PassedOver {
  model: string | null
  reason: string
}
