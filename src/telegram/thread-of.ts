import type { Context } from 'grammy'

/** The forum topic that an update came from; `null` outside forums and in their general topic. */
export function threadOf({ msg }: Context): number | null {
  return msg?.is_topic_message === true ? (msg.message_thread_id ?? null) : null
}
