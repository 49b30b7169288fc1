import { continuationOf, type DatedArticle } from '../../cluster/story-continuation.ts'
import { clipSentence } from '../../digest/clip-sentence.ts'
import { isSendable } from '../../digest/is-sendable.ts'
import type { Article } from '../../model/article.ts'
import { plainText } from '../../model/block.ts'
import type { Follower } from '../../model/follow.ts'
import type { Store } from '../../store/store.ts'
import { type Addressee, type FindDeps, isYoung, withPreferences } from './find-addressees.ts'

/** A chat that follows the story of an article which has something new for it. */
export interface FollowingAddressee extends Addressee {
  /** What is new for this chat. */
  readonly news: string
  readonly atOnce: boolean
  /** All that it follows which this article continues. */
  readonly followIds: readonly number[]
}

export interface FollowerDeps extends Omit<FindDeps, 'store'> {
  store: FindDeps['store'] & Pick<Store, 'articles' | 'follows'>
}

/** Articles of a story that one is compared with, the newest: what it adds to these is new. */
const MAX_KNOWN = 12

/**
 * The chats that an article concerns because they follow its story: it has something that was in none of the articles they know,
 * they may see it, and have muted nothing about it. So the second report of the same is told to nobody who was told of the first, and is
 * told to those who have muted the source of the first.
 */
export async function findFollowers(
  article: Article,
  now: number,
  { store, canTranslate }: FollowerDeps,
): Promise<FollowingAddressee[]> {
  if (article.storyId === null || !isSendable(article) || !isYoung(article, now)) return []
  const followers = await store.follows.followers(article, now)
  if (followers.length === 0 || !(await store.newsAlerts.isNews(article))) return []
  const byChat = Map.groupBy(followers, ({ chatId }) => chatId)
  const addressees = await withPreferences(article, [...byChat.keys()], {
    now,
    store,
    canTranslate,
  })
  const concerned = addressees.map(({ subscriber }) => subscriber.chatId)
  const known = await knownTo(article, byChat, concerned, store)
  /** What is new, by the articles that are known: most who follow a story know the same. */
  const found = new Map<string, Promise<string | null>>()
  const newsFor = (chatId: number) => {
    const ids = known.get(chatId) ?? []
    const key = ids.join()
    const asked = found.get(key) ?? newsIn(article, ids, store)
    found.set(key, asked)
    return asked
  }
  const told: FollowingAddressee[] = []
  for (const addressee of addressees) {
    const { chatId } = addressee.subscriber
    const news = await newsFor(chatId)
    const follows = byChat.get(chatId) ?? []
    if (news === null || follows.length === 0) continue
    told.push({
      ...addressee,
      words: '',
      news,
      atOnce: follows.some((follow) => follow.atOnce),
      followIds: follows.map(({ followId }) => followId),
    })
  }
  return told
}

/** The other articles of the stories that each of these chats knows: since it began to follow, or because it was sent them. */
async function knownTo(
  { id, storyId }: Article,
  byChat: ReadonlyMap<number, readonly Follower[]>,
  chatIds: readonly number[],
  { follows }: Pick<Store, 'follows'>,
): Promise<Map<number, number[]>> {
  const ids = chatIds.flatMap((chat) => (byChat.get(chat) ?? []).map(({ followId }) => followId))
  const known = await follows.known(ids)
  const sent = await follows.sentOf(chatIds, storyId ?? -1)
  return new Map(
    chatIds.map((chat) => {
      const followed = (byChat.get(chat) ?? []).flatMap(({ followId }) => known.get(followId) ?? [])
      const all = new Set([...followed, ...(sent.get(chat) ?? [])])
      all.delete(id)
      return [chat, [...all].toSorted((a, b) => a - b).slice(-MAX_KNOWN)]
    }),
  )
}

/** The sentence of an article that says what is in none of the articles known; `null` if it adds nothing. */
async function newsIn(
  article: Article,
  known: readonly number[],
  store: Pick<Store, 'articles'>,
): Promise<string | null> {
  const before = await Promise.all(
    (await store.articles.many(known)).map((one) => toDated(one, store)),
  )
  const sentence = continuationOf(before, await toDated(article, store))
  return sentence === null ? null : clipSentence(sentence)
}

async function toDated(
  { id, title, language, publishedAt }: Article,
  { articles }: Pick<Store, 'articles'>,
): Promise<DatedArticle> {
  return { title, text: plainText(await articles.blocks(id)), language, publishedAt }
}
