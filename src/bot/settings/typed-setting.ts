import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { changeSettings, currentSettings } from './change.ts'
import { overview } from './overview.ts'
import type { SettingChange, TypedValue } from './setting.ts'

type TypedDeps = Pick<BotDeps, 'store' | 'now'>

/** The value of a setting that was typed: the setting is changed, or the chat asked again. */
export async function typedSetting(
  ctx: Ctx,
  typed: TypedValue,
  text: string,
  deps: TypedDeps,
): Promise<void> {
  const { store, now } = deps
  if (!ctx.subscriber) return notSubscribed(ctx)
  const current = await currentSettings(store, ctx.subscriber)
  const read = typed.read(text, current, now(), ctx.t)
  return 'keyboard' in read ? sendMessage(ctx, read) : sendChange(ctx, read, deps)
}

/** Makes a change that was not tapped, and sends the settings as they are then. */
export async function sendChange(ctx: Ctx, change: SettingChange, deps: TypedDeps): Promise<void> {
  const { store, now } = deps
  if (!ctx.subscriber) return notSubscribed(ctx)
  ctx.session.awaiting = null
  const current = await currentSettings(store, ctx.subscriber)
  const changed = await changeSettings(store, current, change, now())
  return sendMessage(ctx, overview(changed, now(), ctx.t))
}

function notSubscribed(ctx: Ctx): Promise<void> {
  ctx.session.awaiting = null
  return sendMessage(ctx, message(styled(ctx.t('not-subscribed'))))
}
