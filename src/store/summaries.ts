import type { Insertable } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'
import type { SummaryRow, SummaryTable } from './schema.ts'

export type NewSummary = Omit<Insertable<SummaryTable>, 'id'>
export type Summaries = ReturnType<typeof summaries>

/** Summaries: one row an article, language, provider and prompt version. */
export function summaries(db: Database) {
  return {
    /**
     * The best summary of each article in a language: a model's before an embedded one, the newest prompt first. An
     * embedded summary stays in the article's own language, so it is found for every language asked.
     */
    async find(articleIds: readonly number[], language: string): Promise<Map<number, SummaryRow>> {
      const best = new Map<number, SummaryRow>()
      for (const piece of chunks(articleIds)) {
        const rows = await db
          .selectFrom('summary')
          .selectAll()
          .where('article_id', 'in', piece)
          .where((eb) => eb.or([eb('language', '=', language), eb('provider', '=', 'embedded')]))
          .orderBy('prompt_version')
          .orderBy('id')
          .execute()
        for (const row of rows) {
          const known = best.get(row.article_id)
          if (known?.provider !== 'model' || row.provider === 'model') best.set(row.article_id, row)
        }
      }
      return best
    },

    /** The best summary of each article: in `language`, or where that is `null` in the article's own. */
    async findFor(
      articles: readonly { id: number; language: string | null }[],
      language: string | null,
    ): Promise<Map<number, SummaryRow>> {
      const byLanguage = Map.groupBy(articles, (article) => language ?? article.language ?? 'en')
      const found = new Map<number, SummaryRow>()
      for (const [wanted, some] of byLanguage) {
        const rows = await this.find(
          some.map((article) => article.id),
          wanted,
        )
        for (const [id, row] of rows) found.set(id, row)
      }
      return found
    },

    /** Keeps a summary; a second one of the same article, language, provider and prompt replaces the first. */
    async save(summary: NewSummary): Promise<void> {
      await db
        .insertInto('summary')
        .values(summary)
        .onConflict((conflict) =>
          conflict
            .columns(['article_id', 'language', 'provider', 'prompt_version'])
            .doUpdateSet(summary),
        )
        .execute()
    },
  }
}
