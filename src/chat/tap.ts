import { type Callback, decodeCallback } from '../card/callback.ts'
import { answer } from './answer.ts'
import type { ChatParts, Ctx } from './context.ts'
import { listTap } from './lists/tap.ts'
import { linkTap } from './link/tap.ts'
import { mayChange } from './may-change.ts'
import { operatorTap } from './operator/tap.ts'
import { ownTap } from './own/tap.ts'
import { sendDigest } from './send-digest.ts'
import { settingsTap } from './settings/tap.ts'
import { aboutTap } from './taps/about.ts'
import { cardTap } from './taps/card.ts'
import { closingTap } from './taps/closing.ts'
import { forgetTap } from './taps/forget.ts'
import { groupTap } from './taps/group.ts'
import { markTap } from './taps/mark.ts'
import { menuTap } from './taps/menu.ts'
import { oldCardTap } from './taps/old-card.ts'
import { overviewTap } from './taps/overview.ts'
import { topicsTap } from './taps/topics.ts'

/** The one place where taps are answered: whatever a button says, its tap gets an answer, and that first. */
export async function onTap(ctx: Ctx, parts: ChatParts): Promise<void> {
  const callback = decodeCallback(ctx.callbackQuery?.data ?? '')
  if (callback === null) return answer(ctx, ctx.t('tap-unknown'))
  if ('digest' in callback && !(await wasSent(ctx, callback, parts))) {
    return oldCardTap(ctx, callback, parts)
  }
  if (changes(callback) && !(await mayChange(ctx))) return answer(ctx, ctx.t('admins-only'))
  switch (callback.kind) {
    case 'where':
      return answer(ctx, ctx.t('tap-where', { page: callback.page, pages: callback.pages }))
    case 'card':
    case 'page':
      return cardTap(ctx, callback, parts)
    case 'overview':
      return overviewTap(ctx, callback, parts)
    case 'mark':
      return markTap(ctx, callback, parts)
    case 'closing':
      return closingTap(ctx, callback, parts)
    case 'more':
    case 'mute':
      return menuTap(ctx, callback, parts)
    case 'about':
      return aboutTap(ctx, callback, parts)
    case 'list':
    case 'item':
    case 'article':
    case 'articlePage':
      return listTap(ctx, callback, parts)
    case 'now':
      await answer(ctx)
      return sendDigest(ctx, parts)
    case 'settings':
    case 'set':
      return settingsTap(ctx, callback, parts, (text) => answer(ctx, text))
    case 'own':
      return ownTap(ctx, callback, parts)
    case 'link':
      return linkTap(ctx, callback, parts)
    case 'switch':
      if (callback.name === 'group') return groupTap(ctx, parts)
      if (callback.name === 'forget') return forgetTap(ctx, callback.value, parts)
      return topicsTap(ctx, callback, parts)
    case 'admin':
      return operatorTap(ctx, callback, parts, (text) => answer(ctx, text))
  }
}

/** Whether a tap changes what everybody in the chat gets. Saving is for everybody. */
function changes(callback: Callback): boolean {
  if (callback.kind === 'item') return callback.name !== 'saved' && !callback.act.endsWith('save')
  return ['settings', 'set', 'switch', 'mute', 'own'].includes(callback.kind)
}

/** Only who was sent a digest may walk it: a forged button shows nothing that is not its chat's own. */
async function wasSent(
  ctx: Ctx,
  { digest }: Extract<Callback, { digest: number }>,
  { store }: ChatParts,
): Promise<boolean> {
  if (ctx.chat === undefined) return false
  return (await store.deliveries.find(ctx.chat.id, digest)) !== undefined
}
