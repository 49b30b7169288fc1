import { withoutFeedScheme } from '../fetch/target.ts'

/** Feedly names feeds `feed/https://…`. */
const FEEDLY = /^feed\/(?=https?:)/i

/** A host name with a dot, then a port, a path, a query or nothing. Mail addresses and filters of newsboat have other signs. */
const HOST_FIRST = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?::\d{1,5})?(?:[/?#]|$)/u

/**
 * The address in an attribute of an outline. One without a scheme, as people write it, is read with https. `null` for
 * anything that is no web address: mail addresses of newsletters, commands and filters.
 */
export function webAddress(text: string): string | null {
  const given = withoutFeedScheme(text).replace(FEEDLY, '')
  const whole = given.startsWith('//')
    ? `https:${given}`
    : HOST_FIRST.test(given)
      ? `https://${given}`
      : given
  const url = URL.parse(whole)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
