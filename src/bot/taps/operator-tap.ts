import type { Callback } from '../../model/callback.ts'
import { progressMessage } from '../../operator/broadcast-message.ts'
import type { Operator } from '../../operator/operator.ts'
import { sourceMessage } from '../../operator/source-message.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotLimits } from '../bot-deps.ts'

type AdminCallback = Extract<Callback, { kind: 'admin' }>

/** What the operator's buttons need. */
export interface OperatorTapDeps {
  limits: Pick<BotLimits, 'adminIds'>
  operator: Operator
  now: () => number
}

/** A tap on a broadcast or on a source, which only admins may make. To anybody else the button is unknown. */
export async function operatorTap(
  ctx: BotContext,
  { action, id }: AdminCallback,
  { limits, operator, now }: OperatorTapDeps,
): Promise<void> {
  if (!limits.adminIds.has(ctx.from?.id ?? 0)) return answerTap(ctx, ctx.t('tap-unknown'))
  const { t } = ctx
  if (action === 'retry') {
    return answerTap(ctx, t('jobs-tried-again', { count: await operator.retryJobs() }))
  }
  if (action === 'send' || action === 'cancel' || action === 'progress') {
    await answerTap(ctx)
    if (action === 'send') await operator.sendBroadcast(id)
    if (action === 'cancel') await operator.cancelBroadcast(id)
    const report = await operator.broadcast(id)
    if (report !== null) await editOrSend(ctx, progressMessage(report, t))
    return
  }
  if (!(await changeSource(action, id, operator))) return answerTap(ctx, t('source-not-done'))
  await answerTap(ctx, t('settings-saved'))
  const report = await operator.source(id)
  if (report !== null) await editOrSend(ctx, sourceMessage(report, now(), t))
}

/** Changes a source as its button says. Returns false if there is no such source or the change is not possible. */
function changeSource(
  action: 'pause' | 'resume' | 'remove' | 'move',
  id: number,
  operator: Pick<Operator, 'pauseSource' | 'removeSource' | 'acceptMove'>,
): Promise<boolean> {
  switch (action) {
    case 'pause':
      return operator.pauseSource(id, true)
    case 'resume':
      return operator.pauseSource(id, false)
    case 'remove':
      return operator.removeSource(id)
    case 'move':
      return operator.acceptMove(id)
  }
}
