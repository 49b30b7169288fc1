/** Sites whose discussions can be read. */
export const THREAD_SITES = ['hacker-news', 'lobsters', 'reddit'] as const
export type ThreadSite = (typeof THREAD_SITES)[number]

/** The discussion of an article, as a card links it. */
export interface Thread {
  /** The article that it is about: that of the card, or another one of its story. */
  article: number
  site: ThreadSite
  /** Its canonical address; and as the source of that article gives it. */
  url: string
  address: string
  /** Comments when they were last counted; `null` if nobody has told yet. */
  comments: number | null
}

/** What a line about a discussion tells: the main objection, a fact that was added, a correction, or a comment as it is. */
export const SAID_KINDS = ['objection', 'fact', 'correction', 'comment'] as const
export type SaidKind = (typeof SAID_KINDS)[number]

/** One line about a discussion, with the comment that it rests on. */
export interface SaidLine {
  kind: SaidKind
  /** In a model's words; empty where there are only those of the comment. */
  text: string
  /** From the comment, word for word. */
  quote: string
  /** The name of its author, as the site shows it. */
  author: string
  /** The address of the comment. */
  url: string
}

/** What a discussion says. */
export interface Discussion {
  /** Who chose the lines: a model, or the site's own ranking. */
  by: 'model' | 'ranking'
  /** Comments in all, as far as the site tells. */
  comments: number | null
  lines: readonly SaidLine[]
}

/** Below this there is only the link: so few comments are read faster than told. */
export const MIN_COMMENTS = 15
