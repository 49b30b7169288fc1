import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { type WatchDeps, watchWords } from '../src/bot/lists/watch-words.ts'
import { watchedList } from '../src/bot/lists/watched-list.ts'
import { ask, withLine } from '../src/bot/question.ts'
import { sendText } from '../src/bot/send-text.ts'

/** `/watch WORDS` tells the chat at once of stories that have these words; without any, lists what is watched and asks for some. */
export const watch: Command<WatchDeps> = {
  name: 'watch',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    const typed = commandArgument(ctx)
    if (typed !== '') return watchWords(ctx, typed, deps)
    if (ctx.subscriber === undefined) return sendText(ctx, ctx.t('not-subscribed'))
    const list = await watchedList.page(ctx, 0, deps)
    return ask(ctx, 'watch', withLine(list, ctx.t('watch-ask')), deps)
  },
}
