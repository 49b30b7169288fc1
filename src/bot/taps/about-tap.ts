import { evidence, reports, why } from '../../card/about.ts'
import type { CardView } from '../../card/card.ts'
import type { Message } from '../../card/message.ts'
import type { Callback } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import { type AskForDeps, askForQuestion } from '../ask/ask-for-question.ts'
import type { BotContext } from '../bot-context.ts'
import { chatReader } from '../chat-reader.ts'
import { showScreen } from '../show-screen.ts'
import { storyTimelineScreen } from './story-timeline-screen.ts'

type AboutCallback = Extract<Callback, { kind: 'about' }>

/** Says more about a card: why it was chosen, what its summary is based on, which sources report the story, how it went so far; or asks what one wants to know. */
export async function aboutTap(
  ctx: BotContext,
  callback: AboutCallback,
  deps: AskForDeps,
): Promise<void> {
  const view = await ctx.cards.view(callback.digest, callback.position, chatReader(ctx))
  if (callback.what === 'ask' && view !== null) {
    await answerTap(ctx)
    const text = ctx.t('ask-which', { headline: view.headline })
    return askForQuestion(ctx, text, { article: view.article }, deps)
  }
  const shown = view === null ? null : await aboutScreen(ctx, callback, view, deps)
  if (shown === null) return answerTap(ctx, ctx.t('tap-unknown'))
  await answerTap(ctx)
  await showScreen(ctx, shown)
}

async function aboutScreen(
  ctx: BotContext,
  { what, digest, position }: AboutCallback,
  view: CardView,
  { now }: Pick<AskForDeps, 'now'>,
): Promise<Message | null> {
  if (what === 'why') return why(view, ctx.t)
  if (what === 'timeline') return storyTimelineScreen(ctx, view, now())
  if (what === 'sources') {
    return reports(view, await ctx.viewer.stories.reports(view.article), ctx.t)
  }
  const lines = await ctx.cards.evidence(digest, position)
  return lines === null ? null : evidence(view, lines, ctx.t)
}
