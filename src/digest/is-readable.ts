import type { Article } from '../model/article.ts'
import type { Preferences } from '../model/preferences.ts'
import { reads } from '../model/reading-languages.ts'

/** Whether an article comes in a language that the reader reads, or will be told in one. Whoever adds a source reads its language. */
export function isReadable(
  { language, sourceId }: Pick<Article, 'language' | 'sourceId'>,
  { readLanguages, translatesOthers, language: told, personalSources }: Preferences,
  canTranslate: boolean,
): boolean {
  if (translatesOthers && told !== null && canTranslate) return true
  return reads(language, readLanguages) || personalSources.includes(sourceId)
}
