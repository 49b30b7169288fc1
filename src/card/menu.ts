import type { InlineKeyboardButton } from 'grammy/types'
import type { Callback } from '../model/callback.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type CardView, cardText, preview } from './card.ts'
import { type Message, message } from './message.ts'
import { clip, isolate, topicName } from './wording.ts'

/** About as many letters as Telegram shows on a button half a row wide. */
const MAX_BUTTON_NAME = 24

/**
 * A card with its menu of further actions. `muted` says what is already muted; `isInline` whether the bot answers inline
 * queries, which its owner turns on at @BotFather.
 */
export function menu(
  view: CardView,
  muted: { source: boolean; topic: boolean },
  isInline: boolean,
  now: number,
  t: Translate,
): Message {
  const { digest, position, topic } = view
  const about = (what: Extract<Callback, { kind: 'about' }>['what']) =>
    button(t(`about-${what}`), { kind: 'about', what, digest, position })
  const mute = (what: 'source' | 'topic', name: string, on: boolean) =>
    button(t(on ? 'unmute' : 'mute', { name: isolate(clip(name, MAX_BUTTON_NAME)) }), {
      kind: 'mute',
      what,
      digest,
      position,
    })
  const rows: InlineKeyboardButton[][] = [
    [mute('source', view.source, muted.source)],
    topic === null ? [] : [mute('topic', topicName(topic, t), muted.topic)],
    [about('why'), about('evidence')],
    [
      ...(view.sources > 1 ? [about('sources')] : []),
      isInline
        ? { text: t('share'), switch_inline_query_chosen_chat: shareQuery(view.article) }
        : { text: t('share'), url: shareAddress(view) },
    ],
    view.total > 1 ? [button(t('show-overview'), { kind: 'overview', digest })] : [],
    [
      { text: t('open'), url: view.link },
      button(t('menu-back'), { kind: 'card', digest, position }),
    ],
  ]
  return message(cardText(view, now, t), rows, preview(view))
}

/** Opens Telegram's own dialogue for sharing a link (core.telegram.org/widgets/share). */
function shareAddress({ link, headline }: Pick<CardView, 'link' | 'headline'>): string {
  const address = new URL('https://t.me/share/url')
  address.searchParams.set('url', link)
  address.searchParams.set('text', headline)
  return address.href
}

/** The inline query that finds exactly this article, for every kind of chat. */
function shareQuery(article: number) {
  return {
    query: `#${article.toString(36)}`,
    allow_user_chats: true,
    allow_group_chats: true,
    allow_channel_chats: true,
  }
}
