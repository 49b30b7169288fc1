import { trimEndOf } from '../../text/trim-end.ts'

/** Characters of the longest address that is accepted, about the limit of browsers. */
const MAX_LENGTH = 2000

/**
 * The web address that a person typed, with or without `https://`; `null` if the text is not one. Brackets around an address
 * and punctuation after it, which are often copied along, are ignored.
 */
export function readAddress(typed: string): string | null {
  const text = trimEndOf(typed.trim(), /[>)\].,;!]/)
    .replace(/^[<(]+/, '')
    .replace(/^feed:(?:\/\/)?(?=https?:|\w)/i, '')
  if (text === '' || text.length > MAX_LENGTH || /\s/.test(text)) return null
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  // A single word is not an address: a host has a dot, a port or the colons of an IPv6 address.
  if (!/[.:]/.test(url.host)) return null
  url.username = ''
  url.password = ''
  return url.href
}
