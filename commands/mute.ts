import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { muteWords } from '../src/bot/lists/mute-words.ts'
import { mutedList } from '../src/bot/lists/muted-list.ts'
import { ask, withLine } from '../src/bot/question.ts'
import { sendText } from '../src/bot/send-text.ts'
import type { PreferencesDeps } from '../src/bot/update-preferences.ts'

/** `/mute WORD, PHRASE…` mutes words and phrases; without any, lists what is muted and asks for some. */
export const mute: Command<PreferencesDeps> = {
  name: 'mute',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    const typed = commandArgument(ctx)
    if (typed !== '') return muteWords(ctx, typed, deps)
    if (ctx.subscriber === undefined) return sendText(ctx, ctx.t('not-subscribed'))
    const list = await mutedList.page(ctx, 0, deps)
    return ask(ctx, 'mute', withLine(list, ctx.t('mute-ask')), deps)
  },
}
