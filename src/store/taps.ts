import type { LRUCache } from 'lru-cache'
import { boundedCache } from '../bounded-cache.ts'
import { compiledQuery, type ValueOf } from './compiled-query.ts'
import type { Database } from './database.ts'

/** A card's article within its digest, and what a button on the card does: `card` shows it, `page` a page of its text. */
export interface Tapped {
  digest: number
  article: number
  action: string
}

/** A press of a button on a card. */
export interface Tap extends Tapped {
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

const TAPPED = compiledQuery((db, value: ValueOf<Tapped & { chatId: number }>) =>
  tapsOn(db, value).where('action', '=', value('action')),
)

const TAPPED_OTHERWISE = compiledQuery((db, value: ValueOf<Tapped & { chatId: number }>) =>
  tapsOn(db, value).where('action', '<>', value('action')),
)

function tapsOn(db: Database, value: ValueOf<Tapped & { chatId: number }>) {
  return (
    db
      .selectFrom('tap')
      .select('id')
      .where('chat_id', '=', value('chatId'))
      .where('digest_id', '=', value('digest'))
      .where('article_id', '=', value('article'))
      // The index is by chat and time: without this, all that the chat ever tapped would be read.
      .where('at', '>=', (eb) =>
        eb.selectFrom('digest').select('created_at').where('id', '=', value('digest')),
      )
      .limit(1)
  )
}

/** Taps kept in memory: some 100 bytes each. */
const KEPT = 20_000

/**
 * Taps that are known to be stored, of all chats. What was tapped once stays tapped, so this is right whatever other processes
 * store; what is not in it has to be looked up.
 */
export type KnownTaps = LRUCache<string, true>

export function createKnownTaps(): KnownTaps {
  return boundedCache(KEPT)
}

export type Taps = ReturnType<typeof taps>

/** The buttons that one chat pressed on its cards; interests are learned from them. */
export function taps(db: Database, known: KnownTaps, chatId: number) {
  const keyOf = ({ digest, article, action }: Tapped) => `${chatId} ${digest} ${article} ${action}`
  return {
    async record({ digest, article, action, at }: Tap): Promise<void> {
      await RECORD(db, { chatId, digest, article, action, at })
      known.set(keyOf({ digest, article, action }), true)
    },

    /** The chat reads an article outside any digest in full. */
    async recordRead(article: number, at: number): Promise<void> {
      await db
        .insertInto('tap')
        .values({ chat_id: chatId, digest_id: null, article_id: article, action: 'page', at })
        .execute()
    },

    /**
     * Whether the chat tapped on a card with this action. Somebody who pages to and fro taps the same buttons hundreds of times,
     * so it is looked up until it is true and remembered then.
     */
    async has(tapped: Tapped): Promise<boolean> {
      const key = keyOf(tapped)
      if (known.has(key)) return true
      const rows = await TAPPED(db, { chatId, ...tapped })
      if (rows.length > 0) known.set(key, true)
      return rows.length > 0
    },

    /** Whether the chat tapped on a card with any other action. */
    async hasOther(tapped: Tapped): Promise<boolean> {
      return (await TAPPED_OTHERWISE(db, { chatId, ...tapped })).length > 0
    },
  }
}
