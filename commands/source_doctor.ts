import { message } from '../src/card/message.ts'
import { join, styled } from '../src/card/styled.ts'
import type { ChatParts, Command, Ctx } from '../src/chat/context.ts'
import type { SourceReport } from '../src/chat/operator/operator.ts'
import { argument, numberIn, say } from '../src/chat/operator/say.ts'
import { sourceMessage } from '../src/chat/operator/source-message.ts'
import { healthWords } from '../src/chat/operator/words.ts'
import { show } from '../src/chat/show.ts'

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
    return show(ctx, sourceMessage(report, parts.now(), ctx.t))
  },
}

async function rounds(ctx: Ctx, { operator, now }: ChatParts): Promise<void> {
  const reports = await operator.sources()
  const ill = reports.filter(({ health }) => !WELL.includes(health.kind))
  const well = reports.filter(({ health }) => health.kind === 'well').length
  if (ill.length === 0) return say(ctx, ctx.t('doctor-all-well', { count: well }))
  const told = ill.slice(0, MOST).map((report) => line(report, now(), ctx))
  const more = ill.length > MOST ? ctx.t('doctor-more', { count: ill.length - MOST }) : ''
  return show(
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
