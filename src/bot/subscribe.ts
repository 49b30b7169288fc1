import type { Chat, User } from 'grammy/types'
import { encodePreferences } from '../model/preferences.ts'
import { EVERY_DAY, nextDue } from '../model/schedule.ts'
import type { SubscriberRow } from '../store/schema.ts'
import type { BotDeps } from './context.ts'

/** Makes a chat a subscriber, its digests in the forum topic `thread` if any, or one who left a subscriber again with the settings that it had. */
export async function subscribe(
  chat: Chat,
  from: User | undefined,
  thread: number | null,
  { store, defaults, now, log }: BotDeps,
): Promise<SubscriberRow> {
  const at = now()
  const known = await store.subscribers.get(chat.id)
  if (known?.state === 'active') {
    // Said again in another forum topic: digests come there from now on.
    if (known.thread_id === thread) return known
    await store.subscribers.update(chat.id, { thread_id: thread, updated_at: at })
    return { ...known, thread_id: thread }
  }
  const { zone, times, weekdays } = known ?? {
    zone: defaults.zone,
    times: JSON.stringify([defaults.time]),
    weekdays: EVERY_DAY,
  }
  const subscriber: SubscriberRow = {
    chat_id: chat.id,
    kind: chat.type,
    name: nameOf(chat),
    language: known?.language ?? from?.language_code ?? 'en',
    profile_id:
      known?.profile_id ??
      (await store.profiles.ensure(encodePreferences({ size: defaults.size, language: null }))),
    zone,
    times,
    weekdays,
    state: 'active',
    next_due_at: nextDue(at, { zone, times: JSON.parse(times) as number[], weekdays }),
    last_digest_id: known?.last_digest_id ?? null,
    missed_at: null,
    created_at: known?.created_at ?? at,
    updated_at: at,
    thread_id: thread,
    form: known?.form ?? (chat.type === 'channel' ? 'overview' : 'cards'),
    reading: known?.reading ?? 'classic',
    pictures: known?.pictures ?? 1,
    paused_until: null,
  }
  await store.subscribers.subscribe(subscriber)
  log.info({ chat: chat.id, kind: chat.type, back: known !== undefined }, 'new subscriber')
  return subscriber
}

function nameOf(chat: Chat): string {
  return (
    chat.title ?? ([chat.first_name, chat.last_name].filter(Boolean).join(' ') || String(chat.id))
  )
}
