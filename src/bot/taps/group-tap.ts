import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { threadOf } from '../../telegram/thread-of.ts'
import { when } from '../../text/clock-time.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { subscribe } from '../subscribe.ts'

/** An administrator starts digests in a group, in the forum topic of the greeting where it has one. */
export async function groupTap(ctx: Ctx, deps: BotDeps): Promise<void> {
  if (ctx.chat === undefined) return answerTap(ctx)
  await answerTap(ctx)
  const subscriber = await subscribe(ctx.chat, ctx.from, threadOf(ctx), deps)
  const { schedule, language, nextDueAt } = subscriber
  const { zone } = schedule
  const t = deps.texts.in(language)
  const at = when(nextDueAt ?? deps.now(), zone, language, deps.now(), t)
  await editOrSend(ctx, message(styled(t('group-started', { when: at, zone }))))
}
