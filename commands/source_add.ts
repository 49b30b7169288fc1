import type { Command } from '../src/bot/context.ts'
import { argument, say } from '../src/bot/say.ts'

/** Looks at an address and makes it a source for everybody; a site's feed is found by itself. */
export const sourceAdd: Command = {
  name: 'source_add',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const address = argument(ctx)
    if (address === '') return say(ctx, ctx.t('source-add-usage'))
    await ctx.replyWithChatAction('typing')
    const url = /^https?:\/\//i.test(address) ? address : `https://${address}`
    const added = await operator.addSource(url)
    if (added.kind === 'failure') return say(ctx, ctx.t('source-add-failed', { why: added.why }))
    if (added.kind === 'nothing') return say(ctx, ctx.t('source-add-nothing'))
    const { title, articles, id = 0 } = added
    return say(ctx, ctx.t('source-added', { title, count: articles, id: String(id) }))
  },
}
