import type { Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'

/** A page as a person brings it. */
export interface NewSharedLink {
  /** Canonical. */
  url: string
  link: string
  /** Until the page gives its own. */
  title: string
  /** Host of the page, which stands for its source. */
  site: string
}

export type SharedLinks = ReturnType<typeof sharedLinks>

/** Clippings: articles that a chat brought by their link. One article row a URL, as ever; each chat sees its own. */
export function sharedLinks(db: Database, dialect: Dialect) {
  return {
    /** Lets a chat see the article at a URL, known or new. Gives its id. */
    add(chatId: number, { url, link, title, site }: NewSharedLink, now: number): Promise<number> {
      return dialect.transaction(async (tx) => {
        await dialect.alone(tx, 'article')
        const known = await tx
          .selectFrom('article')
          .select('id')
          .where('url', '=', url)
          .executeTakeFirst()
        const id = known?.id ?? (await insert(tx, { url, link, title, site }, now))
        await tx
          .insertInto('clipping')
          .values({ chat_id: chatId, article_id: id, created_at: now })
          .onConflict((conflict) =>
            conflict.columns(['chat_id', 'article_id']).doUpdateSet({ created_at: now }),
          )
          .execute()
        return id
      })
    },

    /** How many a chat brought since `since`. */
    async count(chatId: number, since: number): Promise<number> {
      const row = await db
        .selectFrom('clipping')
        .select((eb) => eb.fn.countAll().as('many'))
        .where('chat_id', '=', chatId)
        .where('created_at', '>=', since)
        .executeTakeFirst()
      return Number(row?.many ?? 0)
    },
  }
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
      // Nobody is told it; whoever brought it reads it.
      tellable: 0,
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

/** Deletes what somebody brought and nobody has any more. */
export async function tidyClippings(tx: Transaction<Schema>): Promise<void> {
  await tx
    .deleteFrom('article')
    .where('source_id', 'in', (eb) =>
      eb.selectFrom('source').select('id').where('kind', '=', 'site'),
    )
    .where('id', 'not in', (eb) => eb.selectFrom('clipping').select('article_id'))
    .where('id', 'not in', (eb) => eb.selectFrom('sighting').select('article_id'))
    .execute()
  await tx
    .deleteFrom('source')
    .where('kind', '=', 'site')
    .where('id', 'not in', (eb) => eb.selectFrom('article').select('source_id'))
    .execute()
}
