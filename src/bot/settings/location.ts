import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { sendChange } from './typed-setting.ts'
import { inZone } from './zone.ts'
import { zoneAt } from './zone-at.ts'

/** A shared location sets the time zone. Only the zone is kept, never the place. */
export async function onLocation(ctx: Ctx, deps: Pick<BotDeps, 'store' | 'now'>): Promise<void> {
  const place = ctx.msg?.location
  if (place === undefined || ctx.chat?.type !== 'private') return
  const zone = zoneAt(place.latitude, place.longitude)
  if (zone === null) return sendMessage(ctx, message(styled(ctx.t('settings-zone-unknown'))))
  return sendChange(ctx, inZone(zone), deps)
}
