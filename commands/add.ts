import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { isMailWord, type MailBoxDeps, showMailBox } from '../src/bot/personal-sources/mail-box.ts'
import { type PreviewDeps, previewSource } from '../src/bot/personal-sources/preview-source.ts'

/**
 * `/add ADDRESS` previews a site or feed, which a tap then adds; without an address, asks for one. `/add mail` shows the chat's own
 * address for newsletters.
 */
export const add: Command<PreviewDeps & MailBoxDeps> = {
  name: 'add',
  chatAdminsOnly: true,
  handle: (ctx, deps) => {
    const typed = commandArgument(ctx)
    return isMailWord(typed) ? showMailBox(ctx, deps) : previewSource(ctx, typed, deps)
  },
}
