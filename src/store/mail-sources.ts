import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Answer } from '../model/answer.ts'
import { MAIL_SCHEME, type Mailbox, type MailSource, type Unsubscribe } from '../model/mailbox.ts'
import { DAY } from '../model/time.ts'
import { encodeParameters } from './codecs/answer-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'

export type MailSources = ReturnType<typeof mailSources>

/** A mailbox was deleted, or moved with its group, since it was looked up for a mail: the mail has to be looked at again. */
export class MailboxGone extends Error {
  override readonly name = 'MailboxGone'
}

/** Mail that arrives: whose it is, which of the chat's sources sent it, and what has come already. For the pipeline only. */
export function mailSources(db: Database, dialect: Dialect) {
  return {
    /** The mailbox of an address; `undefined` if nobody has it, or its chat does not subscribe any more. */
    async mailboxAt(address: string): Promise<Mailbox | undefined> {
      const row = await db
        .selectFrom('mailbox')
        .innerJoin('subscriber', 'subscriber.chat_id', 'mailbox.chat_id')
        .select(['mailbox.chat_id', 'mailbox.name'])
        .where('mailbox.address', '=', address)
        .where('subscriber.state', '=', 'active')
        .executeTakeFirst()
      return row && { chatId: row.chat_id, name: row.name }
    },

    /**
     * The source that a series of mails is to a chat. A new series becomes a source that the chat follows, up to `limit` personal
     * sources in all. `now` is epoch ms.
     * @throws {MailboxGone} so that nothing is stored about a chat that was forgotten while its mail was read.
     */
    sourceOf(
      { chatId, name }: Mailbox,
      series: { key: string; title: string },
      { limit, now }: { limit: number; now: number },
    ): Promise<MailSource> {
      const url = `${MAIL_SCHEME}${name}/${shortHash(series.key)}`
      return dialect.transaction(async (tx) => {
        await dialect.lock(tx, 'article')
        await holdMailbox(tx, dialect, chatId)
        const known = await tx
          .selectFrom('source')
          .leftJoin('personal_source', (join) =>
            join
              .onRef('personal_source.source_id', '=', 'source.id')
              .on('personal_source.chat_id', '=', chatId),
          )
          .select(['source.id', 'source.hold', 'personal_source.state'])
          .where('source.url', '=', url)
          .executeTakeFirst()
        if (known !== undefined) {
          if (known.hold !== null) return { id: known.id, is: 'held' }
          return { id: known.id, is: known.state === 'kept' ? 'followed' : 'dropped' }
        }
        const { count } = await tx
          .selectFrom('personal_source')
          .select((eb) => eb.fn.countAll().as('count'))
          .where('chat_id', '=', chatId)
          .where('state', '=', 'kept')
          .executeTakeFirstOrThrow()
        if (Number(count) >= limit) return { id: 0, is: 'full' }
        const { id } = await tx
          .insertInto('source')
          .values({
            url,
            title: series.title,
            site_url: null,
            topic: null,
            language: null,
            kind: 'mailbox',
            origin: 'person',
            state: 'active',
            next_poll_at: now,
            failures: 0,
            moved_seen: 0,
            created_at: now,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx
          .insertInto('personal_source')
          .values({ chat_id: chatId, source_id: id, created_at: now, state: 'kept', topic: null })
          .execute()
        return { id, is: 'followed' }
      })
    },

    /**
     * Notes that a sender's mail has come, and how its list can be left. A mail that says nothing of that changes nothing, and neither
     * does one from another domain than the first: anybody can write the id of a list into a mail.
     */
    async noteMail(
      sourceId: number,
      { unsubscribe, domain }: { unsubscribe: Unsubscribe | null; domain: string },
      now: number,
    ): Promise<void> {
      await db
        .updateTable('source')
        .set({ last_good_at: now, last_new_at: now, last_poll_at: now })
        .where('id', '=', sourceId)
        .execute()
      const row = {
        leave_url: unsubscribe?.url ?? null,
        one_click: unsubscribe?.isOneClick === true ? 1 : 0,
        leave_mail: unsubscribe?.mail ?? null,
        domain,
      }
      await db
        .insertInto('mail_sender')
        .values({ source_id: sourceId, ...row })
        .onConflict((conflict) => {
          const known = conflict.column('source_id')
          if (unsubscribe === null) return known.doNothing()
          return known
            .doUpdateSet(row)
            .where((eb) =>
              eb.or([eb('mail_sender.domain', 'is', null), eb('mail_sender.domain', '=', domain)]),
            )
        })
        .execute()
    },

    /** Whether a chat has got a mail. `mail` is its id. */
    async hasReceived(chatId: number, mail: string): Promise<boolean> {
      const row = await db
        .selectFrom('received_mail')
        .select('at')
        .where('chat_id', '=', chatId)
        .where('mail', '=', mail)
        .executeTakeFirst()
      return row !== undefined
    },

    /** How many mails a chat has got since `since` (epoch ms). */
    async countReceived(chatId: number, since: number): Promise<number> {
      const { count } = await db
        .selectFrom('received_mail')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('chat_id', '=', chatId)
        .where('at', '>=', since)
        .executeTakeFirstOrThrow()
      return Number(count)
    },

    /** Sends a chat the message that a mail was refused, unless it has had one within a day. Returns whether it is sent. */
    tellRefusal(chatId: number, now: number, answer: Answer): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        const result = await tx
          .updateTable('mailbox')
          .set({ refusal_told_at: now })
          .where('chat_id', '=', chatId)
          .where((eb) =>
            eb.or([eb('refusal_told_at', 'is', null), eb('refusal_told_at', '<=', now - DAY)]),
          )
          .executeTakeFirst()
        const isTold = result.numUpdatedRows > 0n
        if (isTold) await insertAnswer(tx, answer, now)
        return isTold
      })
    },

    /**
     * Notes that a chat has got a mail, and with it the message to the chat that the mail causes, both or neither. Returns false
     * if it was noted before, by this process or another: then nothing is sent.
     * @throws {MailboxGone}
     */
    settle(chatId: number, mail: string, now: number, answer: Answer | null): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        await holdMailbox(tx, dialect, chatId)
        const result = await tx
          .insertInto('received_mail')
          .values({ chat_id: chatId, mail, at: now })
          .onConflict((conflict) => conflict.columns(['chat_id', 'mail']).doNothing())
          .executeTakeFirst()
        const isNew = Number(result.numInsertedOrUpdatedRows ?? 0) > 0
        if (isNew && answer !== null) await insertAnswer(tx, answer, now)
        return isNew
      })
    },
  }
}

async function insertAnswer(tx: Transaction<Schema>, answer: Answer, now: number): Promise<void> {
  await tx
    .insertInto('answer')
    .values({
      chat_id: answer.chatId,
      method: answer.method,
      parameters: encodeParameters(answer.parameters),
      asked_at: answer.askedAt,
      send_after: now,
      attempts: 0,
      owner: null,
      lease_until: null,
    })
    .execute()
}

/** Keeps the mailbox of a chat from being deleted until the end of the transaction. @throws {MailboxGone} if it has been. */
async function holdMailbox(
  tx: Transaction<Schema>,
  dialect: Dialect,
  chatId: number,
): Promise<void> {
  const row = await tx
    .selectFrom('mailbox')
    .select('name')
    .where('chat_id', '=', chatId)
    .$if(dialect.skipsLocked, (query) => query.forUpdate())
    .executeTakeFirst()
  if (row === undefined) throw new MailboxGone('the mailbox is gone')
}

/** 120 bits: enough that no two series share it. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 20)
}
