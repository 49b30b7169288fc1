import type { Callback } from '../../card/callback.ts'
import type { Message } from '../../card/message.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { turn } from '../show.ts'
import { makeChange, readChange, shownOf } from './change.ts'
import { overview, type Shown, sizeScreen, timeScreen, zoneScreen } from './screens.ts'

type SettingsCallback = Extract<Callback, { kind: 'settings' | 'set' }>

/** A tap on the settings: another screen, or a change and back to the overview. */
export async function settingsTap(
  ctx: Ctx,
  callback: SettingsCallback,
  { store, now }: ChatParts,
  answer: (text?: string) => Promise<void>,
): Promise<void> {
  const { subscriber } = ctx
  if (!subscriber) return answer(ctx.t('not-subscribed'))
  if (callback.kind === 'settings') {
    await answer()
    ctx.session.awaiting = awaited(callback.screen)
    return turn(ctx, screen(callback.screen, await shownOf(store, subscriber), now(), ctx))
  }
  const change = readChange(callback.name, callback.value)
  if (change === null) return answer(ctx.t('tap-unknown'))
  await answer(ctx.t('settings-saved'))
  ctx.session.awaiting = null
  return turn(ctx, overview(await makeChange(store, subscriber, change, now()), now(), ctx.t))
}

function screen(name: string, shown: Shown, now: number, { t }: Ctx): Message {
  if (name === 'time') return timeScreen(shown, t)
  if (name === 'zone') return zoneScreen(shown, t)
  if (name === 'size') return sizeScreen(shown, t)
  return overview(shown, now, t)
}

/** Screens on which a value may be typed as well. */
function awaited(name: string): 'time' | 'zone' | null {
  return name === 'time' || name === 'zone' ? name : null
}
