import type { Transaction } from 'kysely'
import type { Dialect } from './dialect.ts'
import type { Schema } from './schema.ts'

/**
 * A group became a supergroup: its subscriber, its ledger and all that it keeps move to the new id, all or nothing. Whatever
 * the new id already has stays as it is.
 */
export async function moveChat(dialect: Dialect, from: number, to: number): Promise<void> {
  await dialect.transaction(async (tx) => {
    const taken = await tx
      .selectFrom('subscriber')
      .select('chat_id')
      .where('chat_id', '=', to)
      .executeTakeFirst()
    if (taken === undefined) {
      await tx
        .updateTable('subscriber')
        .set({ chat_id: to, kind: 'supergroup' })
        .where('chat_id', '=', from)
        .execute()
    } else {
      await tx.deleteFrom('subscriber').where('chat_id', '=', from).execute()
    }
    await moveBelongings(tx, from, to)
    await moveDecision(tx, from, to)
    await tx
      .updateTable('delivery')
      .set({ chat_id: to })
      .where('chat_id', '=', from)
      .where('digest_id', 'not in', (eb) =>
        eb.selectFrom('delivery').select('digest_id').where('chat_id', '=', to),
      )
      .execute()
    await tx.updateTable('answer').set({ chat_id: to }).where('chat_id', '=', from).execute()
    await tx.updateTable('asked').set({ chat_id: to }).where('chat_id', '=', from).execute()
  })
}

/** Bookmarks, reactions, personal sources, shared links, the mailbox, a reminder, watched words, followed stories and interests. */
async function moveBelongings(tx: Transaction<Schema>, from: number, to: number): Promise<void> {
  await tx
    .updateTable('reaction')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('article_id', 'not in', (eb) =>
      eb.selectFrom('reaction').select('article_id').where('chat_id', '=', to),
    )
    .execute()
  await tx
    .updateTable('personal_source')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('source_id', 'not in', (eb) =>
      eb.selectFrom('personal_source').select('source_id').where('chat_id', '=', to),
    )
    .execute()
  await tx
    .updateTable('shared_link')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('article_id', 'not in', (eb) =>
      eb.selectFrom('shared_link').select('article_id').where('chat_id', '=', to),
    )
    .execute()
  await tx
    .updateTable('mailbox')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('mailbox as own').select('own.name').where('own.chat_id', '=', to)),
      ),
    )
    .execute()
  await tx
    .updateTable('received_mail')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('mail', 'not in', (eb) =>
      eb.selectFrom('received_mail').select('mail').where('chat_id', '=', to),
    )
    .execute()
  await tx
    .updateTable('reading_reminder')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('reading_reminder as own')
            .select('own.chat_id')
            .where('own.chat_id', '=', to),
        ),
      ),
    )
    .execute()
  await tx
    .updateTable('watch')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('words', 'not in', (eb) =>
      eb.selectFrom('watch').select('words').where('chat_id', '=', to),
    )
    .execute()
  await tx.deleteFrom('watch').where('chat_id', '=', from).execute()
  await tx
    .updateTable('follow')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('article_id', 'not in', (eb) =>
      eb.selectFrom('follow').select('article_id').where('chat_id', '=', to),
    )
    .execute()
  await tx.deleteFrom('follow').where('chat_id', '=', from).execute()
  await tx
    .updateTable('news_alert')
    .set({ chat_id: to })
    .where('chat_id', '=', from)
    .where('article_id', 'not in', (eb) =>
      eb.selectFrom('news_alert').select('article_id').where('chat_id', '=', to),
    )
    .execute()
  await tx.deleteFrom('news_alert').where('chat_id', '=', from).execute()
  // What stays because the new id has its own would belong to nobody, and outlive /forget.
  await tx.deleteFrom('reading_reminder').where('chat_id', '=', from).execute()
  await tx.deleteFrom('mailbox').where('chat_id', '=', from).execute()
  await tx.deleteFrom('received_mail').where('chat_id', '=', from).execute()
  const taken = await tx
    .selectFrom('interest')
    .select('name')
    .where('chat_id', '=', to)
    .limit(1)
    .executeTakeFirst()
  if (taken === undefined) {
    await tx.updateTable('interest').set({ chat_id: to }).where('chat_id', '=', from).execute()
  }
}

/** What was decided about the group holds for the new id, unless that has a decision of its own. A ban always holds. */
async function moveDecision(tx: Transaction<Schema>, from: number, to: number): Promise<void> {
  const decision = await tx
    .selectFrom('access')
    .select(['state', 'by_id', 'at'])
    .where('person_id', '=', from)
    .executeTakeFirst()
  if (decision === undefined) return
  await tx
    .insertInto('access')
    .values({ person_id: to, ...decision })
    .onConflict((conflict) =>
      decision.state === 'banned'
        ? conflict.column('person_id').doUpdateSet(decision)
        : conflict.column('person_id').doNothing(),
    )
    .execute()
}
