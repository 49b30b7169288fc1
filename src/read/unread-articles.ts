import type { Store } from '../store/store.ts'

/** Unread articles of one host, or of the personal sources of one owner. */
export interface ToRead {
  /**
   * The host: one job reads all its pages, so that no two processes request from one host at the same time. Of personal sources
   * the owner: one job reads some of their pages, so that nobody takes the places of others.
   */
  key: string
  ids: number[]
  isPersonal: boolean
}

/** Articles loaded at a time; the next call finds the others. */
const BATCH = 2000
/** Articles of one owner that are read in one turn. */
const OWNER_BATCH = 20

/**
 * Articles that have not been read and may be at `now` (epoch ms), grouped by host or owner, newest first. The longest queue does
 * not fit into one answer: the next call finds the others.
 */
export async function unreadArticles(
  store: Pick<Store, 'articles' | 'owners'>,
  now: number,
): Promise<ToRead[]> {
  const hosts = Map.groupBy(await store.articles.unread(now, BATCH), hostOf)
  const shared = [...hosts].map(([key, articles]) => {
    return { key, ids: articles.map(({ id }) => id), isPersonal: false }
  })
  return [...shared, ...(await unreadPersonal(store, now))]
}

async function unreadPersonal(
  store: Pick<Store, 'articles' | 'owners'>,
  now: number,
): Promise<ToRead[]> {
  const limits = { perSource: OWNER_BATCH, limit: BATCH }
  const articles = await store.articles.unreadPersonal(now, limits)
  if (articles.length === 0) return []
  const owners = await store.owners.of([...new Set(articles.map(({ sourceId }) => sourceId))])
  const grouped = Map.groupBy(articles, (article) =>
    String(owners.get(article.sourceId) ?? hostOf(article)),
  )
  return [...grouped].map(([key, some]) => ({
    key,
    ids: some.map(({ id }) => id).slice(0, OWNER_BATCH),
    isPersonal: true,
  }))
}

function hostOf({ link }: { link: string }): string {
  return URL.parse(link)?.host ?? ''
}
