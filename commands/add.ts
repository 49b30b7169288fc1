import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { type PreviewDeps, previewSource } from '../src/bot/personal-sources/preview-source.ts'

/** `/add ADDRESS` previews a site or feed, which a tap then adds; without an address, asks for one. */
export const add: Command<PreviewDeps> = {
  name: 'add',
  chatAdminsOnly: true,
  handle: (ctx, deps) => previewSource(ctx, commandArgument(ctx), deps),
}
