import type { BotContext } from '../bot-context.ts'
import { sendText } from '../send-text.ts'
import { setTimeZone } from './time-zone.ts'
import { type SettingsDeps, sendChange } from './typed-setting.ts'
import { zoneAt } from './zone-at.ts'

/** Sets the time zone from a shared location. Stores only the zone, never the place. */
export async function onLocation(ctx: BotContext, deps: SettingsDeps): Promise<void> {
  const place = ctx.msg?.location
  if (place === undefined || ctx.chat?.type !== 'private') return
  const zone = zoneAt(place.latitude, place.longitude)
  if (zone === null) return sendText(ctx, ctx.t('settings-zone-unknown'))
  return sendChange(ctx, setTimeZone(zone), deps)
}
