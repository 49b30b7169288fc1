import { nextDue } from '../model/schedule.ts'
import type { SubscriberRow } from '../store/schema.ts'
import { scheduleOf } from './planner.ts'

/** When a subscriber's next digest is due: after `now`, and not before a pause is over. Epoch milliseconds. */
export function dueAfter(
  subscriber: Pick<SubscriberRow, 'zone' | 'times' | 'weekdays' | 'paused_until'>,
  now: number,
): number {
  return nextDue(Math.max(now, subscriber.paused_until ?? now), scheduleOf(subscriber))
}
