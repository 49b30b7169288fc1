import { z } from 'zod'
import type { ArrivedMail } from '../take-apart.ts'
import { mailOfParts } from './mail-of-parts.ts'

const text = z.string().nullish()

/** The parts of Postmark's JSON that are read. https://postmarkapp.com/developer/webhooks/inbound-webhook */
const schema = z.object({
  From: text,
  FromName: text,
  FromFull: z.object({ Email: text, Name: text }).nullish(),
  OriginalRecipient: text,
  ToFull: z.array(z.object({ Email: text })).nullish(),
  Subject: text,
  Date: text,
  TextBody: text,
  HtmlBody: text,
  Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).nullish(),
  RawEmail: text,
})

/** The mail in the JSON of Postmark's inbound webhook, whole if the server is set to include it. `null` if it is none. Pure. */
export function postmarkMail(json: unknown): ArrivedMail | null {
  const read = schema.safeParse(json)
  if (!read.success) return null
  const {
    FromFull: from,
    OriginalRecipient: original,
    ToFull: to,
    RawEmail: whole,
    ...mail
  } = read.data
  const envelope = [original, ...(to ?? []).map(({ Email: email }) => email)].flatMap(
    (one) => one || [],
  )
  if (whole) return { mail: Buffer.from(whole), envelope: envelope.slice(0, 1) }
  if (!from?.Email && !mail.From) return null
  const address = from?.Email ?? mail.From ?? ''
  const name = (from?.Name ?? mail.FromName ?? '').replaceAll(/["\\\r\n]/g, '')
  const rest = (mail.Headers ?? []).map(
    ({ Name: header, Value: value }) => [header, value] as const,
  )
  // Postmark gives these only as fields of their own.
  const headers: [string, string][] = [
    ['From', name === '' ? address : `"${name}" <${address}>`],
    ['Subject', mail.Subject ?? ''],
    ['Date', mail.Date ?? ''],
  ]
  const parts = { html: mail.HtmlBody ?? null, text: mail.TextBody ?? null }
  return { mail: mailOfParts([...headers, ...rest], parts), envelope: envelope.slice(0, 1) }
}
