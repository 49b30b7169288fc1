import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'
import { slice, trim } from '../src/card/styled.ts'
import { isBroadcastEntity } from '../src/model/broadcast.ts'
import { draftMessage } from '../src/operator/broadcast-message.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Characters of a text: Telegram's limit less the room for the line above the preview. */
const MAX_CHARACTERS = 3900

/** `/broadcast TEXT` shows the text as everybody would receive it, with the buttons that send or cancel it. */
export const broadcast: Command<Pick<BotDeps, 'operator'>> = {
  name: 'broadcast',
  operatorOnly: true,
  async handle(ctx, { operator }) {
    const text = ctx.msg?.text ?? ''
    const start = text.length - text.replace(/^\/\S+\s*/, '').length
    const entities = (ctx.msg?.entities ?? []).filter(isBroadcastEntity)
    const body = trim(slice({ text, entities }, start))
    if (body.text === '') return sendText(ctx, ctx.t('broadcast-usage'))
    if (body.text.length > MAX_CHARACTERS) {
      return sendText(ctx, ctx.t('broadcast-long', { limit: MAX_CHARACTERS }))
    }
    const draft = await operator.draftBroadcast(
      ctx.from?.id ?? 0,
      body.text,
      body.entities.filter(isBroadcastEntity),
    )
    return sendMessage(ctx, draftMessage(draft, draft.count, ctx.t))
  },
}
