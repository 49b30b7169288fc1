import type { Command } from '../src/bot/context.ts'
import { argument, say } from '../src/bot/say.ts'
import { slice, trim } from '../src/card/styled.ts'
import { isBroadcastEntity } from '../src/model/broadcast.ts'
import { draftMessage } from '../src/operator/broadcast-message.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Room for the line above the preview. */
const LONGEST = 3900

/** Shows a text as everybody would get it, with the buttons that send it or not. */
export const broadcast: Command = {
  name: 'broadcast',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const text = ctx.msg?.text ?? ''
    const start = text.length - text.replace(/^\/\S+\s*/, '').length
    const entities = (ctx.msg?.entities ?? []).filter(isBroadcastEntity)
    const body = trim(slice({ text, entities }, start))
    if (argument(ctx) === '') return say(ctx, ctx.t('broadcast-usage'))
    if (body.text.length > LONGEST) return say(ctx, ctx.t('broadcast-long', { limit: LONGEST }))
    const draft = await operator.draftBroadcast(
      ctx.from?.id ?? 0,
      body.text,
      body.entities.filter(isBroadcastEntity),
    )
    return sendMessage(ctx, draftMessage(draft, draft.count, ctx.t))
  },
}
