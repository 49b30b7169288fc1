import type { Message } from '../../card/message.ts'
import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { settingScreens, settingValues } from './all-settings.ts'
import { changeSettings, currentSettings } from './change.ts'
import { overview } from './overview.ts'
import type { CurrentSettings, ScreenWord } from './setting.ts'

type SettingsCallback = Extract<Callback, { kind: 'settings' | 'set' }>
type SettingsDeps = Pick<BotDeps, 'store' | 'texts' | 'now'>

/** A tap in the settings: another screen, or a change, after which switches stay on their screen and choices lead back. */
export async function settingsTap(
  ctx: Ctx,
  callback: SettingsCallback,
  deps: SettingsDeps,
): Promise<void> {
  const { store, texts, now } = deps
  const { subscriber } = ctx
  if (!subscriber) return answerTap(ctx, ctx.t('not-subscribed'))
  if (callback.kind === 'settings') {
    await answerTap(ctx)
    ctx.session.awaiting = settingScreens.get(callback.screen)?.setting.typed?.word ?? null
    const current = await currentSettings(store, subscriber)
    return editOrSend(ctx, screen(callback.screen, current, ctx, deps))
  }
  const value = settingValues.get(callback.name)
  if (value === undefined) return answerTap(ctx, ctx.t('tap-unknown'))
  const current = await currentSettings(store, subscriber)
  const change = value.read(callback.value, current, now())
  if (change === null) return answerTap(ctx, ctx.t('tap-unknown'))
  const language = change.subscriber?.language
  if (language !== undefined) ctx.t = texts.in(language)
  await answerTap(ctx, ctx.t('settings-saved'))
  ctx.session.awaiting = null
  const changed = await changeSettings(store, current, change, now())
  return editOrSend(ctx, screen(value.next ?? 'overview', changed, ctx, deps))
}

function screen(
  word: ScreenWord,
  current: CurrentSettings,
  { t }: Ctx,
  { texts, now }: SettingsDeps,
): Message {
  return settingScreens.get(word)?.screen.show(current, t, texts) ?? overview(current, now(), t)
}
