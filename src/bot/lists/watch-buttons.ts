import type { InlineKeyboardButton } from 'grammy/types'
import { button } from '../../card/button.ts'
import { MOST_PER_DAY } from '../../deliver/news-alerts/hold-until.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import type { Watch } from '../../model/watch.ts'
import { clockTime } from '../../text/clock-time.ts'
import type { Translate } from '../../text/locales.ts'

/** The button that looks for words in titles only, or in the first sentences as well again. */
export function titlesButton({ id, titlesOnly }: Watch, t: Translate): InlineKeyboardButton {
  const label = t('watch-titles')
  return button(titlesOnly ? t('chosen', { label }) : label, {
    kind: 'item',
    name: 'watched',
    act: 'switch',
    id,
    page: 0,
  })
}

/** When and how often a chat is told at once. */
export function watchRule({ quiet: { from, to } }: Subscriber, t: Translate): string {
  return from === to
    ? t('watch-rule', { most: MOST_PER_DAY })
    : t('watch-rule-quiet', { most: MOST_PER_DAY, from: clockTime(from), to: clockTime(to) })
}
