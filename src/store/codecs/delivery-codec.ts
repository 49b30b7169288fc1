import { DELIVERY_STATES, type Delivery } from '../../model/delivery.ts'
import type { DeliveryRow } from '../schema.ts'
import { oneOf } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    chatId: row.chat_id,
    digestId: row.digest_id,
    state: oneOf(DELIVERY_STATES, row.state, { table: 'delivery', column: 'state', id: row.id }),
    dueAt: row.due_at,
    sendAfter: row.send_after,
    attempts: row.attempts,
    leaseUntil: row.lease_until,
    settledAt: row.settled_at,
    messageId: row.message_id,
    reason: row.reason,
    isAsked: row.priority > 0,
    isAlert: row.priority === -1,
    isVoice: row.priority < -1,
    askedThread: row.asked_thread,
  }
}
