/** What a finding is about. */
export type FindingKind = 'number' | 'year' | 'date' | 'name' | 'quote' | 'negation'

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
