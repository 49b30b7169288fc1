import type { Command } from '../src/bot/command.ts'
import { exportSources } from '../src/bot/personal-sources/export-sources.ts'

/** Sends the chat's sources as an OPML file. */
export const exportCommand: Command = {
  name: 'export',
  chatAdminsOnly: true,
  handle: exportSources,
}
