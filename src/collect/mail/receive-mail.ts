import type { Logger } from '../../log.ts'
import type { Answer } from '../../model/answer.ts'
import type { Mailbox, RefusalReason, RefusedMail } from '../../model/mailbox.ts'
import { DAILY_SHARE, mayBringMore, type OwnerUsage } from '../../model/owner-share.ts'
import { DAY } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import { mailEntries } from './mail-entries.ts'
import type { MailReader } from './mail-reader.ts'
import { MAX_MAIL_BYTES } from './parse-mail.ts'
import type { ReadMail } from './read-mail.ts'
import type { ArrivedMail } from './take-apart.ts'

export interface MailReceiverDeps {
  store: Pick<Store, 'mail' | 'articles' | 'owners'>
  reader: Pick<MailReader, 'read'>
  /** Personal sources of one chat. */
  limit: number
  /** The message that asks a person to confirm a subscription at `url`; `null` if the chat can be told nothing. */
  confirmation: (
    chatId: number,
    asked: { sender: string; subject: string; url: string },
  ) => Promise<Answer | null>
  /** The message that tells a person that a mail was refused; `null` if the chat can be told nothing. */
  refusal: (chatId: number, refused: RefusedMail) => Promise<Answer | null>
  /** What the personal sources and mails of one chat may bring in a day; `DAILY_SHARE` by default. */
  share?: OwnerUsage
  /** Called when a chat got mail of a series, which may be a source that it did not have before. */
  onSource: (chatId: number, sourceId: number) => Promise<void>
  /** Called with the ids of new articles. */
  onArticles: (ids: readonly number[]) => void
  now: () => number
  log: Logger
}

/**
 * What became of a mail: `taken` (stored, known already, or dropped for good), `unknown` (no such address), or `refused` (it cannot be
 * read, and never will be).
 */
export type Received = 'taken' | 'unknown' | 'refused'

/**
 * Takes a mail in. Once this resolves, everything is stored, and the server that has the mail may forget it. Taking it again
 * changes nothing. @throws if it could not be stored now.
 */
export type ReceiveMail = (arrived: ArrivedMail) => Promise<Received>

/** Mails of one chat in a day. Nobody follows as many newsletters; somebody who knows the address may send any number. */
const MAILS_A_DAY = 300

/** Creates the function that takes mails in. It logs neither addresses nor texts. */
export function createMailReceiver(deps: MailReceiverDeps): ReceiveMail {
  const { store, reader, now, log, share = DAILY_SHARE } = deps

  const drop = (why: string, about: Record<string, unknown> = {}): void =>
    log.info({ ...about, why }, 'mail dropped')

  const mostOf = (why: RefusalReason): number => {
    switch (why) {
      case 'sources':
        return deps.limit
      case 'many':
        return MAILS_A_DAY
      case 'share':
        return share.bytes / 1e6
      case 'large':
        return MAX_MAIL_BYTES / 1e6
    }
  }

  /** Drops a mail that its reader could have wanted, and tells them, once in a day at most. */
  const refuse = async (
    { chatId }: Mailbox,
    { series, subject }: ReadMail,
    why: RefusalReason,
  ): Promise<void> => {
    drop(why, { chat: chatId })
    const refused = { why, sender: series.title, subject, most: mostOf(why) }
    const answer = await deps.refusal(chatId, refused)
    if (answer !== null) await store.mail.tellRefusal(chatId, now(), answer)
  }

  /** Stores a mail for one chat. */
  const take = async (mailbox: Mailbox, read: ReadMail): Promise<void> => {
    const { chatId } = mailbox
    const at = now()
    if (await store.mail.hasReceived(chatId, read.id)) return drop('known', { chat: chatId })
    if ((await store.mail.countReceived(chatId, at - DAY)) >= MAILS_A_DAY) {
      return refuse(mailbox, read, 'many')
    }
    if (read.confirmation !== null) {
      const asked = { sender: read.series.title, subject: read.subject, url: read.confirmation }
      const answer = await deps.confirmation(chatId, asked)
      await store.mail.settle(chatId, read.id, at, answer)
      return log.info({ chat: chatId }, 'mail asks to confirm a subscription')
    }
    const source = await store.mail.sourceOf(mailbox, read.series, { limit: deps.limit, now: at })
    if (source.is === 'full') return refuse(mailbox, read, 'sources')
    if (source.is !== 'followed') return drop(source.is, { chat: chatId })
    // A text counts like one of a feed: otherwise mails would be the way to fill the database.
    if (!mayBringMore(await store.owners.usage(chatId, at - DAY), share)) {
      return refuse(mailbox, read, 'share')
    }
    const entries = mailEntries(read, at)
    // Each has an id of its own, so this can be done again after a crash.
    const ids = await store.articles.record(source.id, entries, at)
    await store.mail.noteMail(source.id, read, at)
    await deps.onSource(chatId, source.id)
    await store.mail.settle(chatId, read.id, at, null)
    log.info({ chat: chatId, source: source.id, articles: ids.length }, 'mail stored')
    if (ids.length > 0) deps.onArticles(ids)
  }

  return async (arrived) => {
    const found = await reader.read(arrived)
    if (found.kind === 'dropped') {
      drop(found.why)
      return found.why === 'unreadable' || found.why === 'no-sender' ? 'refused' : 'taken'
    }
    let isKnown = false
    for (const address of found.recipients) {
      const mailbox = await store.mail.mailboxAt(address)
      if (mailbox === undefined) continue
      isKnown = true
      await (arrived.isCut === true
        ? refuse(mailbox, found.read, 'large')
        : take(mailbox, found.read))
    }
    if (!isKnown) drop(arrived.isCut === true ? 'large' : 'no such address')
    if (arrived.isCut === true) return 'refused'
    return isKnown ? 'taken' : 'unknown'
  }
}
