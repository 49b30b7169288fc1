import type { BotContext } from '../src/bot/bot-context.ts'
import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument, readInteger } from '../src/bot/command-argument.ts'
import { sendText } from '../src/bot/send-text.ts'
import { message } from '../src/card/message.ts'
import { join, type Styled, styled } from '../src/card/styled.ts'
import type { SourceReport } from '../src/operator/operator.ts'
import { deliveryWords, healthWords } from '../src/operator/source-health-words.ts'
import { sourceMessage } from '../src/operator/source-message.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

type DoctorDeps = Pick<BotDeps, 'operator' | 'now'>

/** Sources listed in one message; the operator's pages list them all. */
const MAX_LISTED = 12
/** Health of sources that need no attention. */
const NOT_LISTED = ['well', 'new', 'removed']

/** Lists the sources that need attention and why; `/source_doctor ID` shows one source with the buttons that change it. */
export const sourceDoctor: Command<DoctorDeps> = {
  name: 'source_doctor',
  operatorOnly: true,
  async handle(ctx, deps) {
    const text = commandArgument(ctx)
    if (text === '') return listUnhealthy(ctx, deps)
    const id = readInteger(text)
    const report = id === null ? null : await deps.operator.source(id)
    if (report === null) return sendText(ctx, ctx.t('source-unknown', { id: text.slice(0, 40) }))
    return sendMessage(ctx, sourceMessage(report, deps.now(), ctx.t))
  },
}

async function listUnhealthy(ctx: BotContext, { operator, now }: DoctorDeps): Promise<void> {
  const { t } = ctx
  const reports = await operator.sources()
  const unhealthy = reports.filter(({ health }) => !NOT_LISTED.includes(health.kind))
  const well = reports.filter(({ health }) => health.kind === 'well').length
  if (unhealthy.length === 0) return sendText(ctx, t('doctor-all-well', { count: well }))
  const title = t('doctor-title', { ill: unhealthy.length, well })
  const lines = unhealthy.slice(0, MAX_LISTED).map((report) => line(report, now(), ctx))
  const left = unhealthy.length - MAX_LISTED
  const more = left > 0 ? t('doctor-more', { count: left }) : ''
  return sendMessage(ctx, message(join([styled(title, 'bold'), ...lines, more], '\n\n')))
}

function line({ source, health }: SourceReport, now: number, { t }: BotContext): Styled {
  return join(
    [
      join([styled(source.title, 'bold'), ` (${source.id})`]),
      healthWords(health, now, t),
      deliveryWords(source, now, t),
      `/source_doctor ${source.id}`,
    ],
    '\n',
  )
}
