import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument, readInteger } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'

/** `/allow ID` lets in a person, a group or a channel, including one that was banned. */
export const allow: Command<Pick<BotDeps, 'operator'>> = {
  name: 'allow',
  operatorOnly: true,
  async handle(ctx, { operator }) {
    const id = readInteger(commandArgument(ctx))
    if (id === null) return sendText(ctx, ctx.t('person-id-usage', { command: 'allow' }))
    await operator.allow(id, ctx.from?.id ?? 0)
    return sendText(ctx, ctx.t('person-allowed', { id: String(id) }))
  },
}
