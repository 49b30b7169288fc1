import { repackBlocks } from './codecs/block-codec.ts'
import type { Dialect } from './dialect.ts'
import { feedHashOf } from './feed-hash.ts'

export type PackContent = ReturnType<typeof packContent>

/** Brings the contents of articles that are stored in the form of before into the present one. Both can be read meanwhile. */
export function packContent(dialect: Dialect) {
  return {
    /**
     * Packs the contents of up to `limit` articles, newest first. Returns how many; 0 when nothing is left. May be stopped at
     * any time, and goes on from where it was.
     */
    pack(limit: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        const next = await tx
          .selectFrom('content_to_pack')
          .select('article_id')
          .orderBy('article_id', 'desc')
          .limit(limit)
          // Rows that another process is packing right now are left to it.
          .$if(dialect.skipsLocked, (query) => query.forUpdate().skipLocked())
          .execute()
        const ids = next.map((row) => row.article_id)
        if (ids.length === 0) return 0
        const rows = await tx
          .selectFrom('article')
          .innerJoin('content', 'content.article_id', 'article.id')
          .select(['article.id', 'read_state', 'feed_html', 'blocks', 'packed_blocks'])
          .where('article.id', 'in', ids)
          // What another process reads or corrects at the same moment stays as that has it.
          .$if(dialect.skipsLocked, (query) => query.forUpdate())
          .execute()
        for (const { id, read_state, feed_html, ...stored } of rows) {
          await tx
            .updateTable('article')
            .set({ feed_hash: feedHashOf(feed_html) })
            .where('id', '=', id)
            // One that was corrected meanwhile has the hash of its new text.
            .where('feed_hash', 'is', null)
            .execute()
          await tx
            .updateTable('content')
            .set({
              ...repackBlocks(stored),
              feed_html: read_state === 'read' ? null : feed_html,
            })
            .where('article_id', '=', id)
            .execute()
        }
        await tx.deleteFrom('content_to_pack').where('article_id', 'in', ids).execute()
        return ids.length
      })
    },
  }
}
