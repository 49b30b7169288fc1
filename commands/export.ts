import { exportAsked } from '../src/bot/ask/export-asked.ts'
import type { Command } from '../src/bot/command.ts'
import { exportSources } from '../src/bot/personal-sources/export-sources.ts'

/** Sends the chat's sources as an OPML file, and the questions that it asked within a day as another. */
export const exportCommand: Command<{ now: () => number }> = {
  name: 'export',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    await exportSources(ctx)
    await exportAsked(ctx, deps)
  },
}
