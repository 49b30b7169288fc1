import type { InlineKeyboardButton } from 'grammy/types'
import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { clip } from '../../card/wording.ts'
import { MOST_PER_DAY } from '../../deliver/news-alerts/hold-until.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import type { Watch } from '../../model/watch.ts'
import { clockTime } from '../../text/clock-time.ts'
import type { Translate } from '../../text/locales.ts'
import type { PagedList } from './paged-list.ts'

/** Characters of words on a button that takes half a row. */
const MAX_LABEL = 22

/** The words that a chat watches: each can be dropped, which can be taken back, or looked for in titles only. */
export const watchedList: PagedList<{ now: () => number }> = {
  async page({ viewer, subscriber, t }, _page, _deps, undo) {
    const watches = await viewer.watches.list()
    const rows = watches.map((watch) => [
      button(t('list-unmute', { name: clip(watch.words, MAX_LABEL) }), {
        kind: 'item',
        name: 'watched',
        act: 'drop',
        id: watch.id,
        page: 0,
      }),
      titlesButton(watch, t),
    ])
    const back =
      undo === undefined
        ? []
        : [
            button(t('undo'), {
              kind: 'item',
              name: 'watched',
              act: undo.act,
              id: undo.id,
              page: 0,
            }),
          ]
    const quiet = button(t('watch-quiet'), { kind: 'settings', screen: 'quiet' })
    const rule = subscriber === undefined ? '' : watchRule(subscriber, t)
    return message(
      join(
        [
          styled(t('watched-title'), 'bold'),
          watches.length === 0 ? t('watched-empty') : rule,
          t('watch-how'),
        ],
        '\n\n',
      ),
      [...rows, back, watches.length === 0 ? [] : [quiet]],
    )
  },

  async act({ viewer: { watches } }, act, id, { now }) {
    if (act === 'drop') {
      // After a second tap there is nothing left to drop, which is no error.
      await watches.drop(id, now())
      return 'watch-dropped'
    }
    if (act === 'restore') return (await watches.restore(id, now())) ? 'watch-back' : null
    if (act !== 'switch') return null
    const watch = (await watches.list()).find((one) => one.id === id)
    if (watch === undefined) return null
    await watches.setTitlesOnly(id, !watch.titlesOnly)
    return watch.titlesOnly ? 'watch-anywhere' : 'watch-titles-now'
  },
}

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
