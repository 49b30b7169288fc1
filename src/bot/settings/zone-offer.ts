import type { InlineKeyboardButton } from 'grammy/types'
import { button, rowsOf } from '../../card/button.ts'
import type { Translate } from '../../text/locales.ts'
import { likelyZones } from './place-choices.ts'

/** The buttons of the welcome: cities that a newcomer may live near, their location, a digest now, the settings. */
export function zoneOffer(
  language: string,
  ofOperator: string,
  t: Translate,
): InlineKeyboardButton[][] {
  const cities = likelyZones(language, ofOperator).map(({ label, word, value }) =>
    button(label, { kind: 'set', name: word, value }),
  )
  return [
    ...rowsOf(cities, 3),
    [button(t('location-button'), { kind: 'switch', name: 'locate', value: 'ask' })],
    [button(t('welcome-now'), { kind: 'now' })],
    [button(t('welcome-settings'), { kind: 'settings', screen: 'overview' })],
  ]
}
