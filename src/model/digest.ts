import type { Importance } from './importance.ts'

export const DIGEST_KINDS = [
  'scheduled',
  'missed',
  'catch-up',
  'recap',
  'asked',
  'quiet',
  'broadcast',
  'alert',
  'voice',
] as const
/**
 * `scheduled` was due at its hour; `missed` too, and follows one that was skipped; `catch-up` is the first after some days
 * without any; `recap` looks back on a week; `asked` was requested with /digest;
 * `quiet` is the line of a day without news; `broadcast` is a text of the operator; `alert` tells
 * stories at once because of the words that a chat watches or the stories that it follows;
 * `voice` reads the cards of another one out.
 */
export type DigestKind = (typeof DIGEST_KINDS)[number]

/** Articles that a chat was sent, and the stories they belong to. */
export interface AlreadySent {
  readonly articles: ReadonlySet<number>
  readonly stories: ReadonlySet<number>
}

/** The ranked list of articles chosen for one profile at one time. Times are epoch milliseconds. */
export interface Digest {
  readonly id: number
  readonly profileId: number
  readonly kind: DigestKind
  /** Language of the summaries, ISO 639-1; `null` leaves each in its article's own. */
  readonly language: string | null
  readonly dueAt: number
  readonly createdAt: number
}

/** One article of a digest. */
export interface DigestCard {
  /** From 0. */
  readonly position: number
  readonly articleId: number
  readonly storyId: number | null
  readonly why: ChoiceReason
  /** What is new, for a story that the chat has seen before; otherwise `null`. */
  readonly news: string | null
}

/** Why the ranking chose an article, as numbers for an explanation in one sentence. */
export interface ChoiceReason {
  /** Its score before the digest's other articles were considered. */
  readonly score: number
  /** Its age in whole hours. */
  readonly hours: number
  /** How many sources report the story. */
  readonly sources: number
  readonly topic: string | null
  /** How well it fits the reader's interests; absent if they say nothing about it. */
  readonly interest?: number
  /** Whether it was chosen because it lies outside the reader's interests. */
  readonly outside?: true
  /** How important a model said that its story is, which entered the ranking; absent if none was asked. */
  readonly importance?: Importance
  /** The watched words that it has, in an alert. */
  readonly watched?: string
  /** Whether it tells how a story goes on that the chat follows. */
  readonly followed?: true
  /** Whether it is the last that the chat is told at once on its day. */
  readonly lastOfDay?: true
  /** Whether it is in a recap because the chat saved it and has not read it. */
  readonly saved?: true
}
