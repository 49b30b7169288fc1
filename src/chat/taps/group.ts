import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { turn } from '../show.ts'
import { subscribe } from '../subscribe.ts'
import { threadOf } from '../thread-of.ts'
import { when } from '../when.ts'

/** An administrator starts digests in a group, in the forum topic of the greeting where it has one. */
export async function groupTap(ctx: Ctx, parts: ChatParts): Promise<void> {
  if (ctx.chat === undefined) return answer(ctx)
  await answer(ctx)
  const subscriber = await subscribe(ctx.chat, ctx.from, threadOf(ctx), parts)
  const { zone, language, next_due_at } = subscriber
  const t = parts.texts.in(language)
  const at = when(next_due_at ?? parts.now(), zone, language, parts.now(), t)
  await turn(ctx, message(styled(t('group-started', { when: at, zone }))))
}
