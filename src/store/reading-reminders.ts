import type { Answer } from '../model/answer.ts'
import type { ReadingReminder, ReminderTime } from '../model/reading-reminder.ts'
import { encodeParameters } from './codecs/answer-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'
import type { ReadingReminderTable } from './schema.ts'

export type ReadingReminders = ReturnType<typeof readingReminders>

/** Reminders of reading lists, at most one for each chat. */
export function readingReminders(db: Database, dialect: Pick<Dialect, 'transaction'>) {
  return {
    /**
     * Those whose time has come at `now` (epoch ms), and those of chats that have another time zone now or no subscriber any
     * more; the earliest first.
     */
    async due(now: number, limit: number): Promise<ReadingReminder[]> {
      const rows = await db
        .selectFrom('reading_reminder as reminder')
        .leftJoin('subscriber', 'subscriber.chat_id', 'reminder.chat_id')
        .selectAll('reminder')
        .where((eb) =>
          eb.or([
            eb('reminder.due_at', '<=', now),
            eb('subscriber.zone', 'is', null),
            eb('subscriber.zone', '!=', eb.ref('reminder.zone')),
          ]),
        )
        .orderBy('reminder.due_at')
        .orderBy('reminder.chat_id')
        .limit(limit)
        .execute()
      return rows.map(decode)
    },

    /** Moves a reminder to another time, unless it was changed meanwhile. */
    async postpone({ chatId, dueAt }: ReadingReminder, until: ReminderTime): Promise<void> {
      await db
        .updateTable('reading_reminder')
        .set({ local_time: until.localTime, zone: until.zone, due_at: until.dueAt })
        .where('chat_id', '=', chatId)
        .where('due_at', '=', dueAt)
        .execute()
    },

    /** Drops a reminder, unless it was changed meanwhile. */
    async drop({ chatId, dueAt }: ReadingReminder): Promise<void> {
      await db
        .deleteFrom('reading_reminder')
        .where('chat_id', '=', chatId)
        .where('due_at', '=', dueAt)
        .execute()
    },

    /**
     * Turns a reminder into an answer that waits for its turn, both or neither: whatever crashes, and however many processes
     * try, it is handed on once. Returns false if it was handed on, changed or taken back meanwhile.
     */
    async handOn({ chatId, dueAt }: ReadingReminder, answer: Answer): Promise<boolean> {
      return dialect.transaction(async (tx) => {
        const taken = await tx
          .deleteFrom('reading_reminder')
          .where('chat_id', '=', chatId)
          .where('due_at', '=', dueAt)
          .executeTakeFirst()
        if (taken.numDeletedRows === 0n) return false
        await tx
          .insertInto('answer')
          .values({
            chat_id: answer.chatId,
            method: answer.method,
            parameters: encodeParameters(answer.parameters),
            asked_at: answer.askedAt,
            send_after: answer.askedAt,
            attempts: 0,
          })
          .execute()
        return true
      })
    },
  }
}

export type OwnReminder = ReturnType<typeof ownReminder>

/** The reminder of one chat. */
export function ownReminder(db: Database, chatId: number) {
  return {
    /** The reminder that is set; `undefined` for none. */
    async get(): Promise<ReadingReminder | undefined> {
      const row = await db
        .selectFrom('reading_reminder')
        .selectAll()
        .where('chat_id', '=', chatId)
        .executeTakeFirst()
      return row && decode(row)
    },

    /** Sets the reminder, in place of any other. */
    async set({ localTime, zone, dueAt }: ReminderTime): Promise<void> {
      const time = { local_time: localTime, zone, due_at: dueAt }
      await db
        .insertInto('reading_reminder')
        .values({ chat_id: chatId, ...time })
        .onConflict((conflict) => conflict.column('chat_id').doUpdateSet(time))
        .execute()
    },

    async remove(): Promise<void> {
      await db.deleteFrom('reading_reminder').where('chat_id', '=', chatId).execute()
    },
  }
}

function decode(row: ReadingReminderTable): ReadingReminder {
  return { chatId: row.chat_id, localTime: row.local_time, zone: row.zone, dueAt: row.due_at }
}
