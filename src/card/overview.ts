import type { Translate } from '../text/locales.ts'
import { button, rowsOf } from './button.ts'
import { type CardView, greetingLine } from './card.ts'
import { MESSAGE_CHARACTERS, MESSAGE_ENTITIES } from './limits.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { join, type Styled, styled } from './styled.ts'
import { watchLine } from './watch-line.ts'
import { ADVISORY_SIGN, clip, isolate } from './wording.ts'

const BUTTONS_PER_ROW = 5
const MAX_HEADLINE = 200
/** A folded gist may be long, but not longer than one swipe. */
const MAX_GIST = 700
const GAP = 2

/** A whole digest as one message: headlines with their sources, each gist folded below, and numbered buttons that open the cards. */
export function overview(views: readonly CardView[], t: Translate): Message {
  const [first] = views
  if (first === undefined) return message(styled(t('quiet-day')))
  const greeting = join([greetingLine(first, t), watchLine(first, t)], '\n')
  const headings = views.map((view, index) => headingOf(view, index + 1))
  const fixed = headings.reduce(
    (sum, heading) => sum + heading.text.length + GAP,
    greeting.text.length,
  )
  // Telegram limits the whole message, so the gists share what the headlines leave.
  const room = Math.floor((MESSAGE_CHARACTERS - fixed) / views.length) - GAP
  const limit = Math.min(MAX_GIST, room)
  const quotes =
    MESSAGE_ENTITIES - headings.reduce((sum, heading) => sum + heading.entities.length, 1)
  const parts = views.flatMap((view, index) => {
    const gist = index < quotes && limit > 80 ? clip(gistOf(view), limit) : ''
    return join([headings[index] ?? '', outsideText(gist, 'expandable_blockquote')], '\n')
  })
  const numbers = views.map(({ digest, position }, index) =>
    button(String(index + 1), { kind: 'card', digest, position }),
  )
  return message(join([greeting, ...parts], '\n\n'), rowsOf(numbers, BUTTONS_PER_ROW))
}

function headingOf(view: CardView, number: number): Styled {
  const news = view.news === null ? '' : '🔄 '
  const advisory = view.advisory === null ? '' : ADVISORY_SIGN
  const { watched, followed = false } = view.why
  const awaited = watched !== undefined ? '👁 ' : followed ? '🔔 ' : ''
  return join([
    `${number}. ${awaited}${news}${advisory}`,
    styled(isolate(clip(view.headline, MAX_HEADLINE)), 'bold', { link: view.link }),
    outsideText(` · ${isolate(view.source)}`, 'italic'),
  ])
}

function gistOf({ gist, points, news }: CardView): string {
  return [news ?? '', gist, ...points.map((point) => `• ${point}`)].filter(Boolean).join('\n')
}
