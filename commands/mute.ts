import { message } from '../src/card/message.ts'
import { styled } from '../src/card/styled.ts'
import type { Command } from '../src/chat/context.ts'
import { muted } from '../src/chat/lists/muted.ts'
import { show } from '../src/chat/show.ts'
import { changeWishes, wishesOf } from '../src/chat/wishes.ts'
import { term } from '../src/digest/wanted.ts'

/** Words a chat can mute, and how long each may be: a digest must not become slow for it. */
const MOST = 100
const LONGEST = 60

/** `/mute WORD, PHRASE…` mutes words and phrases; alone it lists what is muted. */
export const mute: Command = {
  name: 'mute',
  adminOnly: true,
  async handle(ctx, parts) {
    const { subscriber, t } = ctx
    if (subscriber === undefined) return show(ctx, message(styled(t('not-subscribed'))))
    const typed = String(ctx.match ?? '')
    if (typed.trim() === '') return show(ctx, await muted.page(ctx, 0, parts))
    const words = typed
      .split(/[,\n]/)
      .map(term)
      .filter((word) => word !== '')
    if (words.length === 0) return show(ctx, message(styled(t('mute-unreadable'))))
    if (words.some((word) => word.length > LONGEST)) {
      return show(ctx, message(styled(t('mute-long', { most: LONGEST }))))
    }
    const { mutedWords } = await wishesOf(parts, subscriber)
    const all = [...new Set([...mutedWords, ...words])]
    if (all.length > MOST) return show(ctx, message(styled(t('mute-many', { most: MOST }))))
    await changeWishes(parts, subscriber, { mutedWords: all })
    return show(ctx, await muted.page(ctx, 0, parts))
  },
}
