import { headerOf, headersOf, type Mail } from './mail.ts'
import { type MailDomain, mailKeyOf } from './mail-address.ts'

/** Why a mail is dropped without being read. */
export type DropReason = 'automatic' | 'bounce' | 'loop' | 'spam' | 'no-sender'

/** SpamAssassin and rspamd call a mail spam from 5 on; what they are less sure of is left to the reader. */
const SPAM_SCORE = 8
/** A mail that has passed so many servers goes in circles (RFC 5321, 6.3 asks for at least 100; a hop writes one line). */
const MAX_HOPS = 60

/**
 * Why a mail is not for reading: a loop, an answer of a machine, a bounce or spam; `null` if it is. Newsletters are sent by
 * machines too, but say so with `Precedence: bulk` or `List-Id` and not with `Auto-Submitted`. Pure.
 */
export function dropReason(mail: Mail, domain: MailDomain): DropReason | null {
  const { from } = mail
  if (from === null) return 'no-sender'
  if (mailKeyOf(from.address, domain) !== null || headersOf(mail, 'received').length > MAX_HOPS) {
    return 'loop'
  }
  if (isBounce(mail)) return 'bounce'
  if (isAutomatic(mail)) return 'automatic'
  return isSpam(mail) ? 'spam' : null
}

function isBounce(mail: Mail): boolean {
  const local = mail.from?.address.split('@', 1)[0] ?? ''
  return (
    /^(?:mailer-daemon|postmaster)$/.test(local) ||
    (mail.contentType === 'multipart/report' &&
      /report-type="?(?:delivery-status|disposition-notification)/i.test(
        headerOf(mail, 'content-type'),
      ))
  )
}

function isAutomatic(mail: Mail): boolean {
  const automatic = headerOf(mail, 'auto-submitted').trim().toLowerCase()
  // "auto-generated" is also what some newsletters say of themselves; "auto-replied" never is one (RFC 3834).
  if (automatic.startsWith('auto-replied')) return true
  if (automatic.startsWith('auto-') && headerOf(mail, 'list-id') === '') {
    return /\b(?:vacation|out of office|autoreply|automatic reply|abwesen)/i.test(mail.subject)
  }
  return (
    /^auto_reply$/i.test(headerOf(mail, 'precedence').trim()) ||
    headerOf(mail, 'x-autoreply') !== '' ||
    headerOf(mail, 'x-autorespond') !== ''
  )
}

function isSpam(mail: Mail): boolean {
  const flags = [headerOf(mail, 'x-spam-flag'), headerOf(mail, 'x-spam')]
  if (flags.some((flag) => /^yes\b/i.test(flag.trim()))) return true
  const scores = [
    headerOf(mail, 'x-spam-score'),
    /\bscore=(-?[\d.]+)/i.exec(headerOf(mail, 'x-spam-status'))?.[1] ?? '',
    headerOf(mail, 'x-mailgun-sscore'),
  ]
  return scores.some((score) => Number.parseFloat(score) >= SPAM_SCORE)
}
