import type { Context } from 'grammy'

/** The forum topic that an update came from; `null` outside forums and in a forum's General topic. */
export function threadOf({ msg }: Pick<Context, 'msg'>): number | null {
  return msg?.is_topic_message === true ? (msg.message_thread_id ?? null) : null
}

/** The parameter of a sending call that answers in the forum topic of the update; empty where there is none. */
export function threadParameter(ctx: Pick<Context, 'msg'>): { message_thread_id?: number } {
  const thread = threadOf(ctx)
  return thread === null ? {} : { message_thread_id: thread }
}
