import type { InlineKeyboardButton } from 'grammy/types'
import type { Origin } from '../model/callback.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type ArticleView, articleText, isReadable, preview } from './card.ts'
import { type Message, message } from './message.ts'
import type { Marks } from './reaction-state.ts'
import { join, type Styled, styled } from './styled.ts'

/** The list that an article was found in, to go back to. */
export interface From {
  name: Origin
  page: number
}

/** An article outside any digest: as saved, found or looked up. */
export function single(
  view: ArticleView,
  from: From,
  marks: Marks,
  now: number,
  t: Translate,
): Message {
  const { article } = view
  const read: InlineKeyboardButton = isReadable(view)
    ? button(t('read-full'), { kind: 'articlePage', article, ...from, at: 0 })
    : { text: t('open'), url: view.link }
  return message(
    articleText(view, now, t),
    [[read, saveButton(article, from, marks, t)], backRow(from, t)],
    preview(view),
  )
}

/** A page of such an article's full text. */
export function singlePage(
  view: ArticleView,
  from: From,
  pages: readonly Styled[],
  at: number,
  t: Translate,
): Message {
  const page = Math.min(at, pages.length - 1)
  const turn = (label: string, to: number) =>
    button(label, { kind: 'articlePage', article: view.article, ...from, at: to })
  const walk: InlineKeyboardButton[] = []
  if (page > 0) walk.push(turn('◂', page - 1))
  if (pages.length > 1) {
    walk.push(
      button(`${page + 1}/${pages.length}`, { kind: 'where', page: page + 1, pages: pages.length }),
    )
  }
  if (page + 1 < pages.length) walk.push(turn('▸', page + 1))
  const heading = page === 0 ? styled(view.headline, 'bold', { link: view.link }) : ''
  return message(join([heading, pages[page] ?? ''], '\n\n'), [
    walk,
    [
      button(t('back-to-summary'), { kind: 'article', article: view.article, ...from }),
      { text: t('open'), url: view.link },
    ],
  ])
}

function saveButton(id: number, { name, page }: From, { saved }: Marks, t: Translate) {
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
