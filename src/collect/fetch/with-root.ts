import type { Fetched, Fetcher } from './fetcher.ts'

/**
 * A fetcher that asks another address for everything of one site, and tells nobody: `https://t.me/s/name` is requested at
 * `http://127.0.0.1:8081/s/name`, but its response is one of `https://t.me/s/name`. So the addresses that are stored stay the
 * same, whichever way they are reached.
 *
 * @param site its origin, such as `https://t.me`.
 * @param root where it is asked, without a slash at its end.
 */
export function withRoot(fetcher: Fetcher, site: string, root: string): Fetcher {
  if (site === root) return fetcher
  const there = (address: string) => swapped(address, site, root)
  const client = (inner: Pick<Fetcher, 'get'>): Pick<Fetcher, 'get'> => ({
    get: async (address, options) => back(await inner.get(there(address), options), site, root),
  })
  return {
    ...client(fetcher),
    post: (address, posted, options) => fetcher.post(there(address), posted, options),
    postForm: (address, form, options) => fetcher.postForm(there(address), form, options),
    forSource: ({ origin, url }) => client(fetcher.forSource({ origin, url: there(url) })),
    close: () => fetcher.close(),
  }
}

function back(response: Fetched, site: string, root: string): Fetched {
  const { url, permanentUrl } = response
  return {
    ...response,
    url: swapped(url, root, site),
    permanentUrl: permanentUrl === null ? null : swapped(permanentUrl, root, site),
  }
}

/** An address with another beginning, if it has this one. */
function swapped(address: string, from: string, to: string): string {
  const isThere = address.startsWith(from) && /^(?:[/?#]|$)/.test(address.slice(from.length))
  return isThere ? to + address.slice(from.length) : address
}
