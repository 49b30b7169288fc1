import { sql } from 'kysely'
import type { Answer, StoredAnswer } from '../model/answer.ts'
import { chunks } from './chunks.ts'
import { decodeAnswer, encodeParameters } from './codecs/answer-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

export type Answers = ReturnType<typeof answers>

/** Rows in one statement, each with eight parameters. */
const ROWS = 500

/** Answers that wait for their turn: in the order in which people asked, each of them until Telegram has it. */
export function answers(db: Database, dialect: Dialect) {
  return {
    /**
     * Adds answers, to be sent at `sendAfter` (epoch ms); with `claim`, a process has them in memory until its lease ends.
     * Returns their ids in the same order.
     */
    async add(
      rows: readonly (Answer & { readonly attempts: number })[],
      sendAfter: number,
      claim: { owner: string; leaseUntil: number } | null = null,
    ): Promise<number[]> {
      const ids = new Map<number, number>()
      for (const piece of chunks(rows, ROWS)) {
        const values = piece.map(({ chatId, method, parameters, askedAt, attempts }) => ({
          chat_id: chatId,
          method,
          parameters: encodeParameters(parameters),
          asked_at: askedAt,
          send_after: sendAfter,
          attempts,
          owner: claim?.owner ?? null,
          lease_until: claim?.leaseUntil ?? null,
        }))
        const added = await db
          .insertInto('answer')
          .values(values)
          .returning(['id', 'asked_at'])
          .execute()
        for (const row of added) ids.set(row.asked_at, row.id)
      }
      return rows.flatMap(({ askedAt }) => ids.get(askedAt) ?? [])
    },

    /**
     * Gives up to `limit` answers whose time has come to a process, until `leaseUntil`; the longest waiting first. A chat's
     * answer is left where it is while an earlier one of the chat rests or is with another process. What it has already is not given
     * again, even if its lease is over: a clock that is set forward ends all leases.
     * @throws {DamagedColumn}
     */
    async claim(
      owner: string,
      now: number,
      limit: number,
      leaseUntil: number,
    ): Promise<StoredAnswer[]> {
      const claimed = await dialect.transaction(async (tx) => {
        // Two processes that claim at once could otherwise each get one of a chat's answers.
        await dialect.lock(tx, 'answer')
        return tx
          .updateTable('answer')
          .set({ owner, lease_until: leaseUntil })
          .where('id', 'in', (eb) =>
            eb
              .selectFrom('answer as one')
              .select('one.id')
              .where('one.send_after', '<=', now)
              .where(
                sql<boolean>`(one.lease_until is null or (one.lease_until <= ${now} and one.owner != ${owner}))`,
              )
              .where((where) =>
                where.not(
                  where.exists(
                    where
                      .selectFrom('answer as earlier')
                      .select('earlier.id')
                      .whereRef('earlier.chat_id', '=', 'one.chat_id')
                      .whereRef('earlier.asked_at', '<', 'one.asked_at')
                      .where((e) =>
                        e.or([
                          e('earlier.send_after', '>', now),
                          e.and([
                            e('earlier.lease_until', '>', now),
                            e('earlier.owner', '!=', owner),
                          ]),
                        ]),
                      ),
                  ),
                ),
              )
              .orderBy('one.asked_at')
              .limit(limit),
          )
          .returningAll()
          .execute()
      })
      return claimed.map(decodeAnswer).toSorted((a, b) => a.askedAt - b.askedAt)
    },

    /** Deletes answers that Telegram has, or that nobody can get. */
    async remove(ids: readonly number[]): Promise<void> {
      for (const piece of chunks(ids)) {
        await db.deleteFrom('answer').where('id', 'in', piece).execute()
      }
    },

    /** Prolongs what a process has in memory. */
    async renew(owner: string, leaseUntil: number): Promise<void> {
      await db
        .updateTable('answer')
        .set({ lease_until: leaseUntil })
        .where('owner', '=', owner)
        .execute()
    },

    /** Takes all answers from a process that stops. */
    async release(owner: string): Promise<void> {
      await db
        .updateTable('answer')
        .set({ owner: null, lease_until: null })
        .where('owner', '=', owner)
        .execute()
    },

    /** Takes all answers from every process, right after the only one has started. Returns how many were in memory. */
    async releaseAll(): Promise<number> {
      const result = await db
        .updateTable('answer')
        .set({ owner: null, lease_until: null })
        .where('owner', 'is not', null)
        .executeTakeFirst()
      return Number(result.numUpdatedRows)
    },

    /** Lets a chat's answers rest until `sendAfter` (epoch ms); this process gives back those that it has in memory. */
    async rest(owner: string, chatId: number, sendAfter: number): Promise<void> {
      await db
        .updateTable('answer')
        .set((eb) => ({
          send_after: eb.fn<number>(dialect.greatest, ['send_after', sql.val(sendAfter)]),
          owner: null,
          lease_until: null,
        }))
        .where('chat_id', '=', chatId)
        .where((eb) => eb.or([eb('owner', 'is', null), eb('owner', '=', owner)]))
        .execute()
    },

    /** Lets a chat's answers be sent from `at` (epoch ms) on, if they would rest for longer. */
    async hasten(chatId: number, at: number): Promise<void> {
      await db
        .updateTable('answer')
        .set({ send_after: at })
        .where('chat_id', '=', chatId)
        .where('send_after', '>', at)
        .execute()
    },

    /** Counts an attempt that failed. */
    async failed(id: number): Promise<void> {
      await db
        .updateTable('answer')
        .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .execute()
    },

    /** A group has another id now. */
    async move(from: number, to: number): Promise<void> {
      await db.updateTable('answer').set({ chat_id: to }).where('chat_id', '=', from).execute()
    },

    /** How many wait, and how many of them are due and with no process. */
    async count(now: number): Promise<{ all: number; due: number }> {
      const due = sql<number | null>`sum(case when send_after <= ${now}
        and (lease_until is null or lease_until <= ${now}) then 1 else 0 end)`
      const row = await db
        .selectFrom('answer')
        .select((eb) => [eb.fn.countAll<number>().as('all'), due.as('due')])
        .executeTakeFirstOrThrow()
      return { all: Number(row.all), due: Number(row.due ?? 0) }
    },
  }
}
