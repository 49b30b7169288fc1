import type { StoredTranslation } from '../model/translation.ts'
import { decodeTranslation, encodeTranslation } from './codecs/translation-codec.ts'
import type { Database } from './database.ts'

export type Translations = ReturnType<typeof translations>

/**
 * Parts of articles in other languages. Whoever reads one has the article's texts already, since it holds only as long as its hash is
 * that of those texts.
 */
export function translations(db: Database) {
  const of = (articleId: number, language: string) =>
    db
      .selectFrom('translation')
      .selectAll()
      .where('article_id', '=', articleId)
      .where('language', '=', language)

  return {
    /** One part; `undefined` if it is not stored. */
    async get(
      articleId: number,
      language: string,
      section: number,
    ): Promise<StoredTranslation | undefined> {
      const row = await of(articleId, language).where('section', '=', section).executeTakeFirst()
      return row && decodeTranslation(row)
    },

    /** All parts of an article in a language, in order. */
    async all(articleId: number, language: string): Promise<StoredTranslation[]> {
      const rows = await of(articleId, language).orderBy('section').execute()
      return rows.map(decodeTranslation)
    },

    /** Stores a part in place of the one before. */
    async save(translation: StoredTranslation): Promise<void> {
      const row = encodeTranslation(translation)
      await db
        .insertInto('translation')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['article_id', 'language', 'section']).doUpdateSet(row),
        )
        .execute()
    },
  }
}
