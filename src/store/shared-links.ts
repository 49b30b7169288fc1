import type { Transaction } from 'kysely'
import type { NewSharedLink } from '../model/shared-link.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'
import { visibleTo } from './visibility.ts'

/** The action of a tap that has a link read. */
const READ = 'link'

export type SharedLinks = ReturnType<typeof sharedLinks>

/**
 * Shared links: articles that one chat added by their address. There is one article for each URL, as always; each chat sees
 * its own links.
 */
export function sharedLinks(db: Database, dialect: Dialect, chatId: number) {
  return {
    /**
     * Lets the chat see the article at a URL, and counts one read; creates the article if it is new. Returns its id. An article that only other chats'
     * personal sources have published stays theirs, with the text of their feeds: the page is read anew for shared links.
     */
    add({ url, link, title, site }: NewSharedLink, now: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        await dialect.lock(tx, 'article')
        const id = await articleFor(tx, chatId, { url, link, title, site }, now)
        await tx
          .insertInto('shared_link')
          .values({ chat_id: chatId, article_id: id, created_at: now })
          .onConflict((conflict) =>
            conflict.columns(['chat_id', 'article_id']).doUpdateSet({ created_at: now }),
          )
          .execute()
        await tx
          .insertInto('tap')
          .values({ chat_id: chatId, digest_id: null, article_id: null, action: READ, at: now })
          .execute()
        return id
      })
    },

    /** How often the chat had links read since `since` (epoch ms), the same link each time. */
    async count(since: number): Promise<number> {
      const row = await db
        .selectFrom('tap')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('chat_id', '=', chatId)
        .where('at', '>=', since)
        .where('action', '=', READ)
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },
  }
}

async function articleFor(
  tx: Transaction<Schema>,
  chatId: number,
  shared: NewSharedLink,
  now: number,
): Promise<number> {
  const articleAt = (url: string) =>
    tx
      .selectFrom('article')
      .innerJoin('source', 'source.id', 'article.source_id')
      .select(['article.id', 'source.kind'])
      .select(visibleTo(chatId).as('is_visible'))
      .where('article.url', '=', url)
      .executeTakeFirst()
  const known = await articleAt(shared.url)
  if (known === undefined) return insert(tx, shared, now)
  if (known.kind === 'site' || known.is_visible) return known.id
  const url = `${shared.url} (shared link)`
  return (await articleAt(url))?.id ?? insert(tx, { ...shared, url }, now)
}

async function insert(
  tx: Transaction<Schema>,
  { url, link, title, site }: NewSharedLink,
  now: number,
) {
  const source = {
    url: `site:${site}`,
    title: site,
    origin: 'person' as const,
    kind: 'site' as const,
    state: 'removed' as const,
    next_poll_at: now,
    failures: 0,
    moved_seen: 0,
    created_at: now,
  }
  await tx
    .insertInto('source')
    .values(source)
    .onConflict((conflict) => conflict.column('url').doNothing())
    .execute()
  const { id: source_id } = await tx
    .selectFrom('source')
    .select('id')
    .where('url', '=', source.url)
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('article')
    .values({
      url,
      link,
      source_id,
      title,
      published_at: now,
      seen_at: now,
      updated_at: now,
      // It is in no digest; only the chat that shared it reads it.
      eligible: 0,
      read_state: 'new',
      read_tries: 0,
      read_after: 0,
      words: 0,
      categories: '[]',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.insertInto('content').values({ article_id: id, feed_html: null }).execute()
  return id
}

/** Deletes the articles of shared links that no chat has any more. */
export async function tidySharedLinks(tx: Transaction<Schema>): Promise<void> {
  await tx
    .deleteFrom('article')
    .where('source_id', 'in', (eb) =>
      eb.selectFrom('source').select('id').where('kind', '=', 'site'),
    )
    .where('id', 'not in', (eb) => eb.selectFrom('shared_link').select('article_id'))
    .where('id', 'not in', (eb) => eb.selectFrom('article_source').select('article_id'))
    .execute()
  await tx
    .deleteFrom('source')
    .where('kind', '=', 'site')
    .where('id', 'not in', (eb) => eb.selectFrom('article').select('source_id'))
    .execute()
}
