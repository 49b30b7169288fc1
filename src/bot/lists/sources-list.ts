import { button } from '../../card/button.ts'
import { pager } from '../../card/list.ts'
import { message } from '../../card/message.ts'
import { outsideText } from '../../card/outside-text.ts'
import { join, styled } from '../../card/styled.ts'
import { age, clip, isolate } from '../../card/wording.ts'
import { channelOf } from '../../collect/channel/channel-address.ts'
import type { ItemAct } from '../../model/callback.ts'
import type { Source } from '../../model/source.ts'
import { DAY } from '../../model/time.ts'
import type { Translate } from '../../text/locales.ts'
import { dropSource, type KeepSourcesDeps, keepSources } from '../personal-sources/keep-sources.ts'
import { preferencesOf, toggled, updatePreferences } from '../update-preferences.ts'
import type { PagedList } from './paged-list.ts'

/** Sources on a page. */
const PAGE_SIZE = 8
/** Characters of a title on a button. */
const MAX_NAME = 40

/** The sources of a chat, each with its health and a switch; personal ones can be removed. */
export const sourcesList: PagedList<KeepSourcesDeps> = {
  async page({ viewer, subscriber, t }, page, deps, undo) {
    const { now } = deps
    const found = await viewer.sources.list(page * PAGE_SIZE, PAGE_SIZE + 1)
    const preferences = subscriber && (await preferencesOf(deps, subscriber))
    const mutedSources = preferences?.mutedSources ?? []
    const shown = found.slice(0, PAGE_SIZE)
    const item = (act: ItemAct, id: number) =>
      ({ kind: 'item', name: 'sources', act, id, page }) as const
    const buttons = shown.map(({ id, title, isPersonal, kind }) => {
      const name = clip(title, MAX_NAME)
      const isMuted = mutedSources.includes(id)
      return [
        button(t(isMuted ? 'switch-off' : 'switch-on', { name }), item('switch', id)),
        ...(isPersonal ? [button(t('own-drop', { name }), item('drop', id))] : []),
        ...(kind === 'mailbox'
          ? [button(t('mail-leave'), { kind: 'own', act: 'leave', id } as const)]
          : []),
      ]
    })
    const lines = shown.map((source) =>
      join([
        outsideText(isolate(source.title), 'bold'),
        channelName(source, t),
        ` · ${healthText(source, now(), t)}`,
        source.isPersonal ? ` · ${t('own-mark')}` : '',
      ]),
    )
    const hasPersonal = shown.some(({ isPersonal }) => isPersonal)
    return message(
      join(
        [
          styled(t('sources-title'), 'bold'),
          join(lines, '\n'),
          join([t('sources-how'), hasPersonal ? t('own-how') : ''], ' '),
        ],
        '\n\n',
      ),
      [
        ...buttons,
        pager('sources', page, found.length > PAGE_SIZE),
        undo === undefined ? [] : [button(t('undo'), item('restore', undo))],
        [
          button(t('sources-add'), { kind: 'own', act: 'ask', id: 0 }),
          button(t('sources-export'), { kind: 'own', act: 'export', id: 0 }),
        ],
      ],
    )
  },

  async act(ctx, act, id, deps) {
    const { subscriber, viewer } = ctx
    if (subscriber === undefined) return null
    if (act === 'drop') {
      return (await dropSource(ctx, subscriber, id, deps)) ? 'own-dropped' : null
    }
    if (act === 'restore') {
      const kept = await keepSources(ctx, subscriber, [id], deps)
      return kept.length === 0 ? 'own-not-kept' : 'own-kept'
    }
    if (act !== 'switch') return null
    if ((await viewer.sources.followed(id)) === undefined) return null
    const { mutedSources } = await preferencesOf(deps, subscriber)
    const change = toggled(mutedSources, id)
    await updatePreferences(deps, subscriber, { mutedSources: change })
    return change.includes(id) ? 'feed-off' : 'feed-on'
  },
}

/** The name of a channel behind its title, which may be another or the same as that of others; nothing for any other source. */
function channelName({ kind, url, title }: Source, t: Translate): string {
  if (kind === 'private-channel') return ` · ${t('add-kind-private-channel')}`
  const name = kind === 'channel' ? channelOf(url) : null
  return name === null || title === `@${name}` ? '' : ` · @${name}`
}

/** A source's health in a few words: when it last published something new, or why it did not. */
function healthText(source: Source, now: number, t: Translate): string {
  const { state, failures, lastGoodAt, lastNewAt } = source
  if (state === 'paused') return t('feed-paused')
  if (lastGoodAt === null) return failures > 0 ? t('feed-failing') : t('feed-new')
  if (failures > 0) {
    const isDown = now - lastGoodAt > DAY
    return t(isDown ? 'feed-down' : 'feed-trouble', { since: age(lastGoodAt, now, t) })
  }
  return lastNewAt === null ? t('feed-silent') : t('feed-good', { since: age(lastNewAt, now, t) })
}
