import type { Command } from '../src/bot/context.ts'
import { argument, numberIn, say } from '../src/bot/say.ts'

/** Takes a source out; its articles stay. */
export const sourceRemove: Command = {
  name: 'source_remove',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const id = numberIn(argument(ctx))
    if (id === null) return say(ctx, ctx.t('source-id-usage', { command: 'source_remove' }))
    const report = await operator.source(id)
    if (report === null || !(await operator.removeSource(id))) {
      return say(ctx, ctx.t('source-unknown', { id: String(id) }))
    }
    return say(ctx, ctx.t('source-is-removed', { title: report.source.title, id: String(id) }))
  },
}
