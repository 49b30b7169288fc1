import { sql } from 'kysely'
import type { Lateness } from '../model/operator-stats.ts'
import type { Database } from './database.ts'

/** How many of the newest deliveries lateness is computed from; more would keep SQLite busy for too long. */
const LATENESS_SAMPLE = 100_000
/** A send tick: a delivery within it is on time. */
const LATENESS_STEP_MS = 100

/** How punctual deliveries are. */
export function deliveryLateness(db: Database) {
  return {
    /**
     * How late the digests due since `since` were: sent minus due, to a tenth of a second. A digest on demand and an alert
     * have no hour and do not count.
     */
    async lateness(since: number): Promise<Lateness> {
      const sent = db
        .selectFrom('delivery')
        .innerJoin('digest', 'digest.id', 'delivery.digest_id')
        .select(
          sql<number>`(delivery.settled_at - delivery.due_at) / ${sql.lit(LATENESS_STEP_MS)}`.as(
            'steps',
          ),
        )
        .where('delivery.state', '=', 'sent')
        .where('delivery.send_after', '>=', since)
        .where('digest.kind', 'not in', ['asked', 'alert', 'voice'])
        .orderBy('delivery.send_after', 'desc')
        .limit(LATENESS_SAMPLE)
      const steps = await db
        .selectFrom(sent.as('sent'))
        .select(['steps', (eb) => eb.fn.countAll<number>().as('count')])
        .groupBy('steps')
        .orderBy('steps')
        .execute()
      const count = steps.reduce((sum, row) => sum + row.count, 0)
      const percentile = (share: number) => {
        let left = Math.ceil(count * share)
        for (const { steps: late, count: deliveries } of steps) {
          left -= deliveries
          if (left <= 0) return late * LATENESS_STEP_MS
        }
        return 0
      }
      return { count, p50: percentile(0.5), p99: percentile(0.99) }
    },
  }
}
