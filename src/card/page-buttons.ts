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

/**
 * The buttons below a page of full text: ◂ 2/3 ▸, where the middle one opens the contents, then back to the summary, the
 * article's own page and the bookmark, each in the same place on every page.
 */
export function pageButtons(
  { at, count, link, saved }: { at: number; count: number; link: string; saved: boolean },
  actions: PageActions,
  t: Translate,
): InlineKeyboardButton[][] {
  const pageRow: InlineKeyboardButton[] = []
  if (count > 1) {
    if (at > 0) pageRow.push(button('◂', actions.page(at - 1)))
    pageRow.push(button(t('contents', { place: `${at + 1}/${count}` }), actions.contents))
    if (at + 1 < count) pageRow.push(button('▸', actions.page(at + 1)))
  }
  return [
    pageRow,
    [
      button(t('back-to-summary'), actions.summary),
      { text: t('open'), url: link },
      button(t(saved ? 'mark-save-on' : 'mark-save'), actions.save),
    ],
  ]
}
