import type { Command } from '../src/chat/context.ts'
import { exportSources } from '../src/chat/own/export.ts'

/** Sends the chat's sources as an OPML file. */
export const exportCommand: Command = {
  name: 'export',
  adminOnly: true,
  handle: exportSources,
}
