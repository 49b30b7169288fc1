import { z } from 'zod'

/** What subscribers want of a digest. Those with equal preferences share one profile, and so its digests. */
export interface Preferences {
  /** Articles at most. */
  size: number
  /** Language of the summaries, ISO 639-1; `null` leaves each in its article's own. */
  language: string | null
  /** Minutes of reading that a digest's summaries may take; `null` where only `size` counts. */
  minutes: number | null
  mutedTopics: readonly string[]
  /** Words and phrases; one that ends in `*` matches every word that begins with it. */
  mutedWords: readonly string[]
  /** Ids. */
  mutedSources: readonly number[]
  /** Ids of the sources that only those who follow them get. */
  ownSources: readonly number[]
  /** Learned interests: features such as `topic:ai`, `source:12` or `word:rust` and how much each is liked, in whole steps. */
  taste: Readonly<Record<string, number>>
}

/** The preferences of a subscriber who has chosen nothing but a length. */
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
 * Canonical JSON: equal preferences give equal text, whatever order their fields and lists were set in. Defaults are left
 * out, so a field that a later version adds changes no existing profile.
 */
export function encodePreferences(
  preferences: Pick<Preferences, 'size'> & Partial<Preferences>,
): string {
  const { size, language = null, minutes = null } = preferences
  const list = <T extends string | number>(name: string, values: readonly T[] | undefined) => {
    const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1))
    return sorted.length === 0 ? {} : { [name]: sorted }
  }
  const taste = Object.entries(preferences.taste ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({
    language,
    ...(minutes === null ? {} : { minutes }),
    ...list('mutedSources', preferences.mutedSources),
    ...list('mutedTopics', preferences.mutedTopics),
    ...list('mutedWords', preferences.mutedWords),
    ...list('ownSources', preferences.ownSources),
    size,
    ...(taste.length === 0 ? {} : { taste: Object.fromEntries(taste) }),
  })
}

/**
 * Reads stored preferences. Fields that a later version added get their defaults.
 * @throws {z.ZodError} where the text is not what `encodePreferences` wrote; {SyntaxError} where it is no JSON.
 */
export function decodePreferences(text: string): Preferences {
  return schema.parse(JSON.parse(text))
}
