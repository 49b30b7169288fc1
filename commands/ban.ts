import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument, readInteger } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'

/** `/ban ID` bans a person, a group or a channel. An admin cannot be banned, since the environment decides who is one. */
export const ban: Command<Pick<BotDeps, 'operator' | 'limits'>> = {
  name: 'ban',
  operatorOnly: true,
  async handle(ctx, { operator, limits }) {
    const id = readInteger(commandArgument(ctx))
    if (id === null) return sendText(ctx, ctx.t('person-id-usage', { command: 'ban' }))
    if (limits.adminIds.has(id)) return sendText(ctx, ctx.t('person-is-admin'))
    await operator.ban(id, ctx.from?.id ?? 0)
    return sendText(ctx, ctx.t('person-banned', { id: String(id) }))
  },
}
