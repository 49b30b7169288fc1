import type { Callback } from '../../model/callback.ts'
import { progressMessage } from '../../operator/broadcast-message.ts'
import type { Operator } from '../../operator/operator.ts'
import { sourceMessage } from '../../operator/source-message.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { BotDeps, Ctx } from '../context.ts'

type AdminCallback = Extract<Callback, { kind: 'admin' }>

/** A tap that only an admin may: on a broadcast or on a source. To anybody else the button is unknown. */
export async function operatorTap(
  ctx: Ctx,
  { action, id }: AdminCallback,
  deps: BotDeps,
  answer: (text?: string) => Promise<void>,
): Promise<void> {
  const { limits, operator, now } = deps
  if (!limits.adminIds.has(ctx.from?.id ?? 0)) return answer(ctx.t('tap-unknown'))
  const { t } = ctx
  if (action === 'retry') {
    return answer(t('jobs-tried-again', { count: await operator.retryJobs() }))
  }
  if (action === 'send' || action === 'cancel' || action === 'progress') {
    await answer()
    if (action === 'send') await operator.sendBroadcast(id)
    if (action === 'cancel') await operator.cancelBroadcast(id)
    const report = await operator.broadcast(id)
    if (report !== null) await editOrSend(ctx, progressMessage(report, t))
    return
  }
  if (!(await changeSource(action, id, operator))) return answer(t('source-not-done'))
  await answer(t('settings-saved'))
  const report = await operator.source(id)
  if (report !== null) await editOrSend(ctx, sourceMessage(report, now(), t))
}

/** Does what a button of a source says. Gives whether there is such a source and it could be done. */
function changeSource(
  action: 'pause' | 'resume' | 'remove' | 'move',
  id: number,
  operator: Operator,
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
