import type { Database } from './database.ts'

/** A press of a button on a card. */
export interface Tap {
  digest: number
  article: number
  action: string
  /** Epoch milliseconds. */
  at: number
}

export type Taps = ReturnType<typeof taps>

/** The buttons that one chat pressed on its cards; interests are learned from them. */
export function taps(db: Database, chatId: number) {
  return {
    async record({ digest, article, action, at }: Tap): Promise<void> {
      await db
        .insertInto('tap')
        .values({ chat_id: chatId, digest_id: digest, article_id: article, action, at })
        .execute()
    },

    /** The articles of a digest that the chat opened (`seen`), read in full (`read`), or pressed any other button on (`any`). */
    async articlesTouched(digestId: number): Promise<Record<'seen' | 'read' | 'any', Set<number>>> {
      const rows = await db
        .selectFrom('tap')
        .select(['article_id', 'action'])
        .where('chat_id', '=', chatId)
        .where('digest_id', '=', digestId)
        .execute()
      const articlesWhere = (fits: (action: string) => boolean) =>
        new Set(rows.flatMap((row) => (fits(row.action) ? (row.article_id ?? []) : [])))
      return {
        seen: articlesWhere((action) => action === 'card'),
        read: articlesWhere((action) => action === 'page'),
        any: articlesWhere((action) => action !== 'card'),
      }
    },
  }
}
