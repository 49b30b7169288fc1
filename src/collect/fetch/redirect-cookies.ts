import { CookieJar } from 'tough-cookie'

/**
 * The cookies of one chain of redirects. Some sites set a cookie, redirect to the same address and answer only if it comes
 * back. Nothing is kept after the chain, so no site can recognise the bot.
 */
export interface RedirectCookies {
  /** The `Cookie` header for an address; undefined if there is none for it. */
  header(url: URL): string | undefined
  /** Takes the `Set-Cookie` headers of a response; those that a browser would refuse for its address are ignored. */
  take(url: URL, headers: readonly string[]): void
}

/** In cookies; a chain with more is an attack. */
const MAX_PER_RESPONSE = 50

export function createRedirectCookies(): RedirectCookies {
  // Most responses set no cookie.
  let jar: CookieJar | null = null
  return {
    header(url) {
      return jar?.getCookieStringSync(url.href) || undefined
    },
    take(url, headers) {
      if (headers.length === 0) return
      jar ??= new CookieJar()
      for (const header of headers.slice(0, MAX_PER_RESPONSE)) {
        jar.setCookieSync(header, url.href, { ignoreError: true })
      }
    },
  }
}
