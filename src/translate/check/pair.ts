/** A text with what a model says is its translation, both plain. */
export interface Pair {
  original: string
  translated: string
  /** The language of the original, ISO 639-1; `und` if it is not known. */
  from: string
  /** The language that was asked for. */
  to: string
}
