import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'

/** A press of a button on a card. */
export interface Tap {
  digest: number
  article: number
  action: string
  /** Epoch milliseconds. */
  at: number
}

const RECORD = compiledQuery((db, value: ValueOf<Tap & { chatId: number }>) =>
  db.insertInto('tap').values({
    chat_id: value('chatId'),
    digest_id: value('digest'),
    article_id: value('article'),
    action: value('action'),
    at: value('at'),
  }),
)

const TOUCHED = compiledQuery((db, value: ValueOf<{ chatId: number; digestId: number }>) =>
  db
    .selectFrom('tap')
    .select(['article_id', 'action'])
    // Somebody who pages to and fro taps the same buttons hundreds of times.
    .distinct()
    .where('chat_id', '=', value('chatId'))
    .where('digest_id', '=', value('digestId'))
    // The index is by chat and time: without this, every tap would read all that the chat ever made.
    .where('at', '>=', (eb) =>
      eb.selectFrom('digest').select('created_at').where('id', '=', value('digestId')),
    ),
)

export type Taps = ReturnType<typeof taps>

/** The buttons that one chat pressed on its cards; interests are learned from them. */
export function taps(db: Database, chatId: number) {
  return {
    async record({ digest, article, action, at }: Tap): Promise<void> {
      await RECORD(db, { chatId, digest, article, action, at })
    },

    /** The articles of a digest that the chat opened (`seen`), read in full (`read`), or pressed any other button on (`any`). */
    async articlesTouched(digestId: number): Promise<Record<'seen' | 'read' | 'any', Set<number>>> {
      const rows = await TOUCHED(db, { chatId, digestId })
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
