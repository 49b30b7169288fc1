import type { InterestSubject } from './interest.ts'

/** How much of something a person wants: `none` leaves it out, `only` leaves everything else out. */
export const WISH_DIRECTIONS = ['less', 'more', 'none', 'only'] as const
export type WishDirection = (typeof WISH_DIRECTIONS)[number]

/** A wish in a person's words: "less", "funding rounds". */
export interface Wish {
  readonly direction: WishDirection
  readonly subject: string
}

/** What a text asks for, and the parts of it that could not be read. */
export interface ReadWishes {
  readonly wishes: readonly Wish[]
  readonly unread: readonly string[]
}

/** A wish about something that digests know: a topic, a source (its id as text) or words of a headline. */
export interface UnderstoodWish {
  readonly direction: WishDirection
  readonly subject: InterestSubject
}

/** One change of a setting, small enough to be taken back alone. `steps` is the interest in whole steps, -3 to 3. */
export type WishChange =
  | { readonly act: 'mute' | 'unmute'; readonly subject: InterestSubject }
  | { readonly act: 'prefer'; readonly subject: InterestSubject; readonly steps: number }
