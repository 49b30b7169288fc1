import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { interestsList } from '../src/bot/lists/interests-list.ts'
import { type ProposeDeps, proposeChanges } from '../src/bot/wishes/propose-changes.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/**
 * Shows the learned interests, which can be pinned, dropped or forgotten. `/interests less crypto, more databases` proposes the changes
 * that these words mean.
 */
export const interests: Command<ProposeDeps> = {
  name: 'interests',
  aliases: ['taste'],
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    const typed = commandArgument(ctx)
    if (typed !== '') return proposeChanges(ctx, typed, deps)
    return sendMessage(ctx, await interestsList.page(ctx, 0, deps))
  },
}
