import type { InlineKeyboardButton } from 'grammy/types'
import type { Origin } from '../model/callback.ts'
import { NO_REACTION, type ReactionState } from '../model/reaction.ts'
import type { Translate } from '../text/locales.ts'
import { button, primary } from './button.ts'
import { type ArticleView, articleText, isReadable, preview } from './card.ts'
import { contents, type PageSummary } from './contents.ts'
import { discussionRow } from './discussion-row.ts'
import { classicPage, richPage } from './full-text.ts'
import { type Message, message } from './message.ts'
import { type PageActions, pageButtons } from './page-buttons.ts'
import { type Styled, styled } from './styled.ts'
import { type NamedLanguage, translateButton } from './translated-page.ts'

/** The list that an article was found in, for the button back. */
export interface From {
  name: Origin
  page: number
}

/** The card of an article outside any digest, such as a saved or found one. */
export function single(
  view: ArticleView,
  from: From,
  reaction: ReactionState,
  now: number,
  t: Translate,
): Message {
  const { article } = view
  const read: InlineKeyboardButton = isReadable(view)
    ? primary(button(t('read-full'), { kind: 'articlePage', article, ...from, at: 0 }))
    : primary({ text: t('open'), url: view.link })
  return message(
    articleText(view, now, t),
    [
      [read, saveButton(article, from, reaction, t)],
      [button(t('about-ask'), { kind: 'askAbout', article })],
      ...discussionRow(view, t),
      listRow(article, from, t),
    ],
    preview(view),
  )
}

/** A page of the full text of an article outside any digest; `at` is clamped and `to` offered, as in a digest. */
export function singlePage(
  view: ArticleView,
  from: From,
  pages: readonly Styled[],
  at: number,
  t: Translate,
  reaction = NO_REACTION,
  to: NamedLanguage | null = null,
): Message {
  const page = clamped(at, pages.length)
  return message(
    classicPage(view, pages, page),
    pageKeyboard(view, from, pages.length, page, reaction, to, t),
  )
}

/** The same as a rich message; `pages` are rich HTML, usually only one. */
export function singleRichPage(
  view: ArticleView,
  from: From,
  pages: readonly string[],
  at: number,
  t: Translate,
  reaction = NO_REACTION,
  to: NamedLanguage | null = null,
): Message {
  const page = clamped(at, pages.length)
  const buttons = pageKeyboard(view, from, pages.length, page, reaction, to, t)
  return { ...message(styled(view.headline), buttons), rich: richPage(view, pages, page) }
}

/** The contents of such an article; `at` is the page from which they were opened. */
export function singleContents(
  { article, headline, link }: ArticleView,
  from: From,
  pages: readonly PageSummary[],
  at: number,
  t: Translate,
): Message {
  return contents(
    { headline, link, pages, at: clamped(at, pages.length) },
    {
      to: (page) => ({ kind: 'articlePage', article, ...from, at: page }),
      around: (page) => ({ kind: 'articleContents', article, ...from, at: page }),
    },
    t,
  )
}

function clamped(at: number, pages: number): number {
  return Math.min(Math.max(0, at), Math.max(0, pages - 1))
}

function pageKeyboard(
  { article, link }: ArticleView,
  from: From,
  count: number,
  at: number,
  { saved }: ReactionState,
  to: NamedLanguage | null,
  t: Translate,
): InlineKeyboardButton[][] {
  const actions: PageActions = {
    page: (page) => ({ kind: 'articlePage', article, ...from, at: page }),
    contents: { kind: 'articleContents', article, ...from, at },
    summary: { kind: 'article', article, ...from },
    save: { kind: 'articleSave', act: saved ? 'unsave' : 'save', article, ...from, at },
  }
  const translation = { kind: 'articleTranslation', act: 'open', article, ...from, at } as const
  return [
    ...pageButtons({ at, count, link, saved }, actions, t),
    ...(to === null ? [] : [[translateButton(translation, to, t)]]),
    listRow(article, from, t),
  ]
}

function saveButton(id: number, { name, page }: From, { saved }: ReactionState, t: Translate) {
  return button(t(saved ? 'mark-save-on' : 'mark-save'), {
    kind: 'item',
    name,
    act: saved ? 'unsave' : 'save',
    id,
    page,
  })
}

/** Back to the list where the article was found, and on to the next one there. */
export function listRow(id: number, { name, page }: From, t: Translate): InlineKeyboardButton[] {
  if (name === 'none') return []
  return [
    button(t('menu-back'), { kind: 'list', name, page }),
    primary(button(t('next'), { kind: 'item', name, act: 'next', id, page })),
  ]
}
