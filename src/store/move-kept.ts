import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** Moves what a chat has kept to its new id; what the new id has already stays as it is. */
export async function moveKept(tx: Transaction<Schema>, from: number, to: number): Promise<void> {
  await tx
    .updateTable('mark')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('article_id', 'not in', (eb) =>
      eb.selectFrom('mark').select('article_id').where('chat_id', '=', to),
    )
    .execute()
  await tx
    .updateTable('follow')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('source_id', 'not in', (eb) =>
      eb.selectFrom('follow').select('source_id').where('chat_id', '=', to),
    )
    .execute()
  await tx
    .updateTable('clipping')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('article_id', 'not in', (eb) =>
      eb.selectFrom('clipping').select('article_id').where('chat_id', '=', to),
    )
    .execute()
  const taken = await tx
    .selectFrom('taste')
    .select('name')
    .where('chat_id', '=', to)
    .limit(1)
    .executeTakeFirst()
  if (taken === undefined) {
    await tx.updateTable('taste').set({ chat_id: to }).where('chat_id', '=', from).execute()
  }
}
