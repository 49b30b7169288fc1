import { type AskDeps, askAbout } from '../src/bot/ask/ask-about.ts'
import { aboutReplied } from '../src/bot/ask/ask-by-reply.ts'
import { askForQuestion } from '../src/bot/ask/ask-for-question.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'

/**
 * `/ask QUESTION` answers from all articles that the chat may see, or in reply to a card or an answer from that; without a question,
 * asks for one.
 */
export const ask: Command<AskDeps> = {
  name: 'ask',
  async handle(ctx, deps) {
    const typed = commandArgument(ctx)
    const about = await aboutReplied(ctx)
    if (typed !== '') return askAbout(ctx, typed, about, deps)
    return askForQuestion(ctx, ctx.t('ask-how'), about, deps)
  },
}
