import type { Block } from './block.ts'

/** The stored translation of one part of an article into one language. */
export interface StoredTranslation {
  articleId: number
  /** ISO 639-1. */
  language: string
  /** The part, from 0. */
  section: number
  /** Tells whether the texts it was made of are those of the article now. */
  hash: string
  /** The translated texts in order, with tags for what is bold, linked and so on; `null` where none stood the check. */
  texts: readonly (string | null)[]
  /** From when on (epoch ms) those without a translation are tried again; `null` if there are none. */
  retryAt: number | null
  madeAt: number
}

/** How much of a block is shown in the original because no translation stood the check. */
export type LeftOriginal = 'none' | 'partly' | 'all'

/** One part of an article in another language: as many blocks as the original has there. */
export interface TranslatedSection {
  /** The title of the article; the original one if it could not be translated. */
  title: string
  blocks: readonly { readonly block: Block; readonly left: LeftOriginal }[]
}

/** A place in a translated article: the part, and which message of it, since a translation may be longer than one message; both from 0. */
export interface TranslationPlace {
  section: number
  message: number
}

/** Messages of one part that a button can name. */
export const MAX_MESSAGES = 100

/** A place as one number, for a button. */
export function placeNumber({ section, message }: TranslationPlace): number {
  return section * MAX_MESSAGES + Math.min(message, MAX_MESSAGES - 1)
}

/** The place that a number of a button names. */
export function placeOf(at: number): TranslationPlace {
  return { section: Math.floor(at / MAX_MESSAGES), message: at % MAX_MESSAGES }
}
