import { message } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import type { BotDeps, Ctx } from './context.ts'
import { findLink } from './links/find-link.ts'
import { linkOffer } from './links/link-offer.ts'
import { mayChange } from './may-change.ts'
import { previewSource } from './personal-sources/preview-source.ts'
import { typedValues } from './settings/all-settings.ts'
import { typedSetting } from './settings/typed-setting.ts'

/** A text that is no command: the value of a setting where one is awaited, otherwise a link or a short pointer. */
export async function onTyped(ctx: Ctx, deps: BotDeps): Promise<void> {
  const text = ctx.msg?.text ?? ''
  const { awaiting } = ctx.session
  if (awaiting === null) {
    // In a group people talk to each other; the bot joins in only where it was asked something.
    if (ctx.chat?.type !== 'private') return undefined
    const link = findLink(text, ctx.msg?.entities ?? [])
    return link === null ? say(ctx, ctx.t('pointer')) : sendMessage(ctx, linkOffer(link, ctx.t))
  }
  if (awaiting === 'source') {
    if (!(await mayChange(ctx))) return undefined
    ctx.session.awaiting = null
    return previewSource(ctx, text, deps)
  }
  const typed = typedValues.get(awaiting)
  return typed === undefined ? undefined : typedSetting(ctx, typed, text, deps)
}

/** A line of plain text. */
function say(ctx: Ctx, text: string): Promise<void> {
  return sendMessage(ctx, message(styled(text)))
}
