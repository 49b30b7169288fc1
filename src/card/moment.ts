import type { MessageEntity } from 'grammy/types'
import { type Styled, styled } from './styled.ts'

/**
 * How a client shows a moment: the words as they are written (`''`), which tell the reader's local time when they are tapped,
 * or the day of the week and the time in the reader's own zone in place of the words (`'wt'`).
 */
export type MomentFormat = Extract<
  MessageEntity.DateTimeMessageEntity['date_time_format'],
  '' | 'wt'
>

/** A moment with the words that name it. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number
  readonly words: string
  readonly format: MomentFormat
}

/** Stand around the words while a sentence is made; no text in `locales/` contains them. */
const BEGIN = '\u0001'
const END = '\u0002'

/**
 * A sentence that names a moment, as a `date_time` entity (Bot API 9.5): clients know the reader's zone, the bot often does
 * not. Clients without the entity show the words.
 *
 * @param sentence makes the sentence from the words, which it contains once
 */
export function withMoment(sentence: (words: string) => string, moment: Moment): Styled {
  const marked = sentence(`${BEGIN}${moment.words}${END}`)
  const offset = marked.indexOf(BEGIN)
  const end = marked.indexOf(END) - BEGIN.length
  const text = marked.replace(BEGIN, '').replace(END, '')
  if (offset < 0 || end <= offset) return styled(text)
  const entity: MessageEntity = {
    type: 'date_time',
    offset,
    length: end - offset,
    unix_time: Math.floor(moment.at / 1000),
    date_time_format: moment.format,
  }
  return { text, entities: [entity] }
}
