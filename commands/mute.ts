import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { mutedList } from '../src/bot/lists/muted-list.ts'
import { sendText } from '../src/bot/send-text.ts'
import {
  type PreferencesDeps,
  preferencesOf,
  updatePreferences,
} from '../src/bot/update-preferences.ts'
import { term } from '../src/digest/muting.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Words and phrases that a chat can mute, and characters of each: more would make choosing its digest slow. */
const MAX_WORDS = 100
const MAX_CHARACTERS = 60

/** `/mute WORD, PHRASE…` mutes words and phrases; without any, lists what is muted. */
export const mute: Command<PreferencesDeps> = {
  name: 'mute',
  chatAdminsOnly: true,
  async handle(ctx, deps) {
    const { subscriber, t } = ctx
    if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
    const typed = commandArgument(ctx)
    if (typed === '') return sendMessage(ctx, await mutedList.page(ctx, 0, deps))
    const words = typed
      .split(/[,，、；;\n]/)
      .map(term)
      .filter((word) => word !== '')
    if (words.length === 0) return sendText(ctx, t('mute-unreadable'))
    if (words.some((word) => word.length > MAX_CHARACTERS)) {
      return sendText(ctx, t('mute-long', { most: MAX_CHARACTERS }))
    }
    const { mutedWords: before } = await preferencesOf(deps, subscriber)
    const mutedWords = [...new Set([...before, ...words])]
    if (mutedWords.length > MAX_WORDS) return sendText(ctx, t('mute-many', { most: MAX_WORDS }))
    await updatePreferences(deps, subscriber, { mutedWords })
    return sendMessage(ctx, await mutedList.page(ctx, 0, deps))
  },
}
