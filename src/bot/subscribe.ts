import type { Chat, User } from 'grammy/types'
import type { Logger } from '../log.ts'
import { DEFAULT_QUIET } from '../model/quiet-hours.ts'
import { nextRecap } from '../model/recap.ts'
import { EVERY_DAY, nextDue } from '../model/schedule.ts'
import { likelyLanguages, primaryLanguage } from '../model/reading-languages.ts'
import { changed, type Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'
import type { SubscriberDefaults } from './bot-deps.ts'

/** What subscribing a chat needs. */
export interface SubscribeDeps {
  store: Pick<Store, 'profiles' | 'subscribers'>
  defaults: SubscriberDefaults
  now: () => number
  log: Logger
}

/**
 * Subscribes a chat; its digests go to the forum topic `thread` if there is one. A chat that subscribed before keeps its
 * settings.
 */
export async function subscribe(
  chat: Chat,
  from: User | undefined,
  thread: number | null,
  { store, defaults, now, log }: SubscribeDeps,
): Promise<Subscriber> {
  const at = now()
  const known = await store.subscribers.get(chat.id)
  if (known?.state === 'active') {
    if (known.threadId === thread) return known
    // /start in another forum topic moves the digests there.
    const change = { threadId: thread, updatedAt: at }
    await store.subscribers.update(chat.id, change)
    return changed(known, change)
  }
  const schedule = known?.schedule ?? {
    zone: defaults.zone,
    times: [defaults.time],
    weekdays: EVERY_DAY,
  }
  const language = known?.language ?? from?.language_code ?? 'en'
  const subscriber: Subscriber = {
    chatId: chat.id,
    kind: chat.type,
    name: nameOf(chat),
    language,
    profileId:
      known?.profileId ?? (await store.profiles.ensure(preferencesFor(language, defaults))),
    schedule,
    state: 'active',
    nextDueAt: nextDue(at, schedule),
    lastDigestId: known?.lastDigestId ?? null,
    missedAt: null,
    createdAt: known?.createdAt ?? at,
    updatedAt: at,
    threadId: thread,
    form: known?.form ?? (chat.type === 'channel' ? 'overview' : 'cards'),
    reading: known?.reading ?? 'classic',
    pictures: known?.pictures ?? true,
    pausedUntil: null,
    sound: known?.sound ?? true,
    memberCopies: known?.memberCopies ?? false,
    deniedSince: null,
    subscribedBy: ownerOf(chat, from),
    ownerToldAt: known?.ownerToldAt ?? null,
    quiet: known?.quiet ?? DEFAULT_QUIET,
    recap: known?.recap ?? null,
    voice: known?.voice ?? 'asked',
    recapDueAt: nextRecap({ recap: known?.recap ?? null, schedule, pausedUntil: null }, at),
  }
  await store.subscribers.subscribe(subscriber)
  log.info({ chat: chat.id, kind: chat.type, back: known !== undefined }, 'new subscriber')
  return subscriber
}

/** A newcomer reads the language of their Telegram and English; where a model is set, summaries come in the first. */
function preferencesFor(language: string, { size, translates, readsAll }: SubscriberDefaults) {
  return {
    size,
    readLanguages: readsAll ? [] : likelyLanguages(language),
    language: translates && !readsAll ? primaryLanguage(language) : null,
  }
}

/** Who is told when a group or channel refuses messages. Anonymous admins write as one bot of Telegram's. */
function ownerOf(chat: Chat, from: User | undefined): number | null {
  return chat.type === 'private' || from === undefined || from.is_bot ? null : from.id
}

function nameOf(chat: Chat): string {
  return (
    chat.title ?? ([chat.first_name, chat.last_name].filter(Boolean).join(' ') || String(chat.id))
  )
}
