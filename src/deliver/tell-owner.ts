import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import type { Logger } from '../log.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'
import type { Texts } from '../text/locales.ts'
import { GIVE_UP_MS } from './denial.ts'
import type { Send } from './send.ts'

export interface TellOwnerDeps {
  store: Pick<Store, 'subscribers'>
  send: Send
  texts: Pick<Texts, 'in'>
  now: () => number
  log: Logger
}

/**
 * Tells whoever subscribed a group or channel that the bot may not write there, by private message: once in thirty days, and only
 * if that person is known. Whether they have a chat with the bot shows when it is sent; if not, nobody is told.
 */
export async function tellOwner(
  { chatId, name, language, subscribedBy, ownerToldAt }: Subscriber,
  { store, send, texts, now, log }: TellOwnerDeps,
): Promise<void> {
  if (subscribedBy === null) return
  if (ownerToldAt !== null && now() - ownerToldAt < GIVE_UP_MS) return
  await store.subscribers.update(chatId, { ownerToldAt: now() })
  const owner = await store.subscribers.get(subscribedBy)
  const t = texts.in(owner?.language ?? language)
  const outcome = await send(
    subscribedBy,
    message(styled(t('chat-denies', { title: name }))),
    false,
  )
  log.info({ chat: chatId, outcome: outcome.kind }, 'told who subscribed a chat that it is closed')
}
