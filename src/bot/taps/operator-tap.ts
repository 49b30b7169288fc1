import type { Callback } from '../../model/callback.ts'
import { progressMessage } from '../../operator/broadcast-message.ts'
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
  if (['send', 'cancel', 'progress'].includes(action)) {
    await answer()
    if (action === 'send') await operator.sendBroadcast(id)
    if (action === 'cancel') await operator.cancelBroadcast(id)
    const report = await operator.broadcast(id)
    if (report !== null) await editOrSend(ctx, progressMessage(report, t))
    return
  }
  const act: Record<string, () => Promise<boolean>> = {
    pause: () => operator.pauseSource(id, true),
    resume: () => operator.pauseSource(id, false),
    remove: () => operator.removeSource(id),
    move: () => operator.acceptMove(id),
  }
  const done = await act[action]?.()
  if (done !== true) return answer(t('source-not-done'))
  await answer(t('settings-saved'))
  const report = await operator.source(id)
  if (report !== null) await editOrSend(ctx, sourceMessage(report, now(), t))
}
