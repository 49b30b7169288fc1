import type { StoredSummary } from '../model/summary.ts'
import { chunks } from './chunks.ts'
import { decodeSummary, encodeSummary } from './codecs/summary-codec.ts'
import type { Database } from './database.ts'

export type Summaries = ReturnType<typeof summaries>

/** Summaries: one for each article, language, provider and prompt version. */
export function summaries(db: Database) {
  return {
    /**
     * The best summary of each article in a language: a model's before an extractive one, the newest prompt first. An
     * extractive summary stays in the article's own language, so it is found for every language.
     */
    async find(
      articleIds: readonly number[],
      language: string,
    ): Promise<Map<number, StoredSummary>> {
      const best = new Map<number, StoredSummary>()
      for (const piece of chunks(articleIds)) {
        const rows = await db
          .selectFrom('summary')
          .selectAll()
          .where('article_id', 'in', piece)
          .where((eb) => eb.or([eb('language', '=', language), eb('provider', '=', 'extractive')]))
          .orderBy('prompt_version')
          .orderBy('id')
          .execute()
        for (const row of rows) {
          const known = best.get(row.article_id)
          if (known?.provider === 'model' && row.provider !== 'model') continue
          best.set(row.article_id, decodeSummary(row))
        }
      }
      return best
    },

    /** The best summary of each article: in `language`, or in the article's own language if that is `null`. */
    async findFor(
      articles: readonly { id: number; language: string | null }[],
      language: string | null,
    ): Promise<Map<number, StoredSummary>> {
      const byLanguage = Map.groupBy(articles, (article) => language ?? article.language ?? 'en')
      const found = new Map<number, StoredSummary>()
      for (const [wanted, group] of byLanguage) {
        const rows = await this.find(
          group.map((article) => article.id),
          wanted,
        )
        for (const [id, row] of rows) found.set(id, row)
      }
      return found
    },

    /** Stores a summary; a second one of the same article, language, provider and prompt replaces the first. */
    async save(summary: StoredSummary): Promise<void> {
      const row = encodeSummary(summary)
      await db
        .insertInto('summary')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['article_id', 'language', 'provider', 'prompt_version'])
            .doUpdateSet(row),
        )
        .execute()
    },
  }
}
