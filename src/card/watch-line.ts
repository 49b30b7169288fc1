import type { ChoiceReason } from '../model/digest.ts'
import type { Translate } from '../text/locales.ts'
import { outsideText } from './outside-text.ts'
import { EMPTY, join, type Styled, styled } from './styled.ts'
import { isolate } from './wording.ts'

/** A card as far as its lines about what the chat watches and follows need it. */
interface Watched {
  why: ChoiceReason
  total: number
  position: number
}

/** Why an alert was sent, above its card: "👁 postgres 19", "🔔 You follow this"; and, if several come together, how many. */
export function watchLine({ why, total, position }: Watched, t: Translate): Styled {
  const { watched, followed = false } = why
  if (watched === undefined) return followed ? styled(t('followed-mark')) : EMPTY
  const together = total > 1 && position === 0 ? t('watched-together', { count: total }) : ''
  return join([together, outsideText(t('watched-mark', { words: isolate(watched) }))], '\n')
}

/** What the last alert of a day says below: what is found later comes together. */
export function lastOfDayLine({ why }: Pick<Watched, 'why'>, t: Translate): string {
  return why.lastOfDay === true ? t('watched-last') : ''
}
