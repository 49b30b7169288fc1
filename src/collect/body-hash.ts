import { createHash } from 'node:crypto'
import type { Source } from '../model/source.ts'
import type { Fetched } from './fetch/fetcher.ts'

/** Raised when feeds are read in another way, so that each is read once more even if it has not changed. */
const READING = 2
/** Characters of a hash, six bits each. */
const LENGTH = 22

/**
 * A hash of a response and of all that decides how it is read and stored. Where it is that of the last poll there is nothing new:
 * many servers send the whole feed each time.
 */
export function bodyHash(
  { kind, origin }: Pick<Source, 'kind' | 'origin'>,
  { url, headers, cut, bytes }: Pick<Fetched, 'url' | 'headers' | 'cut' | 'bytes'>,
): string {
  const circumstances = [
    READING,
    kind,
    // What only people follow is stored in another way.
    origin === 'person',
    url,
    headers['content-type'],
    headers['content-language'],
    cut,
  ]
  return createHash('sha256')
    .update(JSON.stringify(circumstances))
    .update(bytes)
    .digest('base64url')
    .slice(0, LENGTH)
}
