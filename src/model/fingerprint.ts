/**
 * What clustering stores of an article: enough to compare it with any other, about a kilobyte. `publishedAt` is epoch
 * milliseconds, `language` ISO 639-1.
 */
export interface Fingerprint {
  language: string | null
  publishedAt: number
  /** Upper halves of the 64 MinHash slots; `null` for a text that is too short. */
  sketch: Uint16Array | null
  /** A newsletter or a list of links or offers, which covers many stories and belongs to none. */
  roundup: boolean
  /** Words of the title, and those of the lead that the title does not have. */
  title: string[]
  lead: string[]
  /** Names in the title, and further ones in the lead. */
  titleNames: string[]
  leadNames: string[]
  /** Figures in the title, and further ones in the lead. */
  titleNumbers: string[]
  leadNumbers: string[]
  /** Kinds of event in the title, and further ones in the lead. */
  titleKinds: string[]
  leadKinds: string[]
}
