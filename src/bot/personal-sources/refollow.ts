import type { Subscriber } from '../../model/subscriber.ts'
import type { BotDeps } from '../context.ts'
import { updatePreferences } from '../preferences.ts'

/** A subscriber's own sources have changed: they decide its digests from now on. */
export async function refollow(
  subscriber: Subscriber,
  deps: Pick<BotDeps, 'store' | 'now'>,
): Promise<void> {
  const ownSources = await deps.store.personalSources.of(subscriber.chatId)
  await updatePreferences(deps, subscriber, { ownSources })
}
