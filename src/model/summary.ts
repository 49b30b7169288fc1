/** A summary: headline, gist (2-3 sentences) and up to 3 points for one article in one language. */
export interface Summary {
  headline: string
  gist: string
  points: string[]
  /** Why it matters, where the article says so itself; never in an embedded summary. */
  why?: string | null
  /** ISO 639-1. An embedded summary stays in the article's language. */
  language: string
  /** Who made it. A fallback is never hidden: the card and the operator see this. */
  provider: 'model' | 'embedded'
  /** The model's name; `null` for an embedded summary. */
  model: string | null
  tokensIn: number
  tokensOut: number
}
