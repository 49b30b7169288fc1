import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { askText } from '../src/bot/question.ts'
import { type FeedbackDeps, sendFeedback } from '../src/bot/send-feedback.ts'

/** `/feedback TEXT` sends the text to all admins; without a text, asks for one. */
export const feedback: Command<FeedbackDeps & { now: () => number }> = {
  name: 'feedback',
  privateOnly: true,
  handle(ctx, deps) {
    const typed = commandArgument(ctx)
    if (typed !== '') return sendFeedback(ctx, typed, deps)
    return askText(ctx, 'feedback', ctx.t('feedback-how'), deps)
  },
}
