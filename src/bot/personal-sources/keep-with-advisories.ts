import { advisoriesBeside } from '../../collect/advisories/advisories-beside.ts'
import type { Source } from '../../model/source.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import type { BotContext } from '../bot-context.ts'
import { dropSource, type KeepSourcesDeps, keepSources } from './keep-sources.ts'

/** What became of keeping a source. */
export interface KeptSource {
  isKept: boolean
  /** Whether its feed of security advisories is followed with it. */
  hasAdvisories: boolean
}

type Kept = Pick<Source, 'id' | 'url'>

/** Makes an offered source a personal one of the chat, and the feed of its security advisories with it, if there is such a feed. */
export async function keepWithAdvisories(
  ctx: Pick<BotContext, 'viewer'>,
  subscriber: Subscriber,
  { id, url }: Kept,
  deps: KeepSourcesDeps,
): Promise<KeptSource> {
  const [kept] = await keepSources(ctx, subscriber, [id], deps)
  const beside = advisoriesBeside(url)
  if (kept === undefined || beside === null) {
    return { isKept: kept !== undefined, hasAdvisories: false }
  }
  const [offer] = await ctx.viewer.personalSources.offer([beside], deps.now())
  if (offer === undefined || offer.is === 'held') return { isKept: true, hasAdvisories: false }
  const isNew = offer.is === 'new'
  const hasAdvisories = !isNew || (await keepSources(ctx, subscriber, [offer.id], deps)).length > 0
  return { isKept: true, hasAdvisories }
}

/** Takes a source back, and the feed of its advisories with it. Returns false if the chat does not follow the source. */
export async function dropWithAdvisories(
  ctx: Pick<BotContext, 'viewer'>,
  subscriber: Subscriber,
  { id, url }: Kept,
  deps: KeepSourcesDeps,
): Promise<boolean> {
  if (!(await dropSource(ctx, subscriber, id, deps))) return false
  const beside = advisoriesBeside(url)
  if (beside === null) return true
  const [offer] = await ctx.viewer.personalSources.offer([beside], deps.now())
  if (offer?.is === 'own') await dropSource(ctx, subscriber, offer.id, deps)
  return true
}
