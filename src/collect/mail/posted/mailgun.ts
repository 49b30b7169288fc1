import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { HOUR } from '../../../model/time.ts'
import { sameSecret } from '../../../secret.ts'
import type { Mail } from '../mail.ts'
import { mailOfParts } from './mail-of-parts.ts'
import type { ArrivedMail } from '../take-apart.ts'

/** The fields of a form by name, as they were sent: a whole mail may be in any character set. */
type Fields = ReadonlyMap<string, Buffer>

/** Mailgun tries again for eight hours; an older signature was copied from somewhere. */
const MAX_AGE_MS = 12 * HOUR
const MAX_AHEAD_MS = HOUR / 4

/**
 * Whether Mailgun signed a form: HMAC-SHA256 of `timestamp` and `token` under the domain's signing key, compared in constant time.
 * Pure. https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks
 */
export function isSignedByMailgun(fields: Fields, key: string, now: number): boolean {
  const timestamp = textOf(fields, 'timestamp') ?? ''
  const signature = textOf(fields, 'signature') ?? ''
  const age = now - Number(timestamp) * 1000
  if (!/^\d{1,12}$/.test(timestamp) || age > MAX_AGE_MS || age < -MAX_AHEAD_MS) return false
  const wanted = createHmac('sha256', key)
    .update(timestamp + (textOf(fields, 'token') ?? ''))
    .digest('hex')
  return sameSecret(signature.toLowerCase(), wanted)
}

const headersSchema = z.array(z.tuple([z.string(), z.string()])).max(2000)

/** The mail in a form that Mailgun's routes post: whole if the address ends with `mime`, otherwise in parts. `null` if it is none. Pure. */
export function mailgunMail(fields: Fields): ArrivedMail | null {
  const recipient = textOf(fields, 'recipient')
  const envelope = recipient === undefined ? [] : recipient.split(',')
  const whole = fields.get('body-mime')
  if (whole !== undefined) return { mail: new Uint8Array(whole), envelope }
  const mail = partsOf(fields)
  return mail === null ? null : { mail, envelope }
}

function partsOf(fields: Fields): Mail | null {
  const headers = readHeaders(textOf(fields, 'message-headers') ?? '')
  if (headers === null) return null
  return mailOfParts(headers, {
    html: textOf(fields, 'body-html') ?? null,
    text: textOf(fields, 'body-plain') ?? null,
  })
}

function textOf(fields: Fields, name: string): string | undefined {
  return fields.get(name)?.toString()
}

function readHeaders(text: string): [string, string][] | null {
  try {
    const read = headersSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    // Not JSON: not Mailgun's form.
    return null
  }
}
