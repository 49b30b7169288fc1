import type { Command } from '../src/bot/context.ts'
import { mutedList } from '../src/bot/lists/muted-list.ts'
import { preferencesOf, updatePreferences } from '../src/bot/preferences.ts'
import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import { term } from '../src/digest/muting.ts'
import { sendMessage } from '../src/telegram/edit-or-send.ts'

/** Words a chat can mute, and how long each may be: a digest must not become slow for it. */
const MOST = 100
const LONGEST = 60

/** `/mute WORD, PHRASE…` mutes words and phrases; alone it lists what is muted. */
export const mute: Command = {
  name: 'mute',
  adminOnly: true,
  async handle(ctx, parts) {
    const { subscriber, t } = ctx
    if (subscriber === undefined) return sendMessage(ctx, message(styled(t('not-subscribed'))))
    const typed = String(ctx.match ?? '')
    if (typed.trim() === '') return sendMessage(ctx, await mutedList.page(ctx, 0, parts))
    const words = typed
      .split(/[,，、；;\n]/)
      .map(term)
      .filter((word) => word !== '')
    if (words.length === 0) return sendMessage(ctx, message(styled(t('mute-unreadable'))))
    if (words.some((word) => word.length > LONGEST)) {
      return sendMessage(ctx, message(styled(t('mute-long', { most: LONGEST }))))
    }
    const { mutedWords } = await preferencesOf(parts, subscriber)
    const all = [...new Set([...mutedWords, ...words])]
    if (all.length > MOST) return sendMessage(ctx, message(styled(t('mute-many', { most: MOST }))))
    await updatePreferences(parts, subscriber, { mutedWords: all })
    return sendMessage(ctx, await mutedList.page(ctx, 0, parts))
  },
}
