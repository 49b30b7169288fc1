import { z } from 'zod'

/** The preferences that decide the content of a digest. Subscribers with equal ones share a profile and its digests. */
export interface Preferences {
  /** Limit on the articles. */
  size: number
  /** Language of the summaries, ISO 639-1; `null` leaves each in its article's own. */
  language: string | null
  /** Minutes that reading the summaries of a digest may take; `null` if only `size` counts. */
  minutes: number | null
  /** Languages of articles, ISO 639-1; empty for all. Articles of personal sources come in any language. */
  readLanguages: readonly string[]
  /** Whether articles in other languages come as well, with a summary in `language`, as long as a model can translate them. */
  translatesOthers: boolean
  mutedTopics: readonly string[]
  /** Words and phrases; one that ends in `*` matches every word that begins with it. */
  mutedWords: readonly string[]
  /** Ids. */
  mutedSources: readonly number[]
  /** Ids. */
  personalSources: readonly number[]
  /** Learned interests: features such as `topic:ai`, `source:12` or `word:rust`, each with whole steps, above 0 liked. */
  interests: Readonly<Record<string, number>>
}

/** The preferences of a subscriber who has chosen nothing but a length. */
export const DEFAULT_PREFERENCES: Omit<Preferences, 'size'> = {
  language: null,
  minutes: null,
  readLanguages: [],
  translatesOthers: false,
  mutedTopics: [],
  mutedWords: [],
  mutedSources: [],
  personalSources: [],
  interests: {},
}

const words = z.array(z.string()).default([])
const ids = z.array(z.int()).default([])
const schema = z.object({
  size: z.int().min(1).max(20),
  language: z.string().nullable().default(null),
  minutes: z.int().min(1).max(60).nullable().default(null),
  readLanguages: words,
  translatesOthers: z.boolean().default(false),
  mutedTopics: words,
  mutedWords: words,
  mutedSources: ids,
  ownSources: ids,
  taste: z.record(z.string(), z.number()).default({}),
})

/**
 * Canonical JSON: equal preferences give equal text, in whatever order fields and lists were set. Defaults are left out, so a
 * field added by a later version does not change existing profiles. Personal sources and interests are stored
 * by their former names, `ownSources` and `taste`, since other names would give every subscriber a new profile.
 */
export function encodePreferences(
  preferences: Pick<Preferences, 'size'> & Partial<Preferences>,
): string {
  const { size, language = null, minutes = null } = preferences
  const list = <T extends string | number>(name: string, values: readonly T[] | undefined) => {
    const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1))
    return sorted.length === 0 ? {} : { [name]: sorted }
  }
  const interests = Object.entries(preferences.interests ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({
    language,
    ...(minutes === null ? {} : { minutes }),
    ...list('mutedSources', preferences.mutedSources),
    ...list('mutedTopics', preferences.mutedTopics),
    ...list('mutedWords', preferences.mutedWords),
    ...list('ownSources', preferences.personalSources),
    ...list('readLanguages', preferences.readLanguages),
    size,
    ...(interests.length === 0 ? {} : { taste: Object.fromEntries(interests) }),
    ...(preferences.translatesOthers === true ? { translatesOthers: true } : {}),
  })
}

/**
 * Reads stored preferences. Fields that a later version added get their defaults.
 * @throws {z.ZodError} if the text was not written by `encodePreferences`
 * @throws {SyntaxError} if it is not JSON
 */
export function decodePreferences(text: string): Preferences {
  const { ownSources: personalSources, taste: interests, ...rest } = schema.parse(JSON.parse(text))
  return { ...rest, personalSources, interests }
}
