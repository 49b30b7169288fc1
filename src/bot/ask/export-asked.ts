import { InputFile } from 'grammy'
import { threadParameter } from '../../telegram/thread.ts'
import type { BotContext } from '../bot-context.ts'

/** Sends the chat the questions that it asked within a day, with their answers, as a JSON file; nothing if there are none. */
export async function exportAsked(ctx: BotContext, { now }: { now: () => number }): Promise<void> {
  const all = await ctx.viewer.asked.all(now())
  if (ctx.chat === undefined || all.length === 0) return
  const questions = all.map(({ question, answer, at }) => ({
    at: new Date(at).toISOString(),
    question,
    answer: answer.text,
    sentences: answer.evidence.map(({ sentence }) => sentence),
  }))
  const file = Buffer.from(`${JSON.stringify(questions, null, 2)}\n`)
  await ctx.replyWithDocument(new InputFile(file, 'daybrief-questions.json'), {
    caption: ctx.t('asked-export'),
    ...threadParameter(ctx),
  })
}
