import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'
import { typedChannel } from '../src/collect/channel/channel-address.ts'
import { showChatAction } from '../src/telegram/chat-action.ts'

/** `/source_add ADDRESS` adds a source for everybody; the feed of a site is discovered. */
export const sourceAdd: Command<Pick<BotDeps, 'operator' | 'log'>> = {
  name: 'source_add',
  operatorOnly: true,
  async handle(ctx, { operator, log }) {
    const { t } = ctx
    const address = commandArgument(ctx)
    if (address === '') return sendText(ctx, t('source-add-usage'))
    showChatAction(ctx, 'typing', log)
    const url =
      typedChannel(address) ?? (/^https?:\/\//i.test(address) ? address : `https://${address}`)
    const added = await operator.addSource(url)
    if (added.kind === 'failure') return sendText(ctx, t('source-add-failed', { why: added.why }))
    if (added.kind === 'no-channel') return sendText(ctx, t(`add-channel-${added.why}`))
    if (added.kind === 'nothing') return sendText(ctx, t('source-add-nothing'))
    const { title, articles, id = 0 } = added
    return sendText(ctx, t('source-added', { title, count: articles, id: String(id) }))
  },
}
