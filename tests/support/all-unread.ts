import type { Store } from '../../src/store/store.ts'

/** The articles that have not been read, of shared and of personal sources. */
export async function allUnread(
  store: Pick<Store, 'articles'>,
  now: number,
): Promise<{ id: number; link: string }[]> {
  const personal = await store.articles.unreadPersonal(now, { perSource: 1000, limit: 1000 })
  return [...(await store.articles.unread(now, 1000)), ...personal]
}
