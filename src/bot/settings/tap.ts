import type { Callback, ScreenName } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { type Change, makeChange, readChange, shownOf } from './change.ts'
import { choiceScreen } from './choices.ts'
import { overview, type Shown } from './screens.ts'

type SettingsCallback = Extract<Callback, { kind: 'settings' | 'set' }>

/** A tap on the settings: another screen, or a change, after which switches stay and choices lead back. */
export async function settingsTap(
  ctx: Ctx,
  callback: SettingsCallback,
  deps: BotDeps,
  answer: (text?: string) => Promise<void>,
): Promise<void> {
  const { store, now } = deps
  const { subscriber } = ctx
  if (!subscriber) return answer(ctx.t('not-subscribed'))
  if (callback.kind === 'settings') {
    await answer()
    ctx.session.awaiting = awaited(callback.screen)
    return editOrSend(ctx, screen(callback.screen, await shownOf(store, subscriber), ctx, deps))
  }
  const change = readChange(callback.name, callback.value, now())
  if (change === null) return answer(ctx.t('tap-unknown'))
  if (change.name === 'language') ctx.t = deps.texts.in(change.language)
  await answer(ctx.t('settings-saved'))
  ctx.session.awaiting = null
  const shown = await makeChange(store, subscriber, change, now())
  return editOrSend(ctx, screen(after(change), shown, ctx, deps))
}

function screen(name: ScreenName, shown: Shown, { t }: Ctx, { now, texts }: BotDeps) {
  return name === 'overview' ? overview(shown, now(), t) : choiceScreen(name, shown, texts, t)
}

/** Where a change leads: several times and days are switched on the same screen. */
function after({ name }: Change): ScreenName {
  if (name === 'alsoTime') return 'several'
  return name === 'days' ? 'days' : 'overview'
}

/** Screens on which a value may be typed as well. */
function awaited(name: ScreenName): 'time' | 'zone' | 'pause' | null {
  if (name === 'several') return 'time'
  return name === 'time' || name === 'zone' || name === 'pause' ? name : null
}
