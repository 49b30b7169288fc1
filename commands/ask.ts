import { type AskDeps, askAbout } from '../src/bot/ask/ask-about.ts'
import { askForQuestion } from '../src/bot/ask/ask-for-question.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'

/** `/ask QUESTION` answers from all articles that the chat may see; without a question, asks for one. */
export const ask: Command<AskDeps> = {
  name: 'ask',
  handle(ctx, deps) {
    const typed = commandArgument(ctx)
    if (typed !== '') return askAbout(ctx, typed, {}, deps)
    return askForQuestion(ctx, ctx.t('ask-how'), {}, deps)
  },
}
