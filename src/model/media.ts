/** A place in an episode or a video. */
export interface Chapter {
  /** From the beginning, in seconds. */
  seconds: number
  title: string
}

/** A file with what is said in an episode. */
export interface TranscriptFile {
  url: string
  /** Media type in lower case, without parameters; empty if it is not given. */
  type: string
  /** ISO 639-1; `null` is the language of the feed. */
  language: string | null
}

/** What an episode or a video brings along in its feed. */
export interface Media {
  kind: 'audio' | 'video'
  /** Its length; `null` if the feed does not give it. */
  seconds: number | null
  /** The file itself; `null` where only a site plays it. */
  url: string | null
  transcripts: readonly TranscriptFile[]
  /** A file with its chapters (JSON). */
  chaptersUrl: string | null
  /** The chapters in the feed. */
  chapters: readonly Chapter[]
}

/** What the card of an episode or a video shows of it. */
export interface Playable extends Pick<Media, 'kind' | 'seconds'> {
  /** Number of chapters; 0 until it was read. */
  chapters: number
}

/** The most chapters and transcripts that are kept of an item; longer titles are cut. */
export const MEDIA_LIMITS = { chapters: 100, transcripts: 6, title: 120, address: 2000 }
