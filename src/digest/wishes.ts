import { z } from 'zod'

/** What a profile asks of a digest. Subscribers with equal wishes share one profile, so they share its digests. */
export interface Wishes {
  /** Articles at most. */
  size: number
  /** Language of the summaries, ISO 639-1; `null` leaves each in its article's own. */
  language: string | null
}

const schema = z.object({
  size: z.int().min(1).max(20),
  language: z.string().nullable().default(null),
})

/** Canonical JSON: equal wishes give equal text, whatever order their fields were set in. */
export function writeWishes({ size, language }: Wishes): string {
  return JSON.stringify({ language, size })
}

/**
 * Reads stored wishes. Fields that a later version added are given their defaults.
 * @throws {z.ZodError} where the text is not what `writeWishes` wrote.
 */
export function readWishes(text: string): Wishes {
  return schema.parse(JSON.parse(text))
}
