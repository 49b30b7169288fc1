import type { InlineKeyboardButton } from 'grammy/types'
import type { Origin } from '../model/callback.ts'
import type { ReactionState } from '../model/reaction.ts'
import type { Translate } from '../text/locales.ts'
import { button, primary } from './button.ts'
import { type ArticleView, articleText, isReadable, preview } from './card.ts'
import { type Message, message } from './message.ts'
import { join, type Styled, styled } from './styled.ts'

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
    : { text: t('open'), url: view.link }
  return message(
    articleText(view, now, t),
    [[read, saveButton(article, from, reaction, t)], backRow(from, t)],
    preview(view),
  )
}

/** A page of the full text of an article outside any digest. */
export function singlePage(
  view: ArticleView,
  from: From,
  pages: readonly Styled[],
  at: number,
  t: Translate,
): Message {
  const page = Math.min(at, pages.length - 1)
  const pageButton = (label: string, to: number) =>
    button(label, { kind: 'articlePage', article: view.article, ...from, at: to })
  const pageRow: InlineKeyboardButton[] = []
  if (page > 0) pageRow.push(pageButton('◂', page - 1))
  if (pages.length > 1) {
    pageRow.push(
      button(`${page + 1}/${pages.length}`, { kind: 'where', page: page + 1, pages: pages.length }),
    )
  }
  if (page + 1 < pages.length) pageRow.push(pageButton('▸', page + 1))
  const heading = page === 0 ? styled(view.headline, 'bold', { link: view.link }) : ''
  return message(join([heading, pages[page] ?? ''], '\n\n'), [
    pageRow,
    [
      button(t('back-to-summary'), { kind: 'article', article: view.article, ...from }),
      { text: t('open'), url: view.link },
    ],
  ])
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

function backRow({ name, page }: From, t: Translate): InlineKeyboardButton[] {
  return name === 'none' ? [] : [button(t('menu-back'), { kind: 'list', name, page })]
}
