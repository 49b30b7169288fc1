import { sendMessage } from '../telegram/edit-or-send.ts'
import type { BotContext } from './bot-context.ts'
import { findLink } from './links/find-link.ts'
import { linkOffer } from './links/link-offer.ts'
import { mayChange } from './may-change.ts'
import { type PreviewDeps, previewSource } from './personal-sources/preview-source.ts'
import { sendText } from './send-text.ts'
import { typedValues } from './settings/all-settings.ts'
import { typedSetting } from './settings/typed-setting.ts'
import type { PreferencesDeps } from './update-preferences.ts'

/**
 * Handles a text that is not a command: the answer to what the bot asked last; otherwise a link, or any text, which is answered
 * with a short hint.
 */
export async function onTyped(ctx: BotContext, deps: PreviewDeps & PreferencesDeps): Promise<void> {
  const text = ctx.msg?.text ?? ''
  const { awaiting } = ctx.session
  if (awaiting === null) {
    // In a group people talk to each other, so the bot speaks only after it was asked something.
    if (ctx.chat?.type !== 'private') return undefined
    const link = findLink(text, ctx.msg?.entities ?? [])
    return link === null
      ? sendText(ctx, ctx.t('pointer'))
      : sendMessage(ctx, linkOffer(link, ctx.t))
  }
  if (awaiting === 'source') {
    if (!(await mayChange(ctx))) return undefined
    ctx.session.awaiting = null
    return previewSource(ctx, text, deps)
  }
  const typed = typedValues.get(awaiting)
  return typed === undefined ? undefined : typedSetting(ctx, typed, text, deps)
}
