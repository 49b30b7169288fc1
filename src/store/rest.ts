import type { Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** People's own sources that nobody follows any more are asked no more. */
export async function rest(tx: Transaction<Schema>): Promise<void> {
  await tx
    .updateTable('source')
    .set({ state: 'removed' })
    .where('origin', '=', 'person')
    .where('state', '!=', 'removed')
    .where('id', 'not in', (eb) =>
      eb.selectFrom('follow').select('source_id').where('state', '=', 'kept'),
    )
    .execute()
}
