import type { InlineKeyboardButton } from 'grammy/types'
import type { Block } from '../model/block.ts'
import { NO_REACTION, type ReactionState } from '../model/reaction.ts'
import type { Translate } from '../text/locales.ts'
import { blockText } from './block-text.ts'
import { type CardView, nextButton } from './card.ts'
import { composedText } from './composed.ts'
import { contents, type PageSummary } from './contents.ts'
import { type Message, message } from './message.ts'
import { asWritten, outsideText } from './outside-text.ts'
import { type PageActions, pageButtons } from './page-buttons.ts'
import { paginate, type TextPage } from './pages.ts'
import { richTitle } from './rich.ts'
import { join, type Styled, styled } from './styled.ts'
import { type NamedLanguage, translateButton } from './translated-page.ts'

/** Lays out an article as pages for Telegram. Deterministic: the same blocks always give the same pages. */
export function fullTextPages(blocks: readonly Block[]): TextPage[] {
  return paginate(
    blocks.map((block) => ({
      styled: asWritten(blockText(block), true),
      keepWithNext: block.kind === 'heading',
      heading: block.kind === 'heading' ? block.text : undefined,
    })),
  )
}

/** The headings and the beginning of a page, for the contents. */
export function textSummary({ headings, text }: TextPage): PageSummary {
  return { headings, beginning: text }
}

/** What the full text needs of a card. */
export type FullTextView = Pick<
  CardView,
  'digest' | 'position' | 'total' | 'article' | 'headline' | 'link' | 'source'
>

/**
 * One page of the full text of a card's article. `page` counts from 0 and is clamped, because a corrected article may have
 * fewer pages than when the button was made.
 * @param to the language that a button offers to translate it into; `null` for none
 */
export function fullText(
  view: FullTextView,
  pages: readonly Styled[],
  page: number,
  t: Translate,
  reaction = NO_REACTION,
  to: NamedLanguage | null = null,
): Message {
  const at = Math.min(Math.max(0, page), Math.max(0, pages.length - 1))
  return message(classicPage(view, pages, at), keyboard(view, pages.length, at, reaction, to, t))
}

/** The text of a page, which on the first one begins with the headline and the source. */
export function classicPage(
  { headline, link, source }: Pick<FullTextView, 'headline' | 'link' | 'source'>,
  pages: readonly Styled[],
  at: number,
): Styled {
  const heading =
    at === 0 ? join([styled(headline, 'bold', { link }), outsideText(source, 'italic')], '\n') : ''
  return join([heading, pages[at] ?? ''], '\n\n')
}

/** The same as rich HTML. */
export function richPage(
  { headline, link }: Pick<FullTextView, 'headline' | 'link'>,
  pages: readonly string[],
  at: number,
): string {
  return composedText((at === 0 ? richTitle(headline, link) : '') + (pages[at] ?? ''))
}

/** The same as a rich message; `pages` are rich HTML, usually only one. */
export function richText(
  view: FullTextView,
  pages: readonly string[],
  page: number,
  t: Translate,
  reaction = NO_REACTION,
  to: NamedLanguage | null = null,
): Message {
  const at = Math.min(Math.max(0, page), Math.max(0, pages.length - 1))
  const plain = message(styled(view.headline), keyboard(view, pages.length, at, reaction, to, t))
  return { ...plain, rich: richPage(view, pages, at) }
}

function keyboard(
  view: FullTextView,
  pages: number,
  at: number,
  reaction: ReactionState,
  to: NamedLanguage | null,
  t: Translate,
): InlineKeyboardButton[][] {
  const { digest, position, article, link } = view
  const actions: PageActions = {
    page: (page) => ({ kind: 'page', digest, position, page, article }),
    contents: { kind: 'contents', digest, position, page: at, article },
    summary: { kind: 'card', digest, position, article },
    save: { kind: 'reaction', reaction: 'save', digest, position, view: at + 1 },
  }
  return [
    ...pageButtons({ at, count: pages, link, saved: reaction.saved }, actions, t),
    ...(to === null
      ? []
      : [
          [
            translateButton(
              { kind: 'translation', act: 'open', digest, position, article, at },
              to,
              t,
            ),
          ],
        ]),
    [nextButton(view, t)],
  ]
}

/** The contents of a card's article; `at` is the page from which they were opened. */
export function fullTextContents(
  { digest, position, article, headline, link }: FullTextView,
  pages: readonly PageSummary[],
  at: number,
  t: Translate,
): Message {
  return contents(
    { headline, link, pages, at: Math.min(at, pages.length - 1) },
    {
      to: (page) => ({ kind: 'page', digest, position, page, article }),
      around: (page) => ({ kind: 'contents', digest, position, page, article }),
    },
    t,
  )
}
