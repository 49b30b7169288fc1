import { FetchError } from './fetch-error.ts'

/** Longest address that is requested; longer ones are traps (servers refuse them from about 8,000 on). */
const MAX_URL = 4096

/**
 * Reads an address that may be fetched, relative to `base` where given.
 *
 * @throws FetchError `bad-url` for anything but http and https, for user names and passwords, and for no URL at all.
 */
export function fetchTarget(address: string, base?: URL): URL {
  const said = base?.href ?? address
  const url = URL.parse(address, base?.href)
  if (url === null) throw new FetchError('bad-url', said, `no address: ${address.slice(0, 80)}`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('bad-url', said, `only http and https are fetched, not ${url.protocol}`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('bad-url', said, 'an address with a user name or password is not fetched')
  }
  if (url.href.length > MAX_URL) throw new FetchError('bad-url', said, 'the address is too long')
  url.hash = ''
  return url
}
