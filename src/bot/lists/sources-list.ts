import { button } from '../../card/button.ts'
import { pager } from '../../card/list.ts'
import { message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { age, clip, isolate } from '../../card/wording.ts'
import type { ItemAct } from '../../model/callback.ts'
import type { Source } from '../../model/source.ts'
import { DAY } from '../../model/time.ts'
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
  async page({ viewer, subscriber, t }, page, parts, undo) {
    const { now } = parts
    const found = await viewer.sources.list(page * PAGE, PAGE + 1)
    const preferences = subscriber && (await preferencesOf(parts, subscriber))
    const mutedSources = preferences?.mutedSources ?? []
    const shown = found.slice(0, PAGE)
    const item = (act: ItemAct, id: number) =>
      ({ kind: 'item', name: 'sources', act, id, page }) as const
    const keys = shown.map(({ id, title, isPersonal }) => [
      button(
        t(mutedSources.includes(id) ? 'switch-off' : 'switch-on', { name: clip(title, NAME) }),
        item('switch', id),
      ),
      ...(isPersonal ? [button(t('own-drop', { name: clip(title, NAME) }), item('drop', id))] : []),
    ])
    const lines = shown.map((source) =>
      join([
        styled(isolate(source.title), 'bold'),
        ` · ${health(source, now(), t)}`,
        source.isPersonal ? ` · ${t('own-mark')}` : '',
      ]),
    )
    const isAnyOwn = shown.some(({ isPersonal }) => isPersonal)
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
        pager('sources', page, found.length > PAGE),
        undo === undefined ? [] : [button(t('undo'), item('restore', undo))],
        [
          button(t('sources-add'), { kind: 'own', act: 'ask', id: 0 }),
          button(t('sources-export'), { kind: 'own', act: 'export', id: 0 }),
        ],
      ],
    )
  },

  async act(ctx, act, id, parts) {
    const { subscriber, viewer } = ctx
    if (subscriber === undefined) return null
    if (act === 'drop') {
      if (!(await viewer.personalSources.drop(id, parts.now()))) return null
      await refollow(ctx, subscriber, parts)
      return 'own-dropped'
    }
    if (act === 'restore') {
      const kept = await keepSource(ctx, subscriber, [id], parts)
      return kept.length === 0 ? 'own-not-kept' : 'own-kept'
    }
    if (act !== 'switch') return null
    if ((await viewer.sources.followed(id)) === undefined) return null
    const { mutedSources } = await preferencesOf(parts, subscriber)
    const change = toggled(mutedSources, id)
    await updatePreferences(parts, subscriber, { mutedSources: change })
    return change.includes(id) ? 'feed-off' : 'feed-on'
  },
}

/** The health of a source in a few words: when it last had news, or why it has none. */
function health(source: Source, now: number, t: Translate): string {
  const { state, failures, lastGoodAt: good, lastNewAt: fresh } = source
  if (state === 'paused') return t('feed-paused')
  if (good === null) return failures > 0 ? t('feed-failing') : t('feed-new')
  if (failures > 0 && now - good > DAY) return t('feed-down', { since: age(good, now, t) })
  if (failures > 0) return t('feed-trouble', { since: age(good, now, t) })
  return fresh === null ? t('feed-silent') : t('feed-good', { since: age(fresh, now, t) })
}
