import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { takeFormat, type TextFormat, unflow } from './flowed-text.ts'
import { type Mail, type MailSender, UnreadableMail } from './mail.ts'
import { withoutPgpArmour } from './pgp-armour.ts'

/** Larger mails are not read: a newsletter has some 100 kB, and most programs cut it there. */
export const MAX_MAIL_BYTES = 10_000_000
/** The beginning of a mail that has its headers, bytes; what servers add to it is some ten kilobytes. */
export const MAIL_HEAD_BYTES = 64_000
/** Parts within parts; an honest mail has four or five levels. */
const MAX_NESTING = 64
const MAX_HEADERS_BYTES = 1_000_000
/** Mails of a digest that are read. */
const MAX_ENCLOSED = 60
/** Mails inside of mails inside of mails: a forwarded digest has two levels. */
const MAX_DEPTH = 2
/** In characters. */
const MAX_SUBJECT = 500
const MAX_NAME = 200
const PADDED = /=[ \t]+(\r?\n)/

/**
 * Takes a mail apart. Attachments other than mails are left out, and nothing is fetched.
 * @throws {UnreadableMail} if the bytes are no mail, or too many.
 */
export async function parseMail(given: Uint8Array): Promise<Mail> {
  if (given.length > MAX_MAIL_BYTES) throw new UnreadableMail('too large')
  const { bytes, format } = takeFormat(withoutPadding(given))
  return parsed(bytes, format, 0)
}

async function parsed(bytes: Uint8Array, format: TextFormat, depth: number): Promise<Mail> {
  const email = await parse(bytes)
  const enclosed: Mail[] = []
  if (depth < MAX_DEPTH) {
    for (const attachment of email.attachments.filter(isMail).slice(0, MAX_ENCLOSED)) {
      // One in base64 has kept its format.
      const inner = takeFormat(bytesOf(attachment))
      const its = inner.format === 'fixed' ? format : inner.format
      enclosed.push(await parsed(inner.bytes, its, depth + 1))
    }
  }
  const headers = email.headers.map(({ key, value }) => ({
    name: key.toLowerCase(),
    value: value.toWellFormed(),
  }))
  const type = headers.find(({ name }) => name === 'content-type')?.value ?? ''
  return {
    headers,
    from: senderOf(email.from),
    subject: oneLine(email.subject ?? '').slice(0, MAX_SUBJECT),
    messageId: email.messageId?.trim() || null,
    date: timeOf(email.date),
    html: textOf(email.html),
    text: textOf(withoutPgpArmour(unflow(email.text ?? '', format))),
    enclosed,
    contentType: (type.split(';', 1)[0] ?? '').trim().toLowerCase(),
  }
}

/**
 * Removes blanks after a soft line break of quoted-printable, which gateways add and decoders have to ignore (RFC 2045, 6.7, rule 3).
 * postal-mime takes such a break for text.
 */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (!PADDED.test(mail) || !/^content-transfer-encoding:\s*quoted-printable/im.test(mail))
    return bytes
  return Buffer.from(mail.replaceAll(new RegExp(PADDED, 'g'), '=$1'), 'latin1')
}

async function parse(bytes: Uint8Array): Promise<Email> {
  let email: Email
  try {
    email = await PostalMime.parse(bytes, {
      // Otherwise a forwarded mail is run together with the text around it.
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_NESTING,
      maxHeadersSize: MAX_HEADERS_BYTES,
    })
  } catch (cause) {
    throw new UnreadableMail('cannot be taken apart', { cause })
  }
  if (email.headers.length === 0) throw new UnreadableMail('no headers')
  return email
}

function isMail({ mimeType }: Attachment): boolean {
  return mimeType === 'message/rfc822' || mimeType === 'message/global'
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
}

function senderOf(address: Address | undefined): MailSender | null {
  const one = address?.group?.[0] ?? address
  if (one === undefined) return null
  const name = oneLine(one.name).slice(0, MAX_NAME).trim()
  const written = (one.address ?? '').trim().toLowerCase().slice(0, MAX_NAME)
  return name === '' && written === '' ? null : { name, address: written.toWellFormed() }
}

/** postal-mime gives dates in ISO form, and any other text as it was written. */
function timeOf(date: string | undefined): number | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : time
}

function textOf(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.toWellFormed()
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim()
}
