import type { Logger } from '../../log.ts'
import type { Answer } from '../../model/answer.ts'
import type { Mailbox } from '../../model/mailbox.ts'
import { DAY } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import { mailEntries } from './mail-entries.ts'
import type { MailReader } from './mail-reader.ts'
import type { ReadMail } from './read-mail.ts'
import type { ArrivedMail } from './take-apart.ts'

export interface MailReceiverDeps {
  store: Pick<Store, 'mail' | 'articles'>
  reader: Pick<MailReader, 'read'>
  /** Personal sources of one chat. */
  limit: number
  /** The message that asks a person to confirm a subscription at `url`; `null` if the chat can be told nothing. */
  confirmation: (
    chatId: number,
    asked: { sender: string; subject: string; url: string },
  ) => Promise<Answer | null>
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
  const { store, reader, now, log } = deps

  const drop = (why: string, about: Record<string, unknown> = {}): void =>
    log.info({ ...about, why }, 'mail dropped')

  /** Stores a mail for one chat. */
  const take = async (mailbox: Mailbox, read: ReadMail): Promise<void> => {
    const { chatId } = mailbox
    const at = now()
    if (await store.mail.hasReceived(chatId, read.id)) return drop('known', { chat: chatId })
    if ((await store.mail.countReceived(chatId, at - DAY)) >= MAILS_A_DAY) {
      return drop('too many', { chat: chatId })
    }
    if (read.confirmation !== null) {
      const asked = { sender: read.series.title, subject: read.subject, url: read.confirmation }
      const answer = await deps.confirmation(chatId, asked)
      await store.mail.settle(chatId, read.id, at, answer)
      return log.info({ chat: chatId }, 'mail asks to confirm a subscription')
    }
    const source = await store.mail.sourceOf(mailbox, read.series, { limit: deps.limit, now: at })
    if (source.is !== 'followed') return drop(source.is, { chat: chatId })
    const entries = mailEntries(read, at)
    // Each has an id of its own, so this can be done again after a crash.
    const ids = await store.articles.record(source.id, entries, at)
    await store.mail.noteMail(source.id, read.unsubscribe, at)
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
      await take(mailbox, found.read)
    }
    if (!isKnown) drop('no such address')
    return isKnown ? 'taken' : 'unknown'
  }
}
