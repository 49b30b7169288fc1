import type { SubscriberRow } from '../../store/schema.ts'
import type { BotDeps } from '../context.ts'
import { updatePreferences } from '../preferences.ts'

/** A subscriber's own sources have changed: they decide its digests from now on. */
export async function refollow(
  subscriber: SubscriberRow,
  deps: Pick<BotDeps, 'store' | 'now'>,
): Promise<void> {
  const ownSources = await deps.store.personalSources.of(subscriber.chat_id)
  await updatePreferences(deps, subscriber, { ownSources })
}
