import { button } from '../../card/card.ts'
import { turns } from '../../card/list.ts'
import { message, type Translate } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { age, clip } from '../../card/wording.ts'
import type { SourceRow } from '../../store/schema.ts'
import { changeWishes, toggled, wishesOf } from '../wishes.ts'
import type { List } from './list.ts'

/** Sources on a page. */
const PAGE = 8
const NAME = 40
const DAY = 24 * 3_600_000

/** The sources, each with its health and a switch. */
export const sources: List = {
  async page({ chat, subscriber, t }, page, parts) {
    const { store, now } = parts
    const found = await store.sources.of(chat?.id ?? 0, page * PAGE, PAGE + 1)
    const { mutedSources } = subscriber
      ? await wishesOf(parts, subscriber)
      : { mutedSources: [] as number[] }
    const shown = found.slice(0, PAGE)
    const keys = shown.map(({ id, title }) => [
      button(
        t(mutedSources.includes(id) ? 'switch-off' : 'switch-on', { name: clip(title, NAME) }),
        {
          kind: 'item',
          name: 'sources',
          act: 'switch',
          id,
          page,
        },
      ),
    ])
    const lines = shown.map((source) =>
      join([styled(source.title, 'bold'), ` · ${health(source, now(), t)}`]),
    )
    return message(
      join([styled(t('sources-title'), 'bold'), join(lines, '\n'), t('sources-how')], '\n\n'),
      [...keys, turns('sources', page, found.length > PAGE)],
    )
  },

  async act({ subscriber }, act, id, parts) {
    if (subscriber === undefined || act !== 'switch') return null
    const { mutedSources } = await wishesOf(parts, subscriber)
    const change = toggled(mutedSources, id)
    await changeWishes(parts, subscriber, { mutedSources: change })
    return change.includes(id) ? 'feed-off' : 'feed-on'
  },
}

/** How a source does, in a few words: when it last had news, or why it has none. */
function health(source: SourceRow, now: number, t: Translate): string {
  const { state, failures, last_good_at: good, last_new_at: fresh } = source
  if (state === 'paused') return t('feed-paused')
  if (good === null) return failures > 0 ? t('feed-failing') : t('feed-new')
  if (failures > 0 && now - good > DAY) return t('feed-down', { since: age(good, now, t) })
  if (failures > 0) return t('feed-trouble', { since: age(good, now, t) })
  return fresh === null ? t('feed-silent') : t('feed-good', { since: age(fresh, now, t) })
}
