import { hash } from 'node:crypto'

/** Characters of a hash, six bits each: nobody finds another text for one of 96 bits. */
const LENGTH = 16

/**
 * A hash by which a text is recognised that is not kept. Cryptographic, since it decides whether a personal source has the same
 * words as another, and whoever publishes a feed chooses its text.
 */
export function feedHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, LENGTH)
}

/** The same of a text that there may not be. */
export function feedHashOf(text: string | null): string | null {
  return text === null ? null : feedHash(text)
}

/** Whether this is the text of an article in its feed. One that was stored before there were hashes may have none yet. */
export function isFeedText(
  { feed_html, feed_hash }: { feed_html: string | null; feed_hash: string | null },
  text: string | null,
): boolean {
  return feed_hash === null ? feed_html === text : feed_hash === feedHashOf(text)
}
