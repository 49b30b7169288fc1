import type { InlineKeyboardButton } from 'grammy/types'
import type { Block } from '../model/block.ts'
import type { Translate } from '../text/locales.ts'
import { blockText } from './block-text.ts'
import { button } from './button.ts'
import { type CardView, onward } from './card.ts'
import { type Message, message } from './message.ts'
import { paginate } from './pages.ts'
import { type Marks, UNMARKED } from './reaction-state.ts'
import { richTitle } from './rich.ts'
import { join, type Styled, styled } from './styled.ts'

/** The pages of an article, as laid out for Telegram. The same blocks always give the same pages. */
export function fullTextPages(blocks: readonly Block[]): Styled[] {
  return paginate(
    blocks.map((block) => ({ styled: blockText(block), stays: block.kind === 'heading' })),
  )
}

/** What full text needs of a card. */
export type FullTextView = Pick<
  CardView,
  'digest' | 'position' | 'total' | 'article' | 'headline' | 'link' | 'source'
>

/**
 * One page of a card's whole article. `page` counts from 0 and is brought into range, since an article that was corrected
 * may have fewer pages than when the button was made.
 */
export function fullText(
  view: FullTextView,
  pages: readonly Styled[],
  page: number,
  t: Translate,
  marks = UNMARKED,
): Message {
  const at = Math.min(Math.max(0, page), Math.max(0, pages.length - 1))
  const heading =
    at === 0
      ? join(
          [styled(view.headline, 'bold', { link: view.link }), styled(view.source, 'italic')],
          '\n',
        )
      : ''
  return message(
    join([heading, pages[at] ?? ''], '\n\n'),
    keyboard(view, pages.length, at, marks, t),
  )
}

/** The same as one rich message, or as few as hold the article. `pages` are rich HTML. */
export function richText(
  view: FullTextView,
  pages: readonly string[],
  page: number,
  t: Translate,
  marks = UNMARKED,
): Message {
  const at = Math.min(Math.max(0, page), Math.max(0, pages.length - 1))
  const heading = at === 0 ? richTitle(view.headline, view.link) : ''
  const plain = message(styled(view.headline), keyboard(view, pages.length, at, marks, t))
  return { ...plain, rich: heading + (pages[at] ?? '') }
}

function keyboard(
  view: FullTextView,
  pages: number,
  at: number,
  marks: Marks,
  t: Translate,
): InlineKeyboardButton[][] {
  const { digest, position, article, link } = view
  const turn = (label: string, page: number) =>
    button(label, { kind: 'page', digest, position, page, article })
  const walk: InlineKeyboardButton[] = []
  if (pages > 1) {
    if (at > 0) walk.push(turn('◂', at - 1))
    walk.push(button(`${at + 1}/${pages}`, { kind: 'where', page: at + 1, pages }))
    if (at + 1 < pages) walk.push(turn('▸', at + 1))
  }
  const on: InlineKeyboardButton[] = [
    button(t('back-to-summary'), { kind: 'card', digest, position, article }),
  ]
  if (at + 1 >= pages) {
    on.push(
      { text: t('open'), url: link },
      button(t(marks.saved ? 'mark-save-on' : 'mark-save'), {
        kind: 'mark',
        mark: 'save',
        digest,
        position,
        view: at + 1,
      }),
    )
  }
  return [walk, on, [onward(view, t)]]
}
