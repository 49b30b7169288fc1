import { type DropReason, dropReason } from './drop-reason.ts'
import { type Mail, UnreadableMail } from './mail.ts'
import type { MailDomain } from './mail-address.ts'
import { parseMail } from './parse-mail.ts'
import { type ReadMail, readMail } from './read-mail.ts'
import { recipientsOf } from './recipients.ts'

/** A mail as it arrived: its bytes, or what a provider took it apart into. */
export interface ArrivedMail {
  mail: Uint8Array | Mail
  /** The recipients that the server names outside of the mail; empty if it names none. */
  envelope: readonly string[]
  /** Whether these bytes are only the beginning of a mail, because it is too large to be taken. */
  isCut?: boolean
}

/** What a mail is, and whom of ours it is for. */
export type TakenApart =
  | { kind: 'mail'; recipients: string[]; read: ReadMail }
  | { kind: 'dropped'; why: DropReason | 'unreadable' }

/** Takes a mail apart and reads it. Never throws because of the mail. */
export async function takeApart(
  { mail: given, envelope }: ArrivedMail,
  domain: MailDomain,
): Promise<TakenApart> {
  try {
    const mail = given instanceof Uint8Array ? await parseMail(given) : given
    const why = dropReason(mail, domain)
    if (why !== null) return { kind: 'dropped', why }
    const read = readMail(mail)
    if (read === null) return { kind: 'dropped', why: 'no-sender' }
    return { kind: 'mail', recipients: recipientsOf(mail, envelope, domain), read }
  } catch (error) {
    if (error instanceof UnreadableMail) return { kind: 'dropped', why: 'unreadable' }
    throw error
  }
}
