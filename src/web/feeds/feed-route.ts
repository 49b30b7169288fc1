import type { Context } from 'hono'
import { createPerPersonLimit } from '../../bot/per-person-limit.ts'
import type { CardViews } from '../../card-views/card-views.ts'
import { DEFAULT_READER, readerOf } from '../../card-views/reader.ts'
import { atom } from '../../documents/atom.ts'
import type { Logger } from '../../log.ts'
import type { Connection } from '../../model/connection.ts'
import { hashSecret } from '../../secret.ts'
import type { Store } from '../../store/store.ts'
import type { Translate } from '../../text/locales.ts'
import { trimEndOf } from '../../text/trim-end.ts'
import { digestEntries, type FeedContext, savedEntries } from './personal-feed.ts'

/** What the feeds of people need. */
export interface FeedDeps {
  store: Pick<Store, 'connections' | 'forChat' | 'subscribers'>
  cards: Pick<CardViews, 'forChat'>
  /** Whether this person may use the bot. */
  mayUse: (personId: number) => Promise<boolean>
  texts: (language: string) => Translate
  /** Where people reach this server. */
  publicUrl: string
  now: () => number
  log: Logger
}

/** Readers ask every few minutes at most; several of one person may. */
const REQUESTS_PER_MINUTE = 30
const RETRY_AFTER_SECONDS = 60
/** How long a reader may show what it has. */
const MAX_AGE_SECONDS = 300
const KINDS = ['digestFeed', 'savedFeed'] as const

/**
 * The handler of `GET /feeds/:file`: a feed of one person by its secret address, with ETag and 304. Whatever opens nothing gets the same
 * 404: what is no secret, one that nobody has, one that was revoked.
 */
export function serveFeed(deps: FeedDeps) {
  const { store, now, log } = deps
  const limit = createPerPersonLimit(REQUESTS_PER_MINUTE)
  return async (c: Context): Promise<Response> => {
    const secret = c.req.param('file')?.replace(/\.atom$/, '') ?? ''
    const found = await store.connections.find(hashSecret(secret), KINDS)
    if (found === undefined || !(await deps.mayUse(found.chatId))) return c.notFound()
    if (limit.take(found.id, now()) !== 'allowed') {
      return c.text('too many requests', 429, { 'retry-after': String(RETRY_AFTER_SECONDS) })
    }
    store.connections
      .used(found, now())
      .catch((err: unknown) => log.warn({ err }, 'could not note that a connection was used'))
    const body = await feedOf(found, secret, deps)
    const etag = `"${hashSecret(body)}"`
    const headers = {
      etag,
      'cache-control': `private, max-age=${MAX_AGE_SECONDS}`,
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    }
    if (isKnown(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
    return c.body(body, 200, { ...headers, 'content-type': 'application/atom+xml; charset=utf-8' })
  }
}

/** Whether a reader has this version; a proxy may have made the tag a weak one (RFC 9110, 13.1.2). */
function isKnown(header: string | undefined, etag: string): boolean {
  const known = header?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? []
  return known.includes(etag) || known.includes('*')
}

async function feedOf(
  { kind, chatId, id }: Connection,
  secret: string,
  { store, cards, texts, publicUrl }: FeedDeps,
): Promise<string> {
  const subscriber = await store.subscribers.get(chatId)
  const viewer = store.forChat(chatId)
  const reader = subscriber === undefined ? DEFAULT_READER : readerOf(subscriber)
  const t = texts(reader.language)
  const host = new URL(publicUrl).hostname
  const context: FeedContext = { viewer, cards: cards.forChat(viewer), reader, t, host }
  const isSaved = kind === 'savedFeed'
  return atom({
    id: `tag:${host},2026-11-30:feed/${id}`,
    title: t(isSaved ? 'feed-saved-title' : 'feed-digest-title'),
    self: `${trimEndOf(publicUrl, /\//)}/feeds/${secret}.atom`,
    entries: await (isSaved ? savedEntries(context) : digestEntries(context)),
  })
}
