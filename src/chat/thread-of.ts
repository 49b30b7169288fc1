import type { Ctx } from './context.ts'

/** The forum topic that an update came from; `null` outside forums and in their general topic. */
export function threadOf({ msg }: Ctx): number | null {
  return msg?.is_topic_message === true ? (msg.message_thread_id ?? null) : null
}
