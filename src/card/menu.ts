import type { InlineKeyboardButton } from 'grammy/types'
import type { Callback } from '../model/callback.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type CardView, cardText, preview } from './card.ts'
import { type Message, message } from './message.ts'
import { clip, isolate, topicName } from './wording.ts'

/** About as many letters as Telegram shows on a button half a row wide. */
const MAX_BUTTON_NAME = 24

/** What was done about the source and the topic of a card. */
export interface MenuState {
  muted: { source: boolean; topic: boolean }
  /** Of which of them less was asked for just now, so that it can be taken back; `null` for neither. */
  lessened: 'source' | 'topic' | null
  /** Whether the words that an alert was sent for are watched still. */
  isWatched?: boolean
  /** Whether the story is followed, and told at once when it goes on. */
  following?: 'no' | 'withDigest' | 'atOnce'
}

/**
 * A card with its menu of further actions. `isInline` says whether the bot answers inline queries, which its owner turns on at
 * @BotFather; `can` says whether questions are answered, and whether something can be read out.
 */
export function menu(
  view: CardView,
  state: MenuState,
  isInline: boolean,
  now: number,
  t: Translate,
  can: { ask?: boolean; listen?: boolean } = {},
): Message {
  const { digest, position, topic } = view
  const about = (what: Extract<Callback, { kind: 'about' }>['what']) =>
    button(t(`about-${what}`), { kind: 'about', what, digest, position })
  const listen = (what: Extract<Callback, { kind: 'listen' }>['what']) =>
    button(t(`listen-${what}`), { kind: 'listen', what, digest, position })
  const subjects = [
    { what: 'source', name: view.source } as const,
    ...(topic === null ? [] : [{ what: 'topic', name: topicName(topic, t) } as const]),
  ]
  const { watched } = view.why
  const rows: InlineKeyboardButton[][] = [
    watched === undefined
      ? []
      : [
          button(
            t(state.isWatched === true ? 'watch-stop' : 'watch-again', {
              words: shortName(watched),
            }),
            { kind: 'mute', what: 'watch', digest, position },
          ),
        ],
    [
      { text: t('open'), url: view.link },
      isInline
        ? { text: t('share'), switch_inline_query_chosen_chat: shareQuery(view.article) }
        : { text: t('share'), url: shareAddress(view) },
    ],
    ...followRows(view, state, t),
    ...subjects.map(({ what, name }) => lessRow(view, what, name, state, t)),
    ...subjects.map(({ what, name }) => [
      button(t(state.muted[what] ? 'unmute' : 'mute', { name: shortName(name) }), {
        kind: 'mute',
        what,
        digest,
        position,
      }),
    ]),
    [
      ...(can.ask === true ? [about('ask')] : []),
      ...(can.listen === true ? [listen('article')] : []),
    ],
    [about('why'), about('evidence')],
    [
      ...(view.sources > 1 ? [about('sources')] : []),
      ...(view.total > 1 ? [button(t('show-overview'), { kind: 'overview', digest })] : []),
    ],
    can.listen === true && view.total > 1 ? [listen('digest')] : [],
    [button(t('menu-back'), { kind: 'card', digest, position })],
  ]
  return message(cardText(view, now, t), rows, preview(view))
}

/** Follows the story, or stops that; how it is told; and how the story went so far. */
function followRows(
  { digest, position }: CardView,
  { following = 'no' }: MenuState,
  t: Translate,
): InlineKeyboardButton[][] {
  const change = (label: string, act: Extract<Callback, { kind: 'follow' }>['act']) =>
    button(label, { kind: 'follow', act, digest, position })
  const timeline = button(t('about-timeline'), {
    kind: 'about',
    what: 'timeline',
    digest,
    position,
  })
  if (following === 'no') return [[change(t('follow'), 'follow'), timeline]]
  const label = t('follow-at-once')
  const atOnce =
    following === 'atOnce' ? change(t('chosen', { label }), 'withDigest') : change(label, 'atOnce')
  return [[change(t('follow-stop'), 'drop')], [atOnce, timeline]]
}

/** Asks for less of a subject, or takes that back; empty while it is muted, when there cannot be less of it. */
function lessRow(
  { digest, position }: CardView,
  what: 'source' | 'topic',
  name: string,
  { muted, lessened }: MenuState,
  t: Translate,
): InlineKeyboardButton[] {
  if (muted[what]) return []
  const about = { what, digest, position } as const
  return [
    lessened === what
      ? button(t('undo'), { kind: 'less', act: 'undo', ...about })
      : button(t('less', { name: shortName(name) }), { kind: 'less', act: 'less', ...about }),
  ]
}

function shortName(name: string): string {
  return isolate(clip(name, MAX_BUTTON_NAME))
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
