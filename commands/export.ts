import { exportAsked } from '../src/bot/ask/export-asked.ts'
import type { Command } from '../src/bot/command.ts'
import { exportConnections } from '../src/bot/connections/export-connections.ts'
import { exportSources } from '../src/bot/personal-sources/export-sources.ts'

/** Sends the chat's sources as an OPML file, the questions that it asked within a day, and what it has connected, as others. */
export const exportCommand: Command<{ now: () => number }> = {
  name: 'export',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    await exportSources(ctx)
    await exportAsked(ctx, deps)
    await exportConnections(ctx)
  },
}
