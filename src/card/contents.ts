import type { Callback } from '../model/callback.ts'
import type { Translate } from '../text/locales.ts'
import { button, rowsOf } from './button.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { join, styled } from './styled.ts'
import { clip } from './wording.ts'

/** What the contents say of a page: its headings, and how it begins, for a page without any. */
export interface PageSummary {
  headings: readonly string[]
  beginning: string
}

/** What the contents of an article show. */
export interface ContentsView {
  headline: string
  link: string
  pages: readonly PageSummary[]
  /** The page from which they were opened, from 0. */
  at: number
}

/** Pages in one list of contents: 25 lines of at most 120 characters leave room for the headline. */
const PAGES = 25
const BUTTONS_PER_ROW = 5
const MAX_LINE = 120
const MAX_HEADING = 60
const MAX_HEADLINE = 200

/**
 * The contents of an article: for each page its headings, or its first words, and a number that opens it.
 * @param to what opens a page
 * @param around what shows the contents around a page, for articles of more pages than one list holds
 */
export function contents(
  { headline, link, pages, at }: ContentsView,
  { to, around }: { to: (page: number) => Callback; around: (page: number) => Callback },
  t: Translate,
): Message {
  const first = Math.floor(Math.min(at, pages.length - 1) / PAGES) * PAGES
  const shown = pages.slice(first, first + PAGES)
  const lines = shown.map((page, index) => {
    const number = first + index
    const isHere = number === at
    return join([
      styled(`${number + 1}. `, ...(isHere ? (['bold'] as const) : [])),
      outsideText(lineOf(page), ...(isHere ? (['bold'] as const) : [])),
    ])
  })
  const numbers = shown.map((_, index) => button(String(first + index + 1), to(first + index)))
  const others = [
    ...(first > 0 ? [button('◂', around(first - 1))] : []),
    ...(first + PAGES < pages.length ? [button('▸', around(first + PAGES))] : []),
  ]
  return message(
    join([styled(clip(headline, MAX_HEADLINE), 'bold', { link }), join(lines, '\n')], '\n\n'),
    [...rowsOf(numbers, BUTTONS_PER_ROW), others, [button(t('menu-back'), to(at))]],
  )
}

function lineOf({ headings, beginning }: PageSummary): string {
  const words = headings.map((one) => clip(oneLine(one), MAX_HEADING)).filter((one) => one !== '')
  return clip(words.length > 0 ? words.join(' · ') : `${oneLine(beginning)} …`, MAX_LINE)
}

/** Room for the longest line, in text that is one line already. */
function oneLine(text: string): string {
  return text
    .slice(0, 2 * MAX_LINE)
    .replaceAll(/\s+/g, ' ')
    .trim()
}
