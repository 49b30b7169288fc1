import type { BotDeps, Ctx } from '../context.ts'
import { change } from '../typed-answer.ts'
import { nearestZone } from './nearest-zone.ts'

/** A shared location sets the time zone. Only the zone is kept, never the place. */
export async function onLocation(ctx: Ctx, deps: BotDeps): Promise<void> {
  const place = ctx.msg?.location
  if (place === undefined || ctx.chat?.type !== 'private') return
  const zone = nearestZone(place.latitude, place.longitude)
  return change(ctx, { name: 'zone', zone }, deps)
}
