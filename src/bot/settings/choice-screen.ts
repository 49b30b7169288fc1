import type { InlineKeyboardButton } from 'grammy/types'
import { button, rowsOf } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import type { SettingName } from '../../model/callback.ts'
import type { Translate } from '../../text/locales.ts'

/** A button that sets a value, and whether that value is set now. */
export interface Choice {
  readonly word: SettingName
  readonly value: string
  readonly label: string
  readonly isSet?: boolean
}

/** A question with its choices in rows of `width`, then `more` rows, then the button back to the overview. */
export function choiceScreen(
  question: string,
  choices: readonly Choice[],
  width: number,
  t: Translate,
  more: readonly InlineKeyboardButton[][] = [],
): Message {
  const buttons = choices.map(({ word, value, label, isSet = false }) =>
    button(isSet ? t('chosen', { label }) : label, { kind: 'set', name: word, value }),
  )
  const back = button(t('settings-back'), { kind: 'settings', screen: 'overview' })
  return message(styled(question), [...rowsOf(buttons, width), ...more, [back]])
}

/** A whole number of at most four digits from `min` to `max`; `null` for any other text. */
export function readNumber(value: string, min: number, max: number): number | null {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : -1
  return number >= min && number <= max ? number : null
}
