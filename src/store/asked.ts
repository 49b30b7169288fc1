import { ASKED_KEPT_MS, type Asked } from '../model/asked.ts'
import { decodeAsked, encodeAsked } from './codecs/asked-codec.ts'
import type { Database } from './database.ts'

export type AskedQuestions = ReturnType<typeof askedQuestions>

/** The questions that one chat asked within a day, with their answers. Older ones do not exist, whether they were deleted already or not. */
export function askedQuestions(db: Database, chatId: number) {
  const own = (now: number) =>
    db
      .selectFrom('asked')
      .selectAll()
      .where('chat_id', '=', chatId)
      .where('at', '>', now - ASKED_KEPT_MS)
  const get = async (id: number, now: number): Promise<Asked | undefined> => {
    const row = await own(now).where('id', '=', id).executeTakeFirst()
    return row && decodeAsked(row)
  }

  return {
    /** Stores a question with its answer. Returns its id. */
    async add(asked: Omit<Asked, 'id'>): Promise<number> {
      const { id } = await db
        .insertInto('asked')
        .values(encodeAsked(chatId, asked))
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },

    /** Deletes a question whose answer could not be sent. */
    async withdraw(id: number): Promise<void> {
      await db.deleteFrom('asked').where('chat_id', '=', chatId).where('id', '=', id).execute()
    },

    /** A question of the chat; `undefined` if there is none of this id, or not any more. */
    get,

    /** This question and those before it in its chain of replies, at most `limit`, the oldest first. */
    async chain(id: number, limit: number, now: number): Promise<Asked[]> {
      const chain: Asked[] = []
      let next: number | null = id
      while (next !== null && chain.length < limit) {
        const asked: Asked | undefined = await get(next, now)
        if (asked === undefined) break
        chain.unshift(asked)
        next = asked.follows
      }
      return chain
    },

    /** How many questions a person asked in any chat since `since` (epoch ms). */
    async count(person: number, since: number): Promise<number> {
      const row = await db
        .selectFrom('asked')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('by_id', '=', person)
        .where('at', '>', since)
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },

    /** All of them, the oldest first. */
    async all(now: number): Promise<Asked[]> {
      return (await own(now).orderBy('at').orderBy('id').execute()).map(decodeAsked)
    },
  }
}
