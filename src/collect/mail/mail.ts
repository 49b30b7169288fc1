/** A header as it was written: unfolded, not decoded, its name in lower case. */
export interface MailHeader {
  name: string
  value: string
}

/** Who a mail is from. `address` is in lower case; either may be empty, but not both. */
export interface MailSender {
  name: string
  address: string
}

/** A mail taken apart: character sets, transfer encodings and nested parts are undone. */
export interface Mail {
  /** In the order in which they were written; the ones that were added last come first. */
  headers: readonly MailHeader[]
  from: MailSender | null
  subject: string
  /** With its angle brackets; `null` if there is none. */
  messageId: string | null
  /** Epoch ms; `null` if there is none, or none that can be read. */
  date: number | null
  html: string | null
  text: string | null
  /** Mails inside of this one: forwarded as they are, or the parts of a digest. */
  enclosed: readonly Mail[]
  /** The Content-Type of the whole, in lower case and without parameters. */
  contentType: string
}

/** These bytes cannot be taken apart as a mail. */
export class UnreadableMail extends Error {
  override readonly name = 'UnreadableMail'
}

/** All values of a header, in the order in which they were written. */
export function headersOf({ headers }: Pick<Mail, 'headers'>, name: string): string[] {
  return headers.filter((one) => one.name === name).map(({ value }) => value)
}

/** The first value of a header; empty if there is none. */
export function headerOf(mail: Pick<Mail, 'headers'>, name: string): string {
  return headersOf(mail, name)[0] ?? ''
}
