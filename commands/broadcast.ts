import type { MessageEntity } from 'grammy/types'
import type { Command } from '../src/bot/context.ts'
import { argument, say } from '../src/bot/say.ts'
import { slice, trim } from '../src/card/styled.ts'
import { draftMessage } from '../src/operator/broadcast-message.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Styles that are kept; what Telegram finds by itself (links, mentions) it finds again. */
const STYLES: readonly MessageEntity['type'][] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'pre',
  'text_link',
  'blockquote',
  'expandable_blockquote',
]
/** Room for the line above the preview. */
const LONGEST = 3900

/** Shows a text as everybody would get it, with the buttons that send it or not. */
export const broadcast: Command = {
  name: 'broadcast',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const text = ctx.msg?.text ?? ''
    const start = text.length - text.replace(/^\/\S+\s*/, '').length
    const entities = (ctx.msg?.entities ?? []).filter(({ type }) => STYLES.includes(type))
    const body = trim(slice({ text, entities }, start))
    if (argument(ctx) === '') return say(ctx, ctx.t('broadcast-usage'))
    if (body.text.length > LONGEST) return say(ctx, ctx.t('broadcast-long', { limit: LONGEST }))
    const draft = await operator.draftBroadcast(ctx.from?.id ?? 0, body.text, [...body.entities])
    return sendMessage(ctx, draftMessage(draft, draft.count, ctx.t))
  },
}
