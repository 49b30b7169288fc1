import type { Subscriber } from '../../model/subscriber.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { updatePreferences } from '../preferences.ts'

/** The personal sources of a subscriber have changed: they decide its digests from now on. */
export async function refollow(
  { viewer }: Pick<Ctx, 'viewer'>,
  subscriber: Subscriber,
  deps: Pick<BotDeps, 'store' | 'now'>,
): Promise<void> {
  const ownSources = await viewer.personalSources.ids()
  await updatePreferences(deps, subscriber, { ownSources })
}
