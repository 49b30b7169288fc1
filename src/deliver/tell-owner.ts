import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import type { Logger } from '../log.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Store } from '../store/store.ts'
import type { Texts } from '../text/locales.ts'
import { GIVE_UP_MS } from './denial.ts'
import type { Send } from './send.ts'

/** A person who administers a chat, or a bot. */
export interface Administrator {
  readonly id: number
  readonly isBot: boolean
  readonly isCreator: boolean
}

export interface TellOwnerDeps {
  store: Pick<Store, 'subscribers'>
  send: Send
  /** Asks Telegram who administers a chat. Rejects if it does not say. */
  administrators: (chatId: number) => Promise<readonly Administrator[]>
  texts: Pick<Texts, 'in'>
  now: () => number
  log: Logger
}

/**
 * Tells whoever subscribed a group or channel that the bot may not write there, by private message: once in thirty days.
 * Where it is not known who that was (an anonymous administrator, a chat from before it was noted), an administrator who has a
 * chat with the bot, else whoever made the chat, is taken for it from then on. Whether the person has a chat with the bot shows
 * when it is sent; if not, nobody is told.
 */
export async function tellOwner(
  { chatId, kind, name, language, subscribedBy, ownerToldAt }: Subscriber,
  deps: TellOwnerDeps,
): Promise<void> {
  const { store, send, texts, now, log } = deps
  if (kind === 'private') return
  if (ownerToldAt !== null && now() - ownerToldAt < GIVE_UP_MS) return
  const ownerId = subscribedBy ?? (await findOwner(chatId, deps))
  if (ownerId === null) return
  await store.subscribers.update(chatId, { ownerToldAt: now(), subscribedBy: ownerId })
  const owner = await store.subscribers.get(ownerId)
  const t = texts.in(owner?.language ?? language)
  const outcome = await send(ownerId, message(styled(t('chat-denies', { title: name }))), false)
  log.info({ chat: chatId, outcome: outcome.kind }, 'told who subscribed a chat that it is closed')
}

/** Who is told of a chat that nobody is known to have subscribed; `null` if Telegram does not say who administers it. */
async function findOwner(
  chatId: number,
  { administrators, store, log }: TellOwnerDeps,
): Promise<number | null> {
  try {
    const people = (await administrators(chatId)).filter(({ isBot }) => !isBot)
    const inOrder = people.toSorted((a, b) => Number(b.isCreator) - Number(a.isCreator))
    const known = await store.subscribers.many(inOrder.map(({ id }) => id))
    return (inOrder.find(({ id }) => known.has(id)) ?? inOrder[0])?.id ?? null
  } catch (err) {
    log.info({ err, chat: chatId }, 'it is not known who administers a chat that is closed')
    return null
  }
}
