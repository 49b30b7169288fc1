import { FetchError } from './fetch-error.ts'

/** In characters. Longer addresses are traps; servers refuse those above about 8,000. */
const MAX_URL = 4096

/**
 * Parses an address that may be fetched, relative to `base` if given. Drops the fragment.
 *
 * @throws FetchError `bad-url` if it is not a URL, not http or https, has a user name or password, or is too long.
 */
export function fetchTarget(address: string, base?: URL): URL {
  const reportedUrl = base?.href ?? address
  const url = URL.parse(address, base?.href)
  if (url === null)
    throw new FetchError('bad-url', reportedUrl, `no address: ${address.slice(0, 80)}`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(
      'bad-url',
      reportedUrl,
      `only http and https are fetched, not ${url.protocol}`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError(
      'bad-url',
      reportedUrl,
      'an address with a user name or password is not fetched',
    )
  }
  if (url.href.length > MAX_URL)
    throw new FetchError('bad-url', reportedUrl, 'the address is too long')
  url.hash = ''
  return url
}

/**
 * Removes the scheme `feed:`, which browsers and feed readers once put before or in place of the real one:
 * `feed:https://a/b` becomes `https://a/b`, `feed://a/b` becomes `http://a/b`.
 */
export function withoutFeedScheme(address: string): string {
  return address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
}
