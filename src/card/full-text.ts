import type { InlineKeyboardButton } from 'grammy/types'
import type { Block } from '../model/block.ts'
import { NO_REACTION, type ReactionState } from '../model/reaction.ts'
import type { Translate } from '../text/locales.ts'
import { blockText } from './block-text.ts'
import { button } from './button.ts'
import { type CardView, nextButton } from './card.ts'
import { composedText } from './composed.ts'
import { type Message, message } from './message.ts'
import { asWritten, outsideText } from './outside-text.ts'
import { paginate } from './pages.ts'
import { richTitle } from './rich.ts'
import { join, type Styled, styled } from './styled.ts'

/** Lays out an article as pages for Telegram. Deterministic: the same blocks always give the same pages. */
export function fullTextPages(blocks: readonly Block[]): Styled[] {
  return paginate(
    blocks.map((block) => ({
      styled: asWritten(blockText(block), true),
      keepWithNext: block.kind === 'heading',
    })),
  )
}

/** What the full text needs of a card. */
export type FullTextView = Pick<
  CardView,
  'digest' | 'position' | 'total' | 'article' | 'headline' | 'link' | 'source'
>

/**
 * One page of the full text of a card's article. `page` counts from 0 and is clamped, because a corrected article may have
 * fewer pages than when the button was made.
 */
export function fullText(
  view: FullTextView,
  pages: readonly Styled[],
  page: number,
  t: Translate,
  reaction = NO_REACTION,
): Message {
  const at = Math.min(Math.max(0, page), Math.max(0, pages.length - 1))
  const heading =
    at === 0
      ? join(
          [styled(view.headline, 'bold', { link: view.link }), outsideText(view.source, 'italic')],
          '\n',
        )
      : ''
  return message(
    join([heading, pages[at] ?? ''], '\n\n'),
    keyboard(view, pages.length, at, reaction, t),
  )
}

/** The same as a rich message; `pages` are rich HTML, usually only one. */
export function richText(
  view: FullTextView,
  pages: readonly string[],
  page: number,
  t: Translate,
  reaction = NO_REACTION,
): Message {
  const at = Math.min(Math.max(0, page), Math.max(0, pages.length - 1))
  const heading = at === 0 ? richTitle(view.headline, view.link) : ''
  const plain = message(styled(view.headline), keyboard(view, pages.length, at, reaction, t))
  return { ...plain, rich: composedText(heading + (pages[at] ?? '')) }
}

function keyboard(
  view: FullTextView,
  pages: number,
  at: number,
  reaction: ReactionState,
  t: Translate,
): InlineKeyboardButton[][] {
  const { digest, position, article, link } = view
  const pageButton = (label: string, page: number) =>
    button(label, { kind: 'page', digest, position, page, article })
  const pageRow: InlineKeyboardButton[] = []
  if (pages > 1) {
    if (at > 0) pageRow.push(pageButton('◂', at - 1))
    pageRow.push(button(`${at + 1}/${pages}`, { kind: 'where', page: at + 1, pages }))
    if (at + 1 < pages) pageRow.push(pageButton('▸', at + 1))
  }
  const summaryRow: InlineKeyboardButton[] = [
    button(t('back-to-summary'), { kind: 'card', digest, position, article }),
  ]
  if (at + 1 >= pages) {
    summaryRow.push(
      { text: t('open'), url: link },
      button(t(reaction.saved ? 'mark-save-on' : 'mark-save'), {
        kind: 'reaction',
        reaction: 'save',
        digest,
        position,
        view: at + 1,
      }),
    )
  }
  return [pageRow, summaryRow, [nextButton(view, t)]]
}
