import { term } from '../../digest/muting.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotContext } from '../bot-context.ts'
import { sendText } from '../send-text.ts'
import { type PreferencesDeps, preferencesOf, updatePreferences } from '../update-preferences.ts'
import { mutedList } from './muted-list.ts'

/** Words and phrases that a chat can mute, and characters of each: more would make choosing its digest slow. */
const MAX_WORDS = 100
const MAX_CHARACTERS = 60

/** Mutes the words and phrases of a typed list, and shows what is muted then. */
export async function muteWords(
  ctx: BotContext,
  typed: string,
  deps: PreferencesDeps,
): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
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
}
