import { message } from '../../card/message.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { threadOf } from '../../telegram/thread.ts'
import type { Texts } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import { nextDigestSentence } from '../next-digest.ts'
import { type SubscribeDeps, subscribe } from '../subscribe.ts'

/** An administrator starts digests in a group, in the greeting's forum topic if it has one. */
export async function groupTap(
  ctx: BotContext,
  deps: SubscribeDeps & { texts: Texts },
): Promise<void> {
  if (ctx.chat === undefined) return answerTap(ctx)
  await answerTap(ctx)
  const subscriber = await subscribe(ctx.chat, ctx.from, threadOf(ctx), deps)
  const t = deps.texts.in(subscriber.language)
  await editOrSend(ctx, message(nextDigestSentence('group-started', subscriber, deps, t)))
}
