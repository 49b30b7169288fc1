import { InputFile } from 'grammy'
import { threadParameter } from '../../telegram/thread.ts'
import type { BotContext } from '../bot-context.ts'

/** Sends the chat what it has connected, as a JSON file without any secret; nothing if there is nothing. */
export async function exportConnections(ctx: BotContext): Promise<void> {
  const all = await ctx.viewer.connections.list()
  if (ctx.chat === undefined || all.length === 0) return
  const connections = all.map(({ kind, maySave, target, createdAt, usedAt, endedAt }) => ({
    kind,
    // The rest of an address may be a secret of the other side.
    ...(target !== null && { host: URL.parse(target)?.host }),
    maySave,
    connected: moment(createdAt),
    used: moment(usedAt),
    disconnected: moment(endedAt),
  }))
  const file = Buffer.from(`${JSON.stringify(connections, null, 2)}\n`)
  await ctx.replyWithDocument(new InputFile(file, 'daybrief-connections.json'), {
    caption: ctx.t('connect-export'),
    ...threadParameter(ctx),
  })
}

function moment(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
