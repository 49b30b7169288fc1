import type { InlineKeyboardButton } from 'grammy/types'
import type { ListedArticle } from '../model/article.ts'
import type { ListName } from '../model/callback.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type Message, message } from './message.ts'
import { join, type Styled, styled } from './styled.ts'
import { age, clip, isolate } from './wording.ts'

/** An article in a list. */
export interface Listed extends ListedArticle {
  /** Text around what was searched for. */
  snippet?: Styled
}

/** A page of a list of articles. */
export interface ListView {
  name: ListName
  title: string
  /** What to say where there is nothing. */
  empty: string
  items: readonly Listed[]
  page: number
  hasMore: boolean
  /** Whether items can be taken out of it. */
  droppable?: boolean
  /** The item that was just taken out, to bring back. */
  undo?: number | undefined
}

/** Articles on a page: as many as there are buttons in a row that a thumb hits. */
export const LIST_PAGE = 5
const TITLE = 160

/** A page of articles: each a line with a number, the numbers as buttons, then the ways on. */
export function articleList(view: ListView, now: number, t: Translate): Message {
  const { name, title, items, page, hasMore, undo } = view
  const number = (index: number) => page * LIST_PAGE + index + 1
  const lines = items.map((item, index) =>
    join(
      [
        join([`${number(index)}. `, styled(isolate(clip(item.title, TITLE)), { link: item.link })]),
        styled(`${isolate(item.source)} · ${age(item.publishedAt, now, t)}`, 'italic'),
        item.snippet ?? '',
      ],
      '\n',
    ),
  )
  const open = items.map(({ id }, index) =>
    button(String(number(index)), { kind: 'article', article: id, name, page }),
  )
  const drop = items.map(({ id }, index) =>
    button(t('list-drop', { number: number(index) }), {
      kind: 'item',
      name,
      act: 'drop',
      id,
      page,
    }),
  )
  const last: InlineKeyboardButton[] =
    undo === undefined
      ? []
      : [button(t('undo'), { kind: 'item', name, act: 'restore', id: undo, page })]
  return message(
    join([styled(title, 'bold'), items.length === 0 ? view.empty : join(lines, '\n\n')], '\n\n'),
    [open, view.droppable ? drop : [], turns(name, page, hasMore), last],
  )
}

/** ◂ and ▸ of a list. */
export function turns(name: ListName, page: number, hasMore: boolean): InlineKeyboardButton[] {
  const row: InlineKeyboardButton[] = []
  if (page > 0) row.push(button('◂', { kind: 'list', name, page: page - 1 }))
  if (hasMore) row.push(button('▸', { kind: 'list', name, page: page + 1 }))
  return row
}
