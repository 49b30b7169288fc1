import type { Database } from './database.ts'

export type SummaryClaims = ReturnType<typeof summaryClaims>

/**
 * Claims on summaries that are being made: only one process at a time asks a model about an article in a language. A claim has
 * a lease, so that another process can take over what a crashed one left. Of a translation the language is followed by the part, "ru 3".
 */
export function summaryClaims(db: Database) {
  return {
    /**
     * Takes the claim for `owner` until `leaseUntil` (epoch ms), unless another owner's lease still runs at `now`. Returns
     * whether it was taken.
     */
    async take(
      articleId: number,
      language: string,
      owner: string,
      { now, leaseUntil }: { now: number; leaseUntil: number },
    ): Promise<boolean> {
      const taken = await db
        .insertInto('summary_claim')
        .values({ article_id: articleId, language, owner, lease_until: leaseUntil })
        .onConflict((conflict) =>
          conflict
            .columns(['article_id', 'language'])
            .doUpdateSet({ owner, lease_until: leaseUntil })
            .where('summary_claim.lease_until', '<=', now),
        )
        .returning('owner')
        .executeTakeFirst()
      return taken !== undefined
    },

    /** Gives a claim back. One that another owner has taken over meanwhile stays. */
    async release(articleId: number, language: string, owner: string): Promise<void> {
      await db
        .deleteFrom('summary_claim')
        .where('article_id', '=', articleId)
        .where('language', '=', language)
        .where('owner', '=', owner)
        .execute()
    },
  }
}
