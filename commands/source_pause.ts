import type { Command } from '../src/bot/context.ts'
import { argument, numberIn, say } from '../src/bot/say.ts'

/** Holds a source, or lets a held one go on. */
export const sourcePause: Command = {
  name: 'source_pause',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const id = numberIn(argument(ctx))
    if (id === null) return say(ctx, ctx.t('source-id-usage', { command: 'source_pause' }))
    const report = await operator.source(id)
    if (report === null) return say(ctx, ctx.t('source-unknown', { id: String(id) }))
    const isActive = report.source.state === 'active'
    await operator.pauseSource(id, isActive)
    const key = isActive ? 'source-is-paused' : 'source-goes-on'
    return say(ctx, ctx.t(key, { title: report.source.title }))
  },
}
