import { LIST_PAGE } from '../card/list.ts'
import { savedArticles } from '../card/saved.ts'
import type { Logger } from '../log.ts'
import { type ReadingReminder, reminderStep } from '../model/reading-reminder.ts'
import type { Subscriber } from '../model/subscriber.ts'
import { OLD_BOOKMARK_MS } from '../model/reaction.ts'
import type { Store } from '../store/store.ts'
import type { Texts } from '../text/locales.ts'
import { options } from './send.ts'

export interface RemindDeps {
  store: Pick<Store, 'readingReminders' | 'subscribers' | 'forChat'>
  texts: Pick<Texts, 'in'>
  now: () => number
  log: Logger
}

/** Reminders in one minute: about as many messages as Telegram takes meanwhile. */
const AT_ONCE = 2000

/**
 * Hands on the reminders whose time has come, as answers that wait for their turn, each once. Whoever has nothing saved any more
 * is not reminded. A reminder that cannot be made is logged and stops no other. Returns how many were handed on.
 */
export async function remind(deps: RemindDeps): Promise<number> {
  const { store, now, log } = deps
  const due = await store.readingReminders.due(now(), AT_ONCE)
  if (due.length === 0) return 0
  const subscribers = await store.subscribers.many(due.map(({ chatId }) => chatId))
  let handedOn = 0
  for (const reminder of due) {
    try {
      if (await settle(reminder, subscribers.get(reminder.chatId), deps)) handedOn += 1
    } catch (err) {
      log.error({ err, chat: reminder.chatId }, 'a reminder of a reading list failed')
    }
  }
  log.info({ due: due.length, reminders: handedOn }, 'reminded of reading lists')
  return handedOn
}

/** Returns whether the reminder was handed on. */
async function settle(
  reminder: ReadingReminder,
  subscriber: Subscriber | undefined,
  { store, texts, now }: RemindDeps,
): Promise<boolean> {
  const { readingReminders } = store
  const at = now()
  const decided = reminderStep(reminder, subscriber, at)
  if (decided.step === 'wait') {
    await readingReminders.postpone(reminder, decided.until)
    return false
  }
  const { reactions } = store.forChat(reminder.chatId)
  const found =
    decided.step === 'send' && subscriber !== undefined
      ? await reactions.saved(0, LIST_PAGE + 1)
      : []
  if (subscriber === undefined || found.length === 0) {
    await readingReminders.drop(reminder)
    return false
  }
  const totals = await reactions.savedTotals(at - OLD_BOOKMARK_MS)
  const view = { found, totals, page: 0, reminder: null, isReminder: true }
  const shown = savedArticles(view, at, texts.in(subscriber.language))
  const { chatId, threadId, sound } = subscriber
  const parameters = {
    text: shown.text,
    ...options(shown),
    ...(threadId !== null && { message_thread_id: threadId }),
    ...(!sound && { disable_notification: true }),
  }
  return readingReminders.handOn(reminder, {
    chatId,
    method: 'sendMessage',
    parameters,
    askedAt: at,
  })
}
