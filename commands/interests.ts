import type { Command } from '../src/bot/command.ts'
import { interestsList } from '../src/bot/lists/interests-list.ts'
import type { InterestsDeps } from '../src/bot/update-interests.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Shows the learned interests, which can be pinned, dropped or forgotten. */
export const interests: Command<InterestsDeps> = {
  name: 'interests',
  aliases: ['taste'],
  chatAdminsOnly: true,
  handle: async (ctx, deps) => sendMessage(ctx, await interestsList.page(ctx, 0, deps)),
}
