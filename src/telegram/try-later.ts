/**
 * An update could not be handled because the store is away, and nothing of it was done: handled again later, it does no harm.
 */
export class TryLater extends Error {
  /** Ends the update after all, as one that failed. */
  giveUp: () => Promise<void> = async () => {}

  constructor(cause: unknown) {
    super('later', { cause })
    this.name = 'TryLater'
  }
}
