import type { Transaction } from 'kysely'
import type { NewEntry } from '../model/article.ts'
import { isFlood } from '../model/flood.ts'
import {
  type Correction,
  correct,
  freeReusedGuids,
  isRelinked,
  relink,
} from './correct-articles.ts'
import type { Dialect } from './dialect.ts'
import { isAnotherOnPage } from './distinct-entries.ts'
import { forgetReading } from './forget-reading.ts'
import { type KnownGuid, type KnownUrl, knownOfSource, knownUrls } from './known-articles.ts'
import { leaveStory } from './mend-stories.ts'
import { asNew, collectNewArticles, idOf, type StoredEntry } from './new-articles.ts'
import type { Schema } from './schema.ts'
import { keepApart, publishedByOthers, separateUrl } from './separate-articles.ts'

/** How the entries of a source become articles. */
export function recordArticles(dialect: Dialect) {
  return {
    /**
     * Stores the entries of one poll of a source in one transaction: new articles, known ones that this source publishes too,
     * and corrected titles, texts and links. Articles are identified by (source, guid) first and then by canonical URL, unless
     * the source itself tells them apart. Returns the ids of the new ones. Undated ones of a flood may not be sent. A shared
     * source takes over an article that only personal sources had published, with its own title and text; a personal source
     * shares the article of another one only while their words are the same. So nobody can put words into other people's news
     * by listing an article first.
     *
     * @param options.needsKnown whether undated entries are news only beside known ones: those of a page of links or a sitemap.
     */
    record(
      sourceId: number,
      given: readonly NewEntry[],
      now: number,
      options: { needsKnown: boolean } = { needsKnown: false },
    ): Promise<number[]> {
      return dialect.transaction(async (tx) => {
        // Two sources that publish the same articles at once would otherwise deadlock.
        await dialect.lock(tx, 'article')
        const { isShared, byGuid } = await knownOfSource(tx, sourceId, given)
        await freeReusedGuids(tx, sourceId, byGuid, given)
        const fixed = isShared
          ? new Set<number>()
          : await publishedByOthers(
              tx,
              sourceId,
              [...byGuid.values()].map(({ articleId }) => articleId),
            )
        // Most entries of a poll are known by their guid.
        const others = given.filter((item) => !byGuid.has(item.guid))
        const byUrl = await knownUrls(
          tx,
          sourceId,
          others.map((item) => item.url),
        )
        const separate = isShared ? new Set<string>() : await keepApart(tx, sourceId, others, byUrl)
        const { entries, urls } = distinct(given, byGuid, byUrl)
        if (urls.length > 0) {
          for (const [url, known] of await knownUrls(tx, sourceId, urls)) byUrl.set(url, known)
          if (!isShared) {
            const distinguished = entries.filter(({ url }) => urls.includes(url))
            const apart = await keepApart(tx, sourceId, distinguished, byUrl)
            for (const url of apart) separate.add(url)
          }
        }
        const isNew = entries.map((item) => !byGuid.has(item.guid) && !byUrl.get(item.url)?.isOwn)
        const mayBeOld = isFlood(isNew, options)
        const added = collectNewArticles(tx, sourceId, now)
        const fresh: StoredEntry[] = []
        /** Articles of this poll by URL: an entry after another one with its URL is the same article. */
        const ofPoll = new Map<string, StoredEntry>()
        const corrections: Correction[] = []
        const storeAdded = async () => {
          for (const [guid, known] of await added.store()) byGuid.set(guid, known)
        }
        for (const item of entries) {
          if (added.has(item.guid)) await storeAdded()
          const known = byGuid.get(item.guid)
          if (known !== undefined) {
            const mayCorrect = known.sourceId === sourceId && !fixed.has(known.articleId)
            const isOthers = item.isReferral === true || item.isWhole === true
            if ((isShared && !isOthers) || mayCorrect) corrections.push({ known, item })
            if (!isRelinked(known, item)) continue
            // Its new address may be that of an entry before it, or of one after it.
            await storeAdded()
            const hasTaken = await relink(tx, sourceId, known, item, { mayCorrect, now })
            if (hasTaken) ofPoll.set(item.url, { item, id: known.articleId })
            continue
          }
          const entry = mayBeOld && item.publishedAt === null ? { ...item, eligible: false } : item
          const existing = byUrl.get(item.url)
          let article = ofPoll.get(item.url)
          if (article === undefined && existing === undefined) {
            const url = separate.has(item.url) ? separateUrl(item.url, sourceId) : item.url
            article = added.add(entry, url)
            fresh.push(article)
            ofPoll.set(item.url, article)
          } else if (article === undefined && existing !== undefined) {
            article = { item, id: existing.id }
            if (isShared && !existing.isShared) {
              await takeOver(tx, sourceId, existing.id, entry, now)
              ofPoll.set(item.url, article)
            } else if (existing.isSharedLink) await publish(tx, existing.id, entry, now)
          }
          if (article !== undefined) added.published(item, article)
        }
        await added.store()
        await correct(tx, sourceId, corrections, now)
        return fresh.map(idOf)
      })
    },
  }
}

/**
 * The entries, those with a URL of their own that the source tells apart from an article it published on the same page; and
 * these URLs.
 */
function distinct(
  entries: readonly NewEntry[],
  byGuid: ReadonlyMap<string, KnownGuid>,
  byUrl: ReadonlyMap<string, KnownUrl>,
): { entries: readonly NewEntry[]; urls: string[] } {
  const urls: string[] = []
  const distinguished = entries.map((item) => {
    const existing = byUrl.get(item.url)
    if (byGuid.has(item.guid) || !existing?.isOwn || !isAnotherOnPage(existing, item)) return item
    const url = item.distinctUrl ?? item.url
    urls.push(url)
    return { ...item, url }
  })
  return { entries: urls.length === 0 ? entries : distinguished, urls }
}

/**
 * Assigns an article that only personal sources or shared links had to a shared source, as if it were new: it also leaves its
 * story, which personal sources alone had made.
 */
async function takeOver(
  tx: Transaction<Schema>,
  sourceId: number,
  id: number,
  item: NewEntry,
  now: number,
): Promise<void> {
  await tx
    .updateTable('article')
    .set(asNew(sourceId, item, now))
    .where('id', '=', id)
    .execute()
  await leaveStory(tx, id)
  await forgetReading(tx, id)
  await tx
    .updateTable('content')
    .set({ feed_html: item.feedHtml })
    .where('article_id', '=', id)
    .execute()
}

/** A personal source publishes what was only a shared link until now: it becomes news and is clustered like the rest. */
async function publish(
  tx: Transaction<Schema>,
  id: number,
  { publishedAt, eligible }: NewEntry,
  now: number,
): Promise<void> {
  if (!eligible) return
  await tx
    .updateTable('article')
    .set({ eligible: 1, published_at: publishedAt ?? now, read_state: 'new', read_tries: 0 })
    .where('id', '=', id)
    .where('eligible', '=', 0)
    .execute()
}
