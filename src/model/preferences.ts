import { z } from 'zod'

/** What a profile asks of a digest. Subscribers with equal wishes share one profile, so they share its digests. */
export interface Preferences {
  /** Articles at most. */
  size: number
  /** Language of the summaries, ISO 639-1; `null` leaves each in its article's own. */
  language: string | null
  /** Minutes of reading that a digest's summaries may take; `null` where only `size` counts. */
  minutes: number | null
  mutedTopics: readonly string[]
  /** Words and phrases; one that ends in `*` stands for all words that begin so. */
  mutedWords: readonly string[]
  /** Ids. */
  mutedSources: readonly number[]
  /** Ids of the sources that only those who follow them get. */
  ownSources: readonly number[]
  /** What is liked and not, learned: `topic:ai`, `source:12` or `word:rust` and how much, in whole steps of 1. */
  taste: Readonly<Record<string, number>>
}

/** Nothing asked for but a length. */
export const DEFAULT_PREFERENCES: Omit<Preferences, 'size'> = {
  language: null,
  minutes: null,
  mutedTopics: [],
  mutedWords: [],
  mutedSources: [],
  ownSources: [],
  taste: {},
}

const words = z.array(z.string()).default([])
const ids = z.array(z.int()).default([])
const schema = z.object({
  size: z.int().min(1).max(20),
  language: z.string().nullable().default(null),
  minutes: z.int().min(1).max(60).nullable().default(null),
  mutedTopics: words,
  mutedWords: words,
  mutedSources: ids,
  ownSources: ids,
  taste: z.record(z.string(), z.number()).default({}),
})

/**
 * Canonical JSON: equal wishes give equal text, whatever order their fields and lists were set in. What is not asked for
 * is left out, so a field that a later version adds changes no profile that exists.
 */
export function encodePreferences(
  wishes: Pick<Preferences, 'size'> & Partial<Preferences>,
): string {
  const { size, language = null, minutes = null } = wishes
  const list = <T extends string | number>(name: string, values: readonly T[] | undefined) => {
    const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1))
    return sorted.length === 0 ? {} : { [name]: sorted }
  }
  const taste = Object.entries(wishes.taste ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({
    language,
    ...(minutes === null ? {} : { minutes }),
    ...list('mutedSources', wishes.mutedSources),
    ...list('mutedTopics', wishes.mutedTopics),
    ...list('mutedWords', wishes.mutedWords),
    ...list('ownSources', wishes.ownSources),
    size,
    ...(taste.length === 0 ? {} : { taste: Object.fromEntries(taste) }),
  })
}

/**
 * Reads stored wishes. Fields that a later version added are given their defaults.
 * @throws {z.ZodError} where the text is not what `writeWishes` wrote.
 */
export function decodePreferences(text: string): Preferences {
  return schema.parse(JSON.parse(text))
}
