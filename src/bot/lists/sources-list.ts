import { button } from '../../card/button.ts'
import { turns } from '../../card/list.ts'
import { message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { age, clip, isolate } from '../../card/wording.ts'
import type { ItemAct } from '../../model/callback.ts'
import { DAY } from '../../model/time.ts'
import type { SourceRow } from '../../store/schema.ts'
import type { Translate } from '../../text/locales.ts'
import { keepSource } from '../personal-sources/personal-source-tap.ts'
import { refollow } from '../personal-sources/refollow.ts'
import { preferencesOf, toggled, updatePreferences } from '../preferences.ts'
import type { List } from './list.ts'

/** Sources on a page. */
const PAGE = 8
const NAME = 40

/** The sources, each with its health and a switch. */
export const sourcesList: List = {
  async page({ chat, subscriber, t }, page, parts, undo) {
    const { store, now } = parts
    const found = await store.sources.of(chat?.id ?? 0, page * PAGE, PAGE + 1)
    const { mutedSources } = subscriber
      ? await preferencesOf(parts, subscriber)
      : { mutedSources: [] as number[] }
    const shown = found.slice(0, PAGE)
    const item = (act: ItemAct, id: number) =>
      ({ kind: 'item', name: 'sources', act, id, page }) as const
    const keys = shown.map(({ id, title, is_own }) => [
      button(
        t(mutedSources.includes(id) ? 'switch-off' : 'switch-on', { name: clip(title, NAME) }),
        item('switch', id),
      ),
      ...(is_own === 1
        ? [button(t('own-drop', { name: clip(title, NAME) }), item('drop', id))]
        : []),
    ])
    const lines = shown.map((source) =>
      join([
        styled(isolate(source.title), 'bold'),
        ` · ${health(source, now(), t)}`,
        source.is_own === 1 ? ` · ${t('own-mark')}` : '',
      ]),
    )
    const isAnyOwn = shown.some(({ is_own }) => is_own === 1)
    return message(
      join(
        [
          styled(t('sources-title'), 'bold'),
          join(lines, '\n'),
          join([t('sources-how'), isAnyOwn ? t('own-how') : ''], ' '),
        ],
        '\n\n',
      ),
      [
        ...keys,
        turns('sources', page, found.length > PAGE),
        undo === undefined ? [] : [button(t('undo'), item('restore', undo))],
        [
          button(t('sources-add'), { kind: 'own', act: 'ask', id: 0 }),
          button(t('sources-export'), { kind: 'own', act: 'export', id: 0 }),
        ],
      ],
    )
  },

  async act({ subscriber }, act, id, parts) {
    if (subscriber === undefined) return null
    if (act === 'drop') {
      if (!(await parts.store.personalSources.drop(subscriber.chatId, id, parts.now()))) return null
      await refollow(subscriber, parts)
      return 'own-dropped'
    }
    if (act === 'restore') {
      return (await keepSource(subscriber, [id], parts)).length === 0 ? 'own-not-kept' : 'own-kept'
    }
    if (act !== 'switch') return null
    // A forged button must not make /mute name somebody else's source.
    if ((await parts.store.sources.seenBy(subscriber.chatId, id)) === undefined) return null
    const { mutedSources } = await preferencesOf(parts, subscriber)
    const change = toggled(mutedSources, id)
    await updatePreferences(parts, subscriber, { mutedSources: change })
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
