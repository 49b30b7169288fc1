/** A piece of what is said, in order. Times are seconds from the beginning, `null` if they are not given. */
export interface Spoken {
  text: string
  speaker: string | null
  start: number | null
  end: number | null
}

/** In UTF-16 units. A day of talk has about a million; what comes after is left out. */
export const MAX_TRANSCRIPT = 2_000_000
/** Pieces that are looked at; captions of single words have many. */
export const MAX_PIECES = 100_000
/** Longer names of speakers are text. */
export const MAX_SPEAKER = 60
