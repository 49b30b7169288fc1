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
