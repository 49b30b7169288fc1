import type { Unsubscribe } from '../../model/mailbox.ts'
import { headersOf, type Mail } from './mail.ts'

/** In characters. */
const MAX_ADDRESS = 2000

/**
 * Reads `List-Unsubscribe` (RFC 2369), which lists addresses in angle brackets, and `List-Unsubscribe-Post` (RFC 8058). `null` if
 * there is no way. Pure, never throws.
 */
export function unsubscribeOf(mail: Pick<Mail, 'headers'>): Unsubscribe | null {
  const written = headersOf(mail, 'list-unsubscribe').join(', ')
  // A long address may have been folded, which leaves blanks in it.
  const addresses = [...written.matchAll(/<([^<>]*)>/g)].map(([, inner = '']) =>
    inner.replaceAll(/\s+/g, ''),
  )
  const urls = addresses.flatMap((address) => {
    const url = URL.parse(address)
    const isPage = url !== null && /^https?:$/.test(url.protocol) && address.length <= MAX_ADDRESS
    return isPage ? [url.href] : []
  })
  const url = urls.find((one) => one.startsWith('https:')) ?? urls[0] ?? null
  const mailto = addresses.find((address) => /^mailto:[^\s@]+@[^\s@]+$/i.test(address))
  if (url === null && mailto === undefined) return null
  const isOneClick = headersOf(mail, 'list-unsubscribe-post').some((value) =>
    /^\s*list-unsubscribe\s*=\s*one-click\s*$/i.test(value),
  )
  return {
    url,
    isOneClick: isOneClick && url?.startsWith('https:') === true,
    mail: mailto === undefined ? null : mailto.slice('mailto:'.length, MAX_ADDRESS),
  }
}
