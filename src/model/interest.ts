export const INTEREST_KINDS = ['topic', 'source', 'word'] as const
export type InterestKind = (typeof INTEREST_KINDS)[number]

/** What an interest is about: a topic, a source (its id as text) or a word. */
export interface InterestSubject {
  readonly kind: InterestKind
  readonly name: string
}

/** Something a chat likes or dislikes, learned from its reactions. */
export interface Interest extends InterestSubject {
  /** Above 0 liked, below 0 disliked, as of `updatedAt`; it decays afterwards. */
  readonly weight: number
  /** Whether it is protected from changes by taps. */
  readonly pinned: boolean
  /** Epoch milliseconds. */
  readonly updatedAt: number
}

/** The feature of an interest as used by the ranking: `topic:ai`, `source:12`, `word:rust`. */
export function featureOf({ kind, name }: InterestSubject): string {
  return `${kind}:${name}`
}

/**
 * Parses a feature.
 * @throws {RangeError} for a text that `featureOf` did not write, which only a programming error can cause
 */
export function readFeature(feature: string): InterestSubject {
  const colon = feature.indexOf(':')
  const kind = INTEREST_KINDS.find((one) => one === feature.slice(0, colon))
  if (kind === undefined) throw new RangeError(`not a feature: ${feature}`)
  return { kind, name: feature.slice(colon + 1) }
}
