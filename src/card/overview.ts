import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type CardView, greetingLine } from './card.ts'
import { MESSAGE_CHARACTERS, MESSAGE_ENTITIES } from './limits.ts'
import { type Message, message } from './message.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip, isolate } from './wording.ts'

/** Numbers in a row of buttons. */
const WIDTH = 5
const HEADLINE = 200
/** A gist that is folded away may be long, but not longer than a thumb's scroll. */
const GIST = 700
const GAP = 2

/** A whole digest as one message: each headline with its source, each gist folded under it, numbers to open the cards. */
export function overview(views: readonly CardView[], t: Translate): Message {
  const [first] = views
  if (first === undefined) return message(styled(t('quiet-day')))
  const greeting = greetingLine(first, t)
  const heads = views.map((view, index) => headOf(view, index + 1))
  const fixed = heads.reduce((sum, head) => sum + head.text.length + GAP, greeting.text.length)
  // Telegram counts the whole message: what headlines leave is shared among the gists.
  const room = Math.floor((MESSAGE_CHARACTERS - fixed) / views.length) - GAP
  const most = Math.min(GIST, room)
  const folds = MESSAGE_ENTITIES - heads.reduce((sum, head) => sum + head.entities.length, 1)
  const parts = views.flatMap((view, index) => {
    const gist = index < folds && most > 80 ? clip(gistOf(view), most) : ''
    return join([heads[index] ?? '', styled(gist, 'expandable_blockquote')], '\n')
  })
  const numbers = views.map(({ digest, position }, index) =>
    button(String(index + 1), { kind: 'card', digest, position }),
  )
  const rows = Array.from({ length: Math.ceil(numbers.length / WIDTH) }, (_, row) =>
    numbers.slice(row * WIDTH, (row + 1) * WIDTH),
  )
  return message(join([greeting, ...parts], '\n\n'), rows)
}

function headOf(view: CardView, number: number): Styled {
  const news = view.news === null ? '' : '🔄 '
  return join([
    `${number}. ${news}`,
    styled(isolate(clip(view.headline, HEADLINE)), 'bold', { link: view.link }),
    styled(` · ${isolate(view.source)}`, 'italic'),
  ])
}

function gistOf({ gist, points, news }: CardView): string {
  return [news ?? '', gist, ...points.map((point) => `• ${point}`)].filter(Boolean).join('\n')
}
