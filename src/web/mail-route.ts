import type { Context, Next } from 'hono'
import { MAIL_HEAD_BYTES, MAX_MAIL_BYTES } from '../collect/mail/parse-mail.ts'
import { isSignedByMailgun, mailgunMail } from '../collect/mail/posted/mailgun.ts'
import { postmarkMail } from '../collect/mail/posted/postmark.ts'
import type { Received, ReceiveMail } from '../collect/mail/receive-mail.ts'
import type { ArrivedMail } from '../collect/mail/take-apart.ts'
import type { Logger } from '../log.ts'
import { sameSecret } from '../secret.ts'
import { type FormFields, readFormFields } from './form-fields.ts'

/** What the route for mail needs. */
export interface MailRouteDeps {
  /** Shared with whoever posts mails (`MAIL_SECRET`); `null` if only Mailgun's signature counts. */
  secret: string | null
  /** Mailgun's signing key; `null` without Mailgun. */
  mailgunKey: string | null
  receive: ReceiveMail
  now: () => number
  log: Logger
}

/** The body of a request with a mail. */
export const MAX_BODY_BYTES = MAX_MAIL_BYTES

/** How a mail is posted: each way has its own answer for a mail that must not be sent again. */
type Way = 'raw' | 'form' | 'json'

/**
 * What is answered to a mail that is refused for good. Mailgun stops trying after 406 only, Postmark after 403; whoever posts whole
 * mails, such as a worker of Cloudflare or a pipe of Postfix, can tell the sender by the code.
 */
const REFUSED: Readonly<
  Record<Way, Readonly<Record<Exclude<Received, 'taken'> | 'large', 400 | 403 | 404 | 406 | 413>>>
> = {
  raw: { unknown: 404, refused: 400, large: 413 },
  form: { unknown: 406, refused: 406, large: 406 },
  json: { unknown: 403, refused: 403, large: 403 },
}

const RETRY_AFTER_SECONDS = 60

/**
 * The handler of `POST /mail`: a whole mail as the body, the form of Mailgun or the JSON of Postmark. It answers 200 once the mail is
 * stored, 503 if that may work later, and 401 without the secret, which may be mended while the provider goes on trying.
 */
export function receivePostedMail(deps: MailRouteDeps) {
  return async (c: Context): Promise<Response> => {
    const way = wayOf(c)
    const fields = way === 'form' ? await formFields(c) : null
    if (!isAllowed(c, fields, deps)) return c.text('forbidden', 401)
    const arrived = await arrivedMail(c, way, fields)
    if (arrived === null) return c.text('not a mail', REFUSED[way].refused)
    try {
      const received = await deps.receive(arrived)
      return received === 'taken' ? c.text('ok', 200) : c.text(received, REFUSED[way][received])
    } catch (err) {
      deps.log.warn({ err }, 'mail could not be stored, it has to come again')
      return c.text('not now', 503, { 'retry-after': String(RETRY_AFTER_SECONDS) })
    }
  }
}

/**
 * Refuses whoever does not know the secret, before anything of the body is read. A form may go on to the handler if Mailgun may have
 * signed it, since the signature is one of its fields.
 */
export function requireMailSecret(deps: Pick<MailRouteDeps, 'secret' | 'mailgunKey'>) {
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const maySign = deps.mailgunKey !== null && wayOf(c) === 'form'
    if (!maySign && !knowsSecret(c, deps)) return c.text('forbidden', 401)
    await next()
    return undefined
  }
}

/**
 * The answer to a body that is too large. Of a whole mail the beginning is read, so that its reader hears of it; a form or JSON would
 * have to be read to its end to know whom it is for.
 */
export function refuseLargeMail(deps: MailRouteDeps) {
  return async (c: Context): Promise<Response> => {
    const way = wayOf(c)
    const mail = way === 'raw' && knowsSecret(c, deps) ? await headOf(c.req.raw) : null
    if (mail === null) deps.log.info({ why: 'large' }, 'mail dropped')
    else {
      try {
        await deps.receive({ mail, envelope: envelopeOf(c), isCut: true })
      } catch (err) {
        deps.log.warn({ err }, 'nobody could be told of a mail that was too large')
      }
    }
    return c.text('too large', REFUSED[way].large)
  }
}

/** The beginning of a body; `null` if it is being read already, as one without a length is. */
async function headOf({ body, bodyUsed }: Request): Promise<Uint8Array | null> {
  if (body === null || bodyUsed || body.locked) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= MAIL_HEAD_BYTES) break
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, MAIL_HEAD_BYTES))
}

function envelopeOf(c: Context): string[] {
  const to = c.req.header('x-mail-to') ?? c.req.query('to')
  return to === undefined ? [] : to.split(',')
}

function wayOf(c: Context): Way {
  const type = c.req.header('content-type') ?? ''
  if (/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return 'form'
  return /^application\/json\b/i.test(type) ? 'json' : 'raw'
}

async function formFields(c: Context): Promise<FormFields | null> {
  const body = new Uint8Array(await c.req.arrayBuffer())
  return readFormFields(c.req.header('content-type') ?? '', body)
}

function isAllowed(c: Context, fields: FormFields | null, deps: MailRouteDeps): boolean {
  if (knowsSecret(c, deps)) return true
  const { mailgunKey, now } = deps
  return mailgunKey !== null && fields !== null && isSignedByMailgun(fields, mailgunKey, now())
}

function knowsSecret(c: Context, { secret }: Pick<MailRouteDeps, 'secret'>): boolean {
  return secret !== null && sameSecret(givenSecret(c), secret)
}

/** The secret as a bearer token, or as the password of an address (`https://any:secret@bot.example.org/mail`). */
function givenSecret(c: Context): string {
  const header = c.req.header('authorization') ?? ''
  const bearer = /^Bearer (.+)$/i.exec(header)?.[1]
  if (bearer !== undefined) return bearer
  const basic = /^Basic ([\w+/=-]+)$/i.exec(header)?.[1] ?? ''
  const decoded = Buffer.from(basic, 'base64').toString()
  return decoded.slice(decoded.indexOf(':') + 1)
}

async function arrivedMail(
  c: Context,
  way: Way,
  fields: FormFields | null,
): Promise<ArrivedMail | null> {
  switch (way) {
    case 'form':
      return fields === null ? null : mailgunMail(fields)
    case 'json':
      return postmarkMail(await c.req.json().catch(() => null))
    case 'raw': {
      const mail = new Uint8Array(await c.req.arrayBuffer())
      return mail.length === 0 ? null : { mail, envelope: envelopeOf(c) }
    }
  }
}
