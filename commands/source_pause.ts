import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument, readInteger } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'

/** `/source_pause ID` pauses a source, or resumes a paused one. */
export const sourcePause: Command<Pick<BotDeps, 'operator'>> = {
  name: 'source_pause',
  operatorOnly: true,
  async handle(ctx, { operator }) {
    const { t } = ctx
    const id = readInteger(commandArgument(ctx))
    if (id === null) return sendText(ctx, t('source-id-usage', { command: 'source_pause' }))
    const report = await operator.source(id)
    if (report === null) return sendText(ctx, t('source-unknown', { id: String(id) }))
    const isActive = report.source.state === 'active'
    await operator.pauseSource(id, isActive)
    const key = isActive ? 'source-is-paused' : 'source-goes-on'
    return sendText(ctx, t(key, { title: report.source.title }))
  },
}
