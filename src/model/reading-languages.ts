/** The languages a reader reads, ISO 639-1; empty for all. */
export type ReadingLanguages = readonly string[]

/** Whether a reader reads a text of a language. One whose language is not known is never hidden. */
export function reads(language: string | null, languages: ReadingLanguages): boolean {
  if (languages.length === 0 || language === null || language === '') return true
  if (languages.includes(language)) return true
  // Digests ask this of thousands of articles, nearly all of them with the two letters alone.
  return language.length > 2 && languages.includes(primaryLanguage(language))
}

/** The language of a tag without its region and script: `pt-br` is `pt`. */
export function primaryLanguage(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase()
}

/** What a newcomer is taken to read: the language of their Telegram, and English, in which most tech news is written. */
export function likelyLanguages(telegramLanguage: string): string[] {
  return [...new Set([primaryLanguage(telegramLanguage), 'en'])]
}

/**
 * The language to translate a text into for a reader: that of their summaries or of the interface if they read it, otherwise the first
 * that they read. `null` if they read the language of the text.
 *
 * @param preferred languages in this order; `null` for none
 */
export function languageToTranslateInto(
  language: string | null,
  languages: ReadingLanguages,
  preferred: readonly (string | null)[],
): string | null {
  if (reads(language, languages)) return null
  const read = languages.map(primaryLanguage)
  const wanted = preferred.map((one) => (one === null ? '' : primaryLanguage(one)))
  return wanted.find((one) => read.includes(one)) ?? read[0] ?? null
}
