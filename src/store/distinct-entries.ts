import type { NewEntry } from '../model/article.ts'
import { HOUR } from '../model/time.ts'
import { areVersions } from '../text/similar-titles.ts'

/** An article that an entry may be. Times are epoch ms. */
export interface KnownArticle {
  title: string
  link: string
  publishedAt: number
}

/**
 * Whether an entry with a guid that its source has not used before is another article than the one that the same source
 * published on the same page: a later note of a page with many. News sites change guids when they edit an article, so a
 * guid alone does not say so; another fragment does, or a later date with another title. Pure.
 */
export function isAnotherOnPage(known: KnownArticle, entry: NewEntry): boolean {
  if (entry.distinctUrl === null || entry.distinctUrl === undefined) return false
  if (isSameText(known.title, entry.title)) return false
  const [before, now] = [fragmentOf(known.link), fragmentOf(entry.link)]
  if (before !== '' && now !== '' && before !== now) return true
  return (
    entry.publishedAt !== null &&
    entry.publishedAt >= known.publishedAt + HOUR &&
    !areVersions(known.title, entry.title)
  )
}

/**
 * Whether a source has used a guid again for another article: page and title have changed, and the date is later if there
 * is one. Otherwise a new address is a correction. Pure.
 *
 * @param url the canonical URL under which the source published the guid before.
 */
export function isReusedGuid(known: KnownArticle, url: string, entry: NewEntry): boolean {
  if (pageOf(url) === pageOf(entry.url) || areVersions(known.title, entry.title)) return false
  return entry.publishedAt === null || entry.publishedAt > known.publishedAt
}

/** Whether a source now publishes an article on another page than before. What follows the page only tells items apart. */
export function isMoved(url: string, entry: NewEntry): boolean {
  return pageOf(url) !== pageOf(entry.url)
}

function pageOf(url: string): string {
  return url.replace(/#(?![!/]).*/s, '')
}

function fragmentOf(link: string): string {
  return URL.parse(link)?.hash ?? ''
}

function isSameText(a: string, b: string): boolean {
  const fold = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  return fold(a) === fold(b)
}
