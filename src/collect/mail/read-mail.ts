import { createHash } from 'node:crypto'
import { escapeHtml } from '../../text/html/entities.ts'
import type { Unsubscribe } from '../../model/mailbox.ts'
import { siteOwner } from '../url/same-site.ts'
import { dropFooter } from './drop-footer.ts'
import { forwardedMail } from './forwarded.ts'
import { htmlPieces } from './html-pieces.ts'
import { confirmationLink } from './is-confirmation.ts'
import { type IssueItem, issueItems } from './issue-items.ts'
import type { Mail, MailSender } from './mail.ts'
import { type MailPiece, toHtml, wordsIn } from './piece.ts'
import { type MailSeries, seriesOf } from './sender-key.ts'
import { textPieces } from './text-pieces.ts'
import { unsubscribeOf } from './unsubscribe.ts'

/** What a mail is to the person who gets it. */
export interface ReadMail {
  /** The same whenever and however this mail arrives; a hash, which says nothing of the mail. */
  id: string
  series: MailSeries
  subject: string
  /** Epoch ms; `null` if the mail does not say. */
  date: number | null
  /** The author, if the series has another name. */
  author: string | null
  unsubscribe: Unsubscribe | null
  /** The registered domain of the address that it is from; empty if it has none. */
  domain: string
  /** The page of the issue on the web; `null` if it is not known. */
  webUrl: string | null
  /** The address that confirms a subscription; then the mail is nothing else. */
  confirmation: string | null
  /** The text, sanitised; empty if there is none, or if all of it is in `items`. */
  html: string
  items: readonly IssueItem[]
}

/** In words. With fewer around an enclosed mail, that mail is what was sent. */
const FEW_WORDS = 40

/**
 * Reads a mail: whose series it belongs to, and its text as one article or, where it is a list of links, as several. `null` if it
 * has no sender. Requests nothing. Pure.
 */
export function readMail(mail: Mail): ReadMail | null {
  const inner = passedOn(mail)
  if (inner !== null) return readMail(inner)
  const written = piecesOf(mail)
  const forwarded = forwardedMail(mail.subject, written)
  const { from, subject, pieces } = forwarded ?? { ...mail, pieces: written }
  const series = forwarded === null ? seriesOf(mail) : seriesOf({ headers: [], from })
  if (series === null) return null
  const confirmation = forwarded === null ? confirmationLink(subject, pieces) : null
  const bare = dropFooter(pieces)
  const list = confirmation === null ? issueItems(bare.pieces) : null
  return {
    id: idOf(mail),
    series,
    subject: subject === '' ? titleOf(bare.pieces, series.title) : subject,
    date: mail.date,
    author: authorOf(from, series),
    unsubscribe: forwarded === null ? unsubscribeOf(mail) : null,
    domain: siteOwner(from?.address.split('@', 2)[1] ?? ''),
    webUrl: bare.webUrl,
    confirmation,
    html: toHtml([...(list?.rest ?? bare.pieces), ...enclosedPieces(mail)]),
    items: list?.items ?? [],
  }
}

/** The mail that was passed on as it is, with next to nothing around it. */
function passedOn(mail: Mail): Mail | null {
  const [only, ...others] = mail.enclosed
  if (only === undefined || others.length > 0 || mail.contentType === 'multipart/digest')
    return null
  if (only.from === null) return null
  const around = piecesOf(mail).reduce((sum, { text }) => sum + wordsIn(text), 0)
  return around < FEW_WORDS ? { ...only, messageId: only.messageId ?? mail.messageId } : null
}

function piecesOf({ html, text }: Mail): MailPiece[] {
  const pieces = html === null ? [] : htmlPieces(html)
  return pieces.length > 0 || text === null ? pieces : textPieces(text)
}

/** The mails of a digest, each under its subject. */
function enclosedPieces({ enclosed }: Mail): MailPiece[] {
  return enclosed.flatMap((mail) => {
    const heading: MailPiece[] =
      mail.subject === ''
        ? []
        : [
            {
              kind: 'heading',
              level: 2,
              html: escapeHtml(mail.subject),
              text: mail.subject,
              links: [],
              quoted: 0,
            },
          ]
    return [...heading, ...dropFooter(piecesOf(mail)).pieces, ...enclosedPieces(mail)]
  })
}

function authorOf(from: MailSender | null, { title }: MailSeries): string | null {
  const name = from?.name ?? ''
  return name === '' || name === title ? null : name
}

/** Characters of a title that is made from the text. */
const MAX_TITLE = 100

function titleOf(pieces: readonly MailPiece[], series: string): string {
  const first = pieces.find(({ text }) => text !== '')?.text ?? ''
  return first === '' ? series : first.slice(0, MAX_TITLE).toWellFormed()
}

/** The Message-ID, or what two copies of a mail without one have in common. */
function idOf({ messageId, from, subject, date, html, text }: Mail): string {
  const parts = messageId ?? JSON.stringify([from?.address, subject, date, html ?? text])
  return createHash('sha256').update(parts).digest('base64url')
}
