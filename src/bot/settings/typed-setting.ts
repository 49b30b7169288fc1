import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotContext } from '../bot-context.ts'
import { sendText } from '../send-text.ts'
import type { PreferencesDeps } from '../update-preferences.ts'
import { changeSettings, currentSettings } from './change-settings.ts'
import type { SettingChange, TypedValue } from './setting.ts'
import { settingsOverview } from './settings-overview.ts'

/** Handles a typed value of a setting: changes the setting, or asks again. */
export async function typedSetting(
  ctx: BotContext,
  typed: TypedValue,
  text: string,
  deps: PreferencesDeps,
): Promise<void> {
  const { store, now } = deps
  if (!ctx.subscriber) return notSubscribed(ctx)
  const current = await currentSettings(store, ctx.subscriber)
  const read = typed.read(text, current, now(), ctx.t)
  return 'keyboard' in read ? sendMessage(ctx, read) : sendChange(ctx, read, deps)
}

/** Makes a change that was not tapped, and sends the changed settings as a new message. */
export async function sendChange(
  ctx: BotContext,
  change: SettingChange,
  deps: PreferencesDeps,
): Promise<void> {
  const { store, now } = deps
  if (!ctx.subscriber) return notSubscribed(ctx)
  ctx.session.awaiting = null
  const current = await currentSettings(store, ctx.subscriber)
  const changed = await changeSettings(store, current, change, now())
  return sendMessage(ctx, settingsOverview(changed, now(), ctx.t))
}

function notSubscribed(ctx: BotContext): Promise<void> {
  ctx.session.awaiting = null
  return sendText(ctx, ctx.t('not-subscribed'))
}
