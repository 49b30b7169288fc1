import type { MailSender } from './mail.ts'
import type { MailPiece } from './piece.ts'

/** What programs put before the subject of a mail that is passed on. */
const PREFIX =
  /^(?:(?:fwd?|fw|wg|weitergeleitet|tr|rv|enc|rem|пересл|перенаправлено|пер|转发|轉寄) {0,2}[:：] {0,2})+/iu
/** The lines of the head of a passed on mail: who, when, what, to whom. */
const FROM = /^\**(?:from|von|de|от|від|发件人|寄件者)\**\s*[:：]/iu
const LABEL =
  /^\**(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|kopie|de|envoyé|date|à|objet|enviado|fecha|para|asunto|enviada em|data|assunto|от|отправлено|дата|кому|тема|копия|від|надіслано|копія|发件人|发送时间|日期|收件人|主题|抄送)\**\s*[:：]/iu
const BEGIN =
  /^[^\p{L}\p{N}]*(?:forwarded message|begin forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|anfang der weitergeleiteten|message transféré|début du message|mensaje reenviado|mensagem encaminhada|пересылаемое сообщение|пересланное сообщение|початок пересланого|переслане повідомлення|转发的邮件|轉寄郵件)/iu
/** Pieces before the head: what the person wrote to it. */
const MAX_BEFORE = 4
/** Pieces of the head, and its characters that are looked at. */
const MAX_HEAD = 10
const MAX_HEAD_TEXT = 2000

/** A mail that a person passed on: who had sent it, and its text. */
export interface Forwarded {
  from: MailSender
  subject: string
  pieces: MailPiece[]
}

/**
 * The mail that a person passed on within a mail of their own: its sender is who wrote the newsletter. `null` if this is no such mail.
 * Pure.
 */
export function forwardedMail(subject: string, pieces: readonly MailPiece[]): Forwarded | null {
  const isNamed = PREFIX.test(subject)
  const start = pieces.findIndex(({ text }, index) => {
    return index <= MAX_BEFORE && (BEGIN.test(text) || (isNamed && FROM.test(text)))
  })
  if (start === -1) return null
  const end = headEnd(pieces, start)
  const head = pieces
    .slice(start, end)
    .map(({ text }) => text)
    .join('\n')
  const from = senderIn(head)
  if (from === null) return null
  const rest = pieces.slice(end)
  const quoted = Math.min(...rest.map((piece) => piece.quoted))
  return {
    from,
    subject: subject.replace(PREFIX, '').trim(),
    pieces: rest.map((piece) => ({ ...piece, quoted: Math.max(0, piece.quoted - quoted) })),
  }
}

function headEnd(pieces: readonly MailPiece[], start: number): number {
  let end = start
  while (end < pieces.length && end - start < MAX_HEAD) {
    const piece = pieces[end]
    if (piece === undefined) break
    const isHead = BEGIN.test(piece.text) || LABEL.test(piece.text) || piece.kind === 'rule'
    if (!isHead) break
    end += 1
  }
  return end
}

/** The first address in the head, and the name before it. */
function senderIn(head: string): MailSender | null {
  const lines = head.slice(0, MAX_HEAD_TEXT).split('\n')
  const line = lines.find((one) => one.includes('@')) ?? ''
  const address = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/.exec(line)
  if (address === null) return null
  const before = line.slice(0, address.index)
  const label = before.search(/[:：]/)
  const name = before.slice(label + 1).replaceAll(/[*<>"[(]|mailto:/gi, '')
  return { name: name.replaceAll(/\s+/g, ' ').trim(), address: address[0].toLowerCase() }
}
