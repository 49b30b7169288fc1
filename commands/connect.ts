import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { connectionsScreen } from '../src/bot/connections/connections-screen.ts'
import { sendText } from '../src/bot/send-text.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows what a person can connect: programs of theirs that read what the bot shows them. */
export const connect: Command<Pick<BotDeps, 'publicUrl'>> = {
  name: 'connect',
  privateOnly: true,
  async handle(ctx, { publicUrl }) {
    const { viewer, t } = ctx
    if (ctx.chat?.type !== 'private') return sendText(ctx, t('connect-private'))
    const found = await viewer.connections.list()
    await sendMessage(ctx, connectionsScreen(found, publicUrl !== null, t))
  },
}
