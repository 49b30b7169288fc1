import type { InlineKeyboardButton, LinkPreviewOptions } from 'grammy/types'
import type { ChoiceReason } from '../model/digest.ts'
import type { Quality } from '../model/quality.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type Message, message } from './message.ts'
import { type Marks, UNMARKED } from './reaction-state.ts'
import { around, EMPTY, join, type Styled, styled } from './styled.ts'
import { age, isolate, readingMinutes } from './wording.ts'

/** What is shown of an article anywhere. Times are epoch milliseconds. */
export interface ArticleView {
  article: number
  headline: string
  gist: string
  points: readonly string[]
  /** Why it matters, where the article itself says so. */
  matters: string | null
  /** Who made the summary; a fallback is never hidden. `null` where there is no summary at all. */
  provider: 'model' | 'embedded' | null
  link: string
  source: string
  publishedAt: number
  words: number
  quality: Quality | null
  /** How many sources tell the story. */
  sources: number
  /** Points on Hacker News, and where it is discussed there; `null` elsewhere. */
  votes: number | null
  discussion: string | null
  /** `null` where there is none or the reader wants none. */
  imageUrl: string | null
  sourceId: number
  topic: string | null
}

/** Everything a card says. */
export interface CardView extends ArticleView {
  digest: number
  /** From 0. */
  position: number
  total: number
  /** Words of this article and the ones after it in the digest, for "6 min left". */
  wordsLeft: number
  /** What is new, for a story that the reader was told before. */
  news: string | null
  /** Why the ranking chose it. */
  why: ChoiceReason
  /** The line that opens a morning; only the first card of a scheduled digest has one. */
  greeting: Greeting | null
}

export interface Greeting {
  part: 'morning' | 'afternoon' | 'evening'
  words: number
  /** A digest before this one was left out, and this one tells what it would have told. */
  missed?: boolean
}

/** One article of a digest as a message: headline, meta line, gist, points, place, buttons. */
export function card(view: CardView, now: number, t: Translate, marks = UNMARKED): Message {
  return message(cardText(view, now, t), keyboard(view, marks, t), preview(view))
}

/** A card's text, also where other buttons stand under it. */
export function cardText(view: CardView, now: number, t: Translate): Styled {
  return join(
    [greetingLine(view, t), news(view, t), articleText(view, now, t), place(view, t)],
    '\n\n',
  )
}

/** What is said of an article anywhere: headline, meta line, gist, points. */
export function articleText(view: ArticleView, now: number, t: Translate): Styled {
  return join(
    [
      join([styled(isolate(view.headline), 'bold', { link: view.link }), meta(view, now, t)], '\n'),
      view.gist,
      view.points.map((point) => `• ${point}`).join('\n'),
      view.matters === null ? '' : t('why-it-matters', { text: view.matters }),
      excerpt(view, t),
    ],
    '\n\n',
  )
}

/** The lead picture above the text, where there is one. */
export function preview({ imageUrl }: Pick<ArticleView, 'imageUrl'>): LinkPreviewOptions {
  return imageUrl === null
    ? { is_disabled: true }
    : { url: imageUrl, prefer_large_media: true, show_above_text: true }
}

/** Whether the article can be read in the chat at all. */
export function isReadable(view: Pick<ArticleView, 'quality' | 'words'>): boolean {
  return view.words > 0 && view.quality !== 'not-article' && view.quality !== 'list'
}

/** The line that opens a digest. */
export function greetingLine({ greeting: opening, total }: CardView, t: Translate): Styled {
  if (opening === null) return EMPTY
  const minutes = readingMinutes(opening.words)
  const line = t(`greeting-${opening.part}`, { count: total, minutes })
  return styled(opening.missed ? `${line}\n${t('greeting-missed')}` : line)
}

/** A story that was told before says first what is new. */
function news({ news: said }: CardView, t: Translate): Styled {
  return said === null ? EMPTY : styled(t('card-news', { said }), 'italic')
}

/** Financial Times · 3 min read · 5 h ago · 4 sources · AI summary */
function meta(view: ArticleView, now: number, t: Translate): Styled {
  const parts: (Styled | string)[] = [isolate(view.source)]
  if (isReadable(view) && view.quality === 'full') {
    parts.push(t('reading-time', { minutes: readingMinutes(view.words) }))
  }
  parts.push(age(view.publishedAt, now, t))
  if (view.sources > 1) parts.push(t('told-by', { count: view.sources }))
  if (view.votes !== null) parts.push(t('votes', { count: view.votes }))
  if (view.discussion !== null) parts.push(styled(t('discussion'), { link: view.discussion }))
  if (view.provider !== null) parts.push(t(`summary-${view.provider}`))
  return around(join(parts, ' · '), 'italic')
}

/** Where the site shows only the beginning, the card says so instead of pretending. */
function excerpt({ quality }: ArticleView, t: Translate): Styled {
  if (quality === 'full' || quality === null) return EMPTY
  return styled(t(quality === 'paywall' ? 'only-excerpt-paywall' : 'only-excerpt'), 'italic')
}

function place({ position, total, wordsLeft }: CardView, t: Translate): string {
  if (total === 1) return ''
  const minutes = readingMinutes(wordsLeft)
  return t('place', { position: position + 1, total, minutes })
}

function keyboard(view: CardView, marks: Marks, t: Translate): InlineKeyboardButton[][] {
  const { digest, position, article } = view
  const first: InlineKeyboardButton[] = []
  if (isReadable(view))
    first.push(button(t('read-full'), { kind: 'page', digest, position, page: 0, article }))
  else first.push({ text: t('open'), url: view.link })
  first.push(onward(view, t))
  const second: InlineKeyboardButton[] = []
  if (position > 0)
    second.push(button(t('previous'), { kind: 'card', digest, position: position - 1 }))
  second.push(...markRow(view, marks, t))
  second.push(button(t('more'), { kind: 'more', digest, position }))
  return [first, second]
}

/** The way on: the next card, or the one that closes the digest. */
export function onward(
  { digest, position, total }: Pick<CardView, 'digest' | 'position' | 'total'>,
  t: Translate,
): InlineKeyboardButton {
  return position + 1 < total
    ? button(t('next'), { kind: 'card', digest, position: position + 1 })
    : button(t('finish'), { kind: 'closing', digest })
}

/** Saving and the two thumbs, each showing whether it is set. */
function markRow({ digest, position }: CardView, marks: Marks, t: Translate) {
  const mark = (name: 'save' | 'up' | 'down', on: boolean) =>
    button(t(on ? `mark-${name}-on` : `mark-${name}`), {
      kind: 'mark',
      mark: name,
      digest,
      position,
      view: 0,
    })
  return [mark('save', marks.saved), mark('up', marks.opinion > 0), mark('down', marks.opinion < 0)]
}
