import type { Translate } from '../text/locales.ts'
import { button, rowsOf } from './button.ts'
import { type Message, message } from './message.ts'
import { join, styled } from './styled.ts'
import { clip, isolate } from './wording.ts'

/** What the closing card of a digest shows. */
export interface ClosingView {
  digest: number
  /** When the next digest comes, in words; `null` if none is planned. */
  when: string | null
  /** The headlines of the digest, in order. */
  headlines: readonly ClosingLine[]
}

/** A headline of the digest. */
export interface ClosingLine {
  headline: string
  link: string
  /** Whether it tells what is new in a story that the chat has seen before. */
  isUpdate: boolean
  saved: boolean
}

const BUTTONS_PER_ROW = 5
/** Twenty of these, the longest digest, fit a message beside the texts around them. */
const MAX_HEADLINE = 160

/**
 * The last card of a digest: when the next one comes, and what this one told, so that it can still be found in the chat. The
 * numbers open the cards again.
 */
export function closing({ digest, when, headlines }: ClosingView, t: Translate): Message {
  const saved = headlines.filter((line) => line.saved).length
  const lines = headlines.map((line, index) =>
    join([
      `${index + 1}. ${line.saved ? '🔖 ' : ''}${line.isUpdate ? '🔄 ' : ''}`,
      styled(isolate(clip(line.headline, MAX_HEADLINE)), { link: line.link }),
    ]),
  )
  const numbers = headlines.map((_, position) =>
    button(String(position + 1), { kind: 'card', digest, position }),
  )
  const back =
    headlines.length > 0
      ? [button(t('previous'), { kind: 'card', digest, position: headlines.length - 1 })]
      : []
  return message(
    join(
      [
        styled(when === null ? t('closing-last') : t('closing', { when }), 'bold'),
        join(lines, '\n'),
        saved === 0 ? t('closing-nothing-saved') : t('closing-saved', { count: saved }),
      ],
      '\n\n',
    ),
    [
      ...(headlines.length > 1 ? rowsOf(numbers, BUTTONS_PER_ROW) : []),
      [...back, button(t('saved-button'), { kind: 'list', name: 'saved', page: 0 })],
    ],
  )
}
