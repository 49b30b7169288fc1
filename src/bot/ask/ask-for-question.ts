import { message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { Callback } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotLimits } from '../bot-deps.ts'
import { ask } from '../question.ts'
import { sendText } from '../send-text.ts'
import type { About } from './ask-about.ts'

/** What asking for a question needs. */
export interface AskForDeps {
  limits: Pick<BotLimits, 'questionsPerDay'>
  now: () => number
}

/** Asks what the chat wants to know, and listens. */
export function askForQuestion(
  ctx: BotContext,
  text: string,
  about: About,
  { limits, now }: AskForDeps,
): Promise<void> {
  if (limits.questionsPerDay === 0) return sendText(ctx, ctx.t('ask-off'))
  return ask(ctx, 'ask', message(styled(text)), { now, about })
}

/** A tap on 💭 below an article outside any digest: the next question is about it. */
export async function askAboutTap(
  ctx: BotContext,
  { article: id }: Extract<Callback, { kind: 'askAbout' }>,
  deps: AskForDeps,
): Promise<void> {
  const article = await ctx.viewer.articles.get(id)
  if (article === undefined) return answerTap(ctx, ctx.t('article-gone'))
  await answerTap(ctx)
  await askForQuestion(ctx, ctx.t('ask-which', { headline: article.title }), { article: id }, deps)
}

/** A tap on 💭 below an answer: the next question follows it. */
export async function askMoreTap(
  ctx: BotContext,
  { asked: id }: Extract<Callback, { kind: 'ask' }>,
  deps: AskForDeps,
): Promise<void> {
  const asked = await ctx.viewer.asked.get(id, deps.now())
  if (asked === undefined) return answerTap(ctx, ctx.t('asked-gone'))
  await answerTap(ctx)
  await askForQuestion(ctx, ctx.t('ask-further'), { asked: id }, deps)
}
