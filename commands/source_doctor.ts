import type { BotDeps, Command, Ctx } from '../src/bot/context.ts'
import { argument, numberIn, say } from '../src/bot/say.ts'
import { message } from '../src/card/message.ts'
import { join, styled } from '../src/card/styled.ts'
import type { SourceReport } from '../src/operator/operator.ts'
import { healthWords } from '../src/operator/source-health-words.ts'
import { sourceMessage } from '../src/operator/source-message.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Sources told in one message; the pages show them all. */
const MOST = 12
const WELL = ['well', 'new', 'removed']

/** Which sources need a look and why; with an id, that one, with the buttons that mend it. */
export const sourceDoctor: Command = {
  name: 'source_doctor',
  isAdmin: true,
  async handle(ctx, parts) {
    const text = argument(ctx)
    if (text === '') return rounds(ctx, parts)
    const id = numberIn(text)
    const report = id === null ? null : await parts.operator.source(id)
    if (report === null) return say(ctx, ctx.t('source-unknown', { id: text.slice(0, 40) }))
    return sendMessage(ctx, sourceMessage(report, parts.now(), ctx.t))
  },
}

async function rounds(ctx: Ctx, { operator, now }: BotDeps): Promise<void> {
  const reports = await operator.sources()
  const ill = reports.filter(({ health }) => !WELL.includes(health.kind))
  const well = reports.filter(({ health }) => health.kind === 'well').length
  if (ill.length === 0) return say(ctx, ctx.t('doctor-all-well', { count: well }))
  const told = ill.slice(0, MOST).map((report) => line(report, now(), ctx))
  const more = ill.length > MOST ? ctx.t('doctor-more', { count: ill.length - MOST }) : ''
  return sendMessage(
    ctx,
    message(
      join(
        [styled(ctx.t('doctor-title', { ill: ill.length, well }), 'bold'), ...told, more],
        '\n\n',
      ),
    ),
  )
}

function line({ source, health }: SourceReport, now: number, { t }: Ctx) {
  return join(
    [
      join([styled(source.title, 'bold'), ` (${source.id})`]),
      healthWords(health, now, t),
      `/source_doctor ${source.id}`,
    ],
    '\n',
  )
}
