import type { InlineKeyboardButton } from 'grammy/types'
import type { Callback } from '../model/callback.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'

/** What the buttons of a page of full text do. Pages count from 0. */
export interface PageActions {
  page(to: number): Callback
  contents: Callback
  summary: Callback
  save: Callback
}

/** Where a page stands, and what is known of its article. */
export interface PageState {
  at: number
  count: number
  link: string
  saved: boolean
}

/**
 * The buttons below a page of full text: ◂ 2/3 ▸, where the middle one opens the contents, then back to the summary, the
 * article's own page and the bookmark, each in the same place on every page.
 */
export function pageButtons(
  { at, count, ...state }: PageState,
  actions: PageActions,
  t: Translate,
): InlineKeyboardButton[][] {
  const before = at > 0 ? actions.page(at - 1) : null
  const after = at + 1 < count ? actions.page(at + 1) : null
  const place = count > 1 ? `${at + 1}/${count}` : null
  return pageRows({ before, after, place, ...state }, actions, t)
}

/** The same for pages that are not numbered one by one: what is before and after this one, `null` for nothing. */
export function pageRows(
  {
    before,
    after,
    place,
    link,
    saved,
  }: Pick<PageState, 'link' | 'saved'> & {
    before: Callback | null
    after: Callback | null
    /** "2/3"; `null` if there is one page. */
    place: string | null
  },
  actions: Omit<PageActions, 'page'>,
  t: Translate,
): InlineKeyboardButton[][] {
  const pageRow: InlineKeyboardButton[] = []
  if (before !== null) pageRow.push(button('◂', before))
  if (place !== null) pageRow.push(button(t('contents', { place }), actions.contents))
  if (after !== null) pageRow.push(button('▸', after))
  return [
    pageRow,
    [
      button(t('back-to-summary'), actions.summary),
      { text: t('open'), url: link },
      button(t(saved ? 'mark-save-on' : 'mark-save'), actions.save),
    ],
  ]
}
