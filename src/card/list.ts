import type { InlineKeyboardButton } from 'grammy/types'
import type { Article, ListedArticle } from '../model/article.ts'
import type { ItemAct, ListName } from '../model/callback.ts'
import { primaryLanguage, type ReadingLanguages, reads } from '../model/reading-languages.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type Message, message } from './message.ts'
import { asWritten, outsideText } from './outside-text.ts'
import { join, type Styled, styled } from './styled.ts'
import { ADVISORY_SIGN, age, clip, isolate, readingMinutes } from './wording.ts'

/** An article in a list. */
export interface Listed extends ListedArticle {
  /** Text around the search match. */
  snippet?: Styled
}

/** An article as lists show it. */
export function toListed(article: Article): ListedArticle {
  const { id, title, link, sourceTitle, publishedAt, language, advisory } = article
  const isAdvisory = advisory !== null
  return { id, title, link, source: sourceTitle, publishedAt, language, isAdvisory }
}

/** A page of a list of articles. */
export interface ListView {
  name: ListName
  title: string
  /** Text for an empty list. */
  empty: string
  items: readonly Listed[]
  page: number
  hasMore: boolean
  /** The languages that the reader reads; articles in others say which they are in. */
  languages?: ReadingLanguages
  /** Whether items can be removed. */
  droppable?: boolean
  /** What takes back what was just done, for the undo button. */
  undo?: { act: ItemAct; id: number } | undefined
  /** What follows the title, such as when a reminder comes. */
  note?: string
  /** More buttons below the list. */
  more?: readonly InlineKeyboardButton[][]
}

/** Articles per page: the number of buttons in a row that are still easy to tap. */
export const LIST_PAGE = 5
const MAX_TITLE = 160

/** A page of a list of articles: numbered lines, numbered buttons, buttons to remove, and ◂ ▸. */
export function articleList(view: ListView, now: number, t: Translate): Message {
  const { name, title, items, page, hasMore, undo } = view
  const number = (index: number) => page * LIST_PAGE + index + 1
  const lines = items.map((item, index) =>
    join(
      [
        join([
          `${number(index)}. ${item.isAdvisory ? ADVISORY_SIGN : ''}`,
          styled(isolate(clip(item.title, MAX_TITLE)), { link: item.link }),
        ]),
        outsideText(
          `${isolate(item.source)}${otherLanguage(item, view)} · ${age(item.publishedAt, now, t)}${lengthOf(item, t)}`,
          'italic',
        ),
        item.snippet === undefined ? '' : asWritten(item.snippet),
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
    undo === undefined ? [] : [button(t('undo'), { kind: 'item', name, ...undo, page })]
  return message(
    join(
      [
        join([styled(title, 'bold'), view.note ?? ''], '\n'),
        items.length === 0 ? view.empty : join(lines, '\n\n'),
      ],
      '\n\n',
    ),
    [open, view.droppable ? drop : [], pager(name, page, hasMore), ...(view.more ?? []), last],
  )
}

/** How long an article takes to read, in lists that show that. */
function lengthOf({ words = 0 }: Listed, t: Translate): string {
  return words === 0 ? '' : ` · ${t('play-time', { minutes: readingMinutes(words) })}`
}

/** The code of an article's language that its reader does not read; nothing otherwise. */
function otherLanguage({ language = null }: Listed, { languages = [] }: ListView): string {
  return language === null || reads(language, languages) ? '' : ` · ${primaryLanguage(language)}`
}

/** The buttons ◂ and ▸ of a list, where there is a previous or next page. */
export function pager(name: ListName, page: number, hasMore: boolean): InlineKeyboardButton[] {
  const row: InlineKeyboardButton[] = []
  if (page > 0) row.push(button('◂', { kind: 'list', name, page: page - 1 }))
  if (hasMore) row.push(button('▸', { kind: 'list', name, page: page + 1 }))
  return row
}
