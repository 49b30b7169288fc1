import type { SubscriberRow } from '../../store/schema.ts'
import type { ChatParts } from '../context.ts'
import { changeWishes } from '../wishes.ts'

/** A subscriber's own sources have changed: they decide its digests from now on. */
export async function refollow(
  subscriber: SubscriberRow,
  parts: Pick<ChatParts, 'store' | 'now'>,
): Promise<void> {
  const ownSources = await parts.store.follows.of(subscriber.chat_id)
  await changeWishes(parts, subscriber, { ownSources })
}
