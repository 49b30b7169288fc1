import type { InlineKeyboardButton } from 'grammy/types'
import type { Quality } from '../read/page.ts'
import { encodeCallback } from './callback.ts'
import { type Message, message, type Translate } from './message.ts'
import { around, EMPTY, join, type Styled, styled } from './styled.ts'
import { age, readingMinutes } from './wording.ts'

/** Everything a card says. Times are epoch milliseconds. */
export interface CardView {
  digest: number
  /** From 0. */
  position: number
  total: number
  /** Words of this article and the ones after it in the digest, for "6 min left". */
  wordsLeft: number
  headline: string
  gist: string
  points: readonly string[]
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
  imageUrl: string | null
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
export function card(view: CardView, now: number, t: Translate): Message {
  const body = join(
    [
      greeting(view, t),
      join([styled(view.headline, 'bold', { link: view.link }), meta(view, now, t)], '\n'),
      view.gist,
      view.points.map((point) => `• ${point}`).join('\n'),
      excerpt(view, t),
      place(view, t),
    ],
    '\n\n',
  )
  const preview =
    view.imageUrl === null
      ? { is_disabled: true }
      : { url: view.imageUrl, prefer_large_media: true, show_above_text: true }
  return message(body, keyboard(view, t), preview)
}

/** Whether the article can be read in the chat at all. */
export function isReadable(view: Pick<CardView, 'quality' | 'words'>): boolean {
  return view.words > 0 && view.quality !== 'not-article' && view.quality !== 'list'
}

function greeting({ greeting: opening, total }: CardView, t: Translate): Styled {
  if (opening === null) return EMPTY
  const minutes = readingMinutes(opening.words)
  const line = t(`greeting-${opening.part}`, { count: total, minutes })
  return styled(opening.missed ? `${line}\n${t('greeting-missed')}` : line)
}

/** Financial Times · 3 min read · 5 h ago · 4 sources · AI summary */
function meta(view: CardView, now: number, t: Translate): Styled {
  const parts: (Styled | string)[] = [view.source]
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
function excerpt({ quality }: CardView, t: Translate): Styled {
  if (quality === 'full' || quality === null) return EMPTY
  return styled(t(quality === 'paywall' ? 'only-excerpt-paywall' : 'only-excerpt'), 'italic')
}

function place({ position, total, wordsLeft }: CardView, t: Translate): string {
  if (total === 1) return ''
  const minutes = readingMinutes(wordsLeft)
  return t('place', { position: position + 1, total, minutes })
}

function keyboard(view: CardView, t: Translate): InlineKeyboardButton[][] {
  const { digest, position, total } = view
  const first: InlineKeyboardButton[] = []
  const second: InlineKeyboardButton[] = []
  if (isReadable(view))
    first.push(button(t('read-full'), { kind: 'page', digest, position, page: 0 }))
  if (position + 1 < total)
    first.push(button(t('next'), { kind: 'card', digest, position: position + 1 }))
  if (position > 0)
    second.push(button(t('previous'), { kind: 'card', digest, position: position - 1 }))
  second.push({ text: t('open'), url: view.link })
  return [first, second]
}

/** A button that a tap sends back as a callback. */
export function button(
  text: string,
  callback: Parameters<typeof encodeCallback>[0],
): InlineKeyboardButton {
  return { text, callback_data: encodeCallback(callback) }
}
