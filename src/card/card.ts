import type { InlineKeyboardButton, LinkPreviewOptions } from 'grammy/types'
import type { Advisory } from '../model/advisory.ts'
import type { ChoiceReason } from '../model/digest.ts'
import type { Thread } from '../model/discussion.ts'
import type { Playable } from '../model/media.ts'
import type { Quality } from '../model/quality.ts'
import { NO_REACTION, type ReactionState } from '../model/reaction.ts'
import type { Translate } from '../text/locales.ts'
import { button, primary } from './button.ts'
import { discussionRow } from './discussion-row.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { around, EMPTY, join, type Styled, styled } from './styled.ts'
import { lastOfDayLine, watchLine } from './watch-line.ts'
import { advisoryMark, age, isolate, playable, readingMinutes } from './wording.ts'

/** What any view shows of an article. Times are epoch milliseconds. */
export interface ArticleView {
  article: number
  headline: string
  gist: string
  points: readonly string[]
  /** Why it matters, if the article says so. */
  matters: string | null
  /** Which kind of summary this is, so that a fallback is never hidden; `null` without a summary. */
  provider: 'model' | 'extractive' | null
  link: string
  source: string
  /** The site of the page, if the source only points to it: a Telegram channel does. */
  site?: string | null
  publishedAt: number
  words: number
  quality: Quality | null
  /** Number of sources that cover the story. */
  sources: number
  /** Points on Hacker News, and the URL of a discussion at another site; `null` for other articles. */
  votes: number | null
  discussion: string | null
  /** The greatest discussion of the story whose comments can be read; left out for other articles. */
  thread?: Pick<Thread, 'comments'> | null
  /** `null` if there is none or the reader has turned pictures off. */
  imageUrl: string | null
  sourceId: number
  topic: string | null
  /** What makes it a security advisory; `null` for any other. */
  advisory: Advisory | null
  /** What is to be heard or seen; `null` for any other article. */
  media: Playable | null
}

/** Everything that a card of a digest shows. */
export interface CardView extends ArticleView {
  digest: number
  /** From 0. */
  position: number
  total: number
  /** Words of this article and the following ones in the digest, for "6 min left". */
  wordsLeft: number
  /** What is new, for a story that the chat has seen before. */
  news: string | null
  /** Why the ranking chose it. */
  why: ChoiceReason
  /** The opening line; only the first card of a scheduled digest has one. */
  greeting: Greeting | null
  /** A line in place of the greeting, such as the day of a digest that is shown again. */
  heading?: string
}

/** The line that opens a digest. */
export interface Greeting {
  part: 'morning' | 'afternoon' | 'evening'
  words: number
  /** `missed` if the previous digest was skipped, so that this one covers its articles too; `catch-up` after days without any. */
  note?: 'missed' | 'catch-up'
}

/** The card of an article in a digest: headline, meta line, gist, points, position, buttons. `now` is epoch milliseconds. */
export function card(view: CardView, now: number, t: Translate, reaction = NO_REACTION): Message {
  return message(cardText(view, now, t), keyboard(view, reaction, t), preview(view))
}

/** The text of a card, also used with other buttons below it. */
export function cardText(view: CardView, now: number, t: Translate): Styled {
  return join(
    [
      greetingLine(view, t),
      watchLine(view, t),
      newsLine(view, t),
      articleText(view, now, t),
      lastOfDayLine(view, t),
      positionLine(view, t),
    ],
    '\n\n',
  )
}

/** The text about an article in any view: headline, meta line, gist, points. */
export function articleText(view: ArticleView, now: number, t: Translate): Styled {
  return join(
    [
      join(
        [styled(isolate(view.headline), 'bold', { link: view.link }), metaLine(view, now, t)],
        '\n',
      ),
      outsideText(view.gist),
      outsideText(view.points.map((point) => `• ${point}`).join('\n')),
      view.matters === null ? '' : outsideText(t('why-it-matters', { text: view.matters })),
      excerptNote(view, t),
    ],
    '\n\n',
  )
}

/** The lead picture above the text, if there is one. */
export function preview({ imageUrl }: Pick<ArticleView, 'imageUrl'>): LinkPreviewOptions {
  return imageUrl === null
    ? { is_disabled: true }
    : { url: imageUrl, prefer_large_media: true, show_above_text: true }
}

/** Whether the full text can be read in the chat. */
export function isReadable(view: Pick<ArticleView, 'quality' | 'words'>): boolean {
  return view.words > 0 && view.quality !== 'not-article' && view.quality !== 'list'
}

/** The line that opens a digest. */
export function greetingLine({ greeting, heading, total }: CardView, t: Translate): Styled {
  if (heading !== undefined) return styled(heading, 'bold')
  if (greeting === null) return EMPTY
  const minutes = readingMinutes(greeting.words)
  const line = t(`greeting-${greeting.part}`, { count: total, minutes })
  const { note } = greeting
  return styled(note === undefined ? line : `${line}\n${t(`greeting-${note}`)}`)
}

/** What is new in a story that the chat has seen before. */
function newsLine({ news }: CardView, t: Translate): Styled {
  return news === null ? EMPTY : outsideText(t('card-news', { said: news }), 'italic')
}

/** 🛡 security advisory · high · CVE-2026-1234 · Financial Times · 3 min read · 5 h ago · 4 sources · AI summary */
function metaLine(view: ArticleView, now: number, t: Translate): Styled {
  const { source, site = null } = view
  const from =
    site === null
      ? isolate(source)
      : t('source-via', { site: isolate(site), source: isolate(source) })
  const parts: (Styled | string)[] = [
    ...(view.advisory === null ? [] : [outsideText(advisoryMark(view.advisory, t))]),
    outsideText(from),
  ]
  if (view.media !== null) parts.push(playable(view.media, t))
  else if (isReadable(view) && view.quality === 'full') {
    parts.push(t('reading-time', { minutes: readingMinutes(view.words) }))
  }
  parts.push(age(view.publishedAt, now, t))
  if (view.sources > 1) parts.push(t('told-by', { count: view.sources }))
  if (view.votes !== null) parts.push(t('votes', { count: view.votes }))
  if (view.discussion !== null) parts.push(styled(t('discussion'), { link: view.discussion }))
  // Without a text there is nothing to be labelled.
  if (view.provider !== null && view.gist !== '') parts.push(t(`summary-${view.provider}`))
  return around(join(parts, ' · '), 'italic')
}

/** A note if the site shows only the beginning of the article. */
function excerptNote({ quality }: ArticleView, t: Translate): Styled {
  if (quality === 'full' || quality === null) return EMPTY
  return styled(t(quality === 'paywall' ? 'only-excerpt-paywall' : 'only-excerpt'), 'italic')
}

function positionLine({ position, total, wordsLeft }: CardView, t: Translate): string {
  if (total === 1) return ''
  const minutes = readingMinutes(wordsLeft)
  return t('place', { position: position + 1, total, minutes })
}

function keyboard(view: CardView, reaction: ReactionState, t: Translate): InlineKeyboardButton[][] {
  const { digest, position, article } = view
  const first: InlineKeyboardButton[] = []
  if (isReadable(view))
    first.push(
      primary(button(t('read-full'), { kind: 'page', digest, position, page: 0, article })),
    )
  else first.push(primary({ text: t('open'), url: view.link }))
  first.push(nextButton(view, t))
  // Five places on every card, so that the thumb finds each button where it was; before the first card there is the overview.
  const before =
    position > 0
      ? button(t('previous'), { kind: 'card', digest, position: position - 1 })
      : button(t('all-cards'), { kind: 'overview', digest })
  const more = button(t('more'), { kind: 'more', digest, position })
  return [first, [before, ...reactionButtons(view, reaction, t), more], ...discussionRow(view, t)]
}

/** The button to the next card, or to the closing card after the last one. */
export function nextButton(
  { digest, position, total }: Pick<CardView, 'digest' | 'position' | 'total'>,
  t: Translate,
): InlineKeyboardButton {
  return primary(
    position + 1 < total
      ? button(t('next'), { kind: 'card', digest, position: position + 1 })
      : button(t('finish'), { kind: 'closing', digest }),
  )
}

/** The bookmark and the two thumbs, each showing whether it is set. */
function reactionButtons({ digest, position }: CardView, reaction: ReactionState, t: Translate) {
  const reactionButton = (name: 'save' | 'up' | 'down', on: boolean) =>
    button(t(on ? `mark-${name}-on` : `mark-${name}`), {
      kind: 'reaction',
      reaction: name,
      digest,
      position,
      view: 0,
    })
  return [
    reactionButton('save', reaction.saved),
    reactionButton('up', reaction.opinion > 0),
    reactionButton('down', reaction.opinion < 0),
  ]
}
