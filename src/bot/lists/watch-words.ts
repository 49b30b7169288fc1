import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { join, type Styled, styled } from '../../card/styled.ts'
import { MAX_WATCH_CHARACTERS, readWatch } from '../../digest/watch/watch-words.ts'
import type { Watch } from '../../model/watch.ts'
import { sendMessage } from '../../telegram/edit-or-send.ts'
import type { BotContext } from '../bot-context.ts'
import { sendText } from '../send-text.ts'
import { type PreviewDeps, watchPreview } from './watch-preview.ts'
import { titlesButton, watchRule } from './watch-buttons.ts'

export type WatchDeps = PreviewDeps

/** Watches of one chat, and how many may be added by one message. */
const MAX_WATCHES = 20
const MAX_AT_ONCE = 5

/** Watches the words of a typed list, and shows what the chat would have been told in the last seven days. */
export async function watchWords(ctx: BotContext, typed: string, deps: WatchDeps): Promise<void> {
  const { subscriber, t, viewer } = ctx
  if (subscriber === undefined) return sendText(ctx, t('not-subscribed'))
  const read = typed
    .split(/[,，、；;\n]/)
    .filter((one) => one.trim() !== '')
    .map(readWatch)
  const fault =
    read.length === 0 ? 'unreadable' : read.flatMap((one) => ('fault' in one ? one.fault : []))[0]
  if (fault !== undefined) return sendText(ctx, t(`watch-${fault}`, { most: MAX_WATCH_CHARACTERS }))
  const words = [...new Set(read.flatMap((one) => ('words' in one ? one.words : [])))]
  const before = await viewer.watches.list()
  const added = words.filter((one) => !before.some((known) => known.words === one))
  if (words.length > MAX_AT_ONCE || before.length + added.length > MAX_WATCHES) {
    return sendText(ctx, t('watch-many', { most: MAX_WATCHES }))
  }
  const watches: Watch[] = []
  const previews: Styled[] = []
  for (const one of words) {
    // Before it is watched: what is read from now on is told.
    previews.push(await watchPreview(ctx, subscriber, one, deps))
    watches.push(await viewer.watches.add(one, deps.now()))
  }
  const buttons = watches.map((watch) => [
    ...(watches.length === 1 ? [titlesButton(watch, t)] : []),
    button(watches.length === 1 ? t('watch-drop') : t('list-unmute', { name: watch.words }), {
      kind: 'item',
      name: 'watched',
      act: 'drop',
      id: watch.id,
      page: 0,
    }),
  ])
  const text = join([...previews, styled(watchRule(subscriber, t))], '\n\n')
  return sendMessage(ctx, message(text, buttons))
}
