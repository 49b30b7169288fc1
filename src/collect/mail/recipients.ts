import { addressParser } from 'postal-mime'
import { headersOf, type Mail } from './mail.ts'
import { type MailDomain, mailKeyOf } from './mail-address.ts'

/**
 * Headers that name the address a mail was delivered to, the most reliable first: what a server wrote when it delivered the
 * mail, then what the sender wrote. A mailing list has its own address in `To`.
 */
const HEADERS = ['x-original-to', 'delivered-to', 'x-delivered-to', 'envelope-to', 'x-envelope-to']
const WRITTEN = ['to', 'cc', 'resent-to', 'apparently-to']
/** More recipients of ours than anybody sends one mail to. */
const MAX_RECIPIENTS = 20

/**
 * The random parts of the addresses of ours that a mail was sent to. The envelope decides if it is known; otherwise the headers
 * of delivery do, and only without any of ours in them what the sender wrote. Pure.
 *
 * @param envelope the recipients that the server names outside of the mail; empty if it names none.
 */
export function recipientsOf(
  mail: Pick<Mail, 'headers'>,
  envelope: readonly string[],
  domain: MailDomain,
): string[] {
  const choices = [
    envelope,
    HEADERS.flatMap((name) => headersOf(mail, name)),
    WRITTEN.flatMap((name) => headersOf(mail, name)),
  ]
  for (const values of choices) {
    const keys = new Set(
      values.flatMap(addressesIn).flatMap((address) => mailKeyOf(address, domain) ?? []),
    )
    if (keys.size > 0) return [...keys].slice(0, MAX_RECIPIENTS)
  }
  return []
}

function addressesIn(value: string): string[] {
  return addressParser(value, { flatten: true }).flatMap(({ address }) => address ?? [])
}
