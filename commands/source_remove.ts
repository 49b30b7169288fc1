import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument, readInteger } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'

/** `/source_remove ID` removes a source; its articles are kept. */
export const sourceRemove: Command<Pick<BotDeps, 'operator'>> = {
  name: 'source_remove',
  operatorOnly: true,
  async handle(ctx, { operator }) {
    const { t } = ctx
    const id = readInteger(commandArgument(ctx))
    if (id === null) return sendText(ctx, t('source-id-usage', { command: 'source_remove' }))
    const report = await operator.source(id)
    if (report === null || !(await operator.removeSource(id))) {
      return sendText(ctx, t('source-unknown', { id: String(id) }))
    }
    return sendText(ctx, t('source-is-removed', { title: report.source.title, id: String(id) }))
  },
}
