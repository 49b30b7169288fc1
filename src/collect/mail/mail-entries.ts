import type { NewEntry } from '../../model/article.ts'
import { MAIL_SCHEME } from '../../model/mailbox.ts'
import { HOUR } from '../../model/time.ts'
import { canonicalUrl } from '../url/canonical.ts'
import type { ReadMail } from './read-mail.ts'

/** An older mail came late, or out of an archive, and is no news. */
const MAX_AGE_MS = 72 * HOUR
/** In characters, as in feeds. */
const MAX_KEY = 300

/**
 * The articles of a mail: the issue as a whole, or the pages that it lists, with what is left of its text. An issue has an address
 * that nothing can be requested from, and links to its page on the web if that is known. Pure.
 * @param now epoch ms
 */
export function mailEntries(read: ReadMail, now: number): NewEntry[] {
  const publishedAt = read.date === null || read.date > now ? now : read.date
  const common = {
    isTitled: true,
    publishedAt,
    language: null,
    commentsUrl: null,
    points: null,
    imageUrl: null,
    eligible: now - publishedAt < MAX_AGE_MS,
  }
  const items = read.items.map(({ href, title, html }) => {
    const url = canonicalUrl(href)
    const guid = url.slice(0, MAX_KEY)
    return { ...common, guid, url, link: href, title, author: null, feedHtml: html || null }
  })
  if (read.html === '') return items
  const url = MAIL_SCHEME + read.id
  const { subject: title, author, html: feedHtml } = read
  return [{ ...common, guid: url, url, link: read.webUrl ?? '', title, author, feedHtml }, ...items]
}
