import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotContext } from '../bot-context.ts'
import { ask } from '../question.ts'
import type { BotLimits } from '../bot-deps.ts'
import { sendText } from '../send-text.ts'
import type { PreferencesDeps } from '../update-preferences.ts'
import { afterChange } from './after-change.ts'
import { changeSettings, currentSettings } from './change-settings.ts'
import { removeLocationKeyboard } from './location-keyboard.ts'
import type { SettingChange, TypedValue } from './setting.ts'

/** What a change of settings needs. */
export type SettingsDeps = PreferencesDeps & { limits: Pick<BotLimits, 'hasSpeech'> }

/** A typed text. If it `mustBeReadable`, one without a value is not for the bot. */
export interface TypedAnswer {
  readonly text: string
  readonly mustBeReadable: boolean
}

/** Handles a typed value of a setting: changes the setting, or asks again. */
export async function typedSetting(
  ctx: BotContext,
  typed: TypedValue,
  { text, mustBeReadable }: TypedAnswer,
  deps: SettingsDeps,
): Promise<void> {
  const { store, now } = deps
  if (!ctx.subscriber) return notSubscribed(ctx)
  const current = await currentSettings(store, ctx.subscriber, deps.limits)
  const read = await typed.read(text, current, now(), ctx.t)
  if (!('keyboard' in read)) return sendChange(ctx, read, deps)
  // Choices are an answer, such as the zones of a name; without any, the text could not be read.
  if (mustBeReadable && read.keyboard.length === 0) return
  return ask(ctx, typed.word, read, deps)
}

/** Makes a change that was not tapped, and sends the changed settings as a new message. */
export async function sendChange(
  ctx: BotContext,
  change: SettingChange,
  deps: SettingsDeps,
): Promise<void> {
  const { store, now } = deps
  if (!ctx.subscriber) return notSubscribed(ctx)
  ctx.session.awaiting = null
  const current = await currentSettings(store, ctx.subscriber, deps.limits)
  const changed = await changeSettings(store, current, change, now())
  await removeLocationKeyboard(ctx, ctx.t('settings-saved'))
  return sendMessage(ctx, afterChange(changed, change, now(), ctx.t))
}

function notSubscribed(ctx: BotContext): Promise<void> {
  ctx.session.awaiting = null
  return sendText(ctx, ctx.t('not-subscribed'))
}
