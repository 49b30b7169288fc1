import type { Message } from '../../card/message.ts'
import type { Logger } from '../../log.ts'
import type { Callback, ScreenName } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { Texts } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotLimits } from '../bot-deps.ts'
import { askInPlace } from '../question.ts'
import type { PreferencesDeps } from '../update-preferences.ts'
import { settingScreens, settingValues } from './all-settings.ts'
import { afterChange } from './after-change.ts'
import { changeSettings, currentSettings } from './change-settings.ts'
import type { CurrentSettings } from './setting.ts'
import { settingsOverview } from './settings-overview.ts'

type SettingsCallback = Extract<Callback, { kind: 'settings' | 'set' }>

/** What a tap in the settings needs. */
export interface SettingsTapDeps extends PreferencesDeps {
  texts: Texts
  limits: Pick<BotLimits, 'hasSpeech'>
  log: Pick<Logger, 'debug'>
}

/** A tap in the settings: shows a screen, or makes a change; then a switch stays on its screen, a choice returns to the overview. */
export async function settingsTap(
  ctx: BotContext,
  callback: SettingsCallback,
  deps: SettingsTapDeps,
): Promise<void> {
  const { store, texts, now } = deps
  const { subscriber } = ctx
  if (!subscriber) return answerTap(ctx, ctx.t('not-subscribed'))
  if (callback.kind === 'settings') {
    await answerTap(ctx)
    const current = await currentSettings(store, subscriber, deps.limits)
    const screen = screenMessage(callback.screen, current, ctx, deps)
    const typed = settingScreens.get(callback.screen)?.setting.typed
    if (typed !== undefined) return askInPlace(ctx, typed.word, screen, deps)
    ctx.session.awaiting = null
    return editOrSend(ctx, screen)
  }
  const value = settingValues.get(callback.name)
  if (value === undefined) return answerTap(ctx, ctx.t('tap-unknown'))
  const current = await currentSettings(store, subscriber, deps.limits)
  const change = value.read(callback.value, current, now())
  if (change === null) return answerTap(ctx, ctx.t('tap-unknown'))
  const language = change.subscriber?.language
  if (language !== undefined) ctx.t = texts.in(language)
  await answerTap(ctx, ctx.t('settings-saved'))
  ctx.session.awaiting = null
  const changed = await changeSettings(store, current, change, now())
  if (value.next === undefined) return editOrSend(ctx, afterChange(changed, change, now(), ctx.t))
  return editOrSend(ctx, screenMessage(value.next, changed, ctx, deps))
}

function screenMessage(
  word: ScreenName,
  current: CurrentSettings,
  { t }: BotContext,
  { texts, now }: SettingsTapDeps,
): Message {
  return (
    settingScreens.get(word)?.screen.show(current, t, texts) ?? settingsOverview(current, now(), t)
  )
}
