import type { Command } from '../src/bot/command.ts'
import { sourcesList } from '../src/bot/lists/sources-list.ts'
import type { KeepSourcesDeps } from '../src/bot/personal-sources/keep-sources.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Lists the sources with their health, each with a switch. */
export const sources: Command<KeepSourcesDeps> = {
  name: 'sources',
  chatAdminsOnly: true,
  handle: async (ctx, deps) => sendMessage(ctx, await sourcesList.page(ctx, 0, deps)),
}
