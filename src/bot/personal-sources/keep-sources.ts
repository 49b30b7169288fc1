import type { Subscriber } from '../../model/subscriber.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotLimits } from '../bot-deps.ts'
import { type PreferencesDeps, updatePreferences } from '../update-preferences.ts'

/** What keeping personal sources needs. */
export interface KeepSourcesDeps extends PreferencesDeps {
  limits: Pick<BotLimits, 'personalSources'>
  collectSoon: (sourceIds: readonly number[]) => void
}

/**
 * Makes offered sources personal sources of the chat, as far as its limit allows, and polls them now, so that the next digest
 * includes them. Returns the ids of those that were kept.
 */
export async function keepSources(
  ctx: Pick<BotContext, 'viewer'>,
  subscriber: Subscriber,
  ids: readonly number[],
  deps: KeepSourcesDeps,
): Promise<number[]> {
  const { limits, now, collectSoon } = deps
  const kept = await ctx.viewer.personalSources.keep(ids, limits.personalSources, now())
  if (kept.length === 0) return kept
  await refreshPersonalSources(ctx, subscriber, deps)
  collectSoon(kept)
  return kept
}

/** Removes a personal source of the chat. Returns false if it has none of that id. */
export async function dropSource(
  ctx: Pick<BotContext, 'viewer'>,
  subscriber: Subscriber,
  id: number,
  deps: PreferencesDeps,
): Promise<boolean> {
  if (!(await ctx.viewer.personalSources.drop(id, deps.now()))) return false
  await refreshPersonalSources(ctx, subscriber, deps)
  return true
}

/** Takes a source from a chat that may not read it any longer: no button brings it back. */
export async function withdrawSource(
  ctx: Pick<BotContext, 'viewer'>,
  subscriber: Subscriber,
  id: number,
  deps: PreferencesDeps,
): Promise<void> {
  if (await ctx.viewer.personalSources.withdraw(id))
    await refreshPersonalSources(ctx, subscriber, deps)
}

/** Writes the changed list into the preferences, since it decides what a digest holds. */
async function refreshPersonalSources(
  { viewer }: Pick<BotContext, 'viewer'>,
  subscriber: Subscriber,
  deps: PreferencesDeps,
): Promise<void> {
  const personalSources = await viewer.personalSources.ids()
  await updatePreferences(deps, subscriber, { personalSources })
}
