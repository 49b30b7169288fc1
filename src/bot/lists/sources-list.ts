import type { InlineKeyboardButton } from 'grammy/types'
import { button } from '../../card/button.ts'
import { pager } from '../../card/list.ts'
import { message } from '../../card/message.ts'
import { outsideText } from '../../card/outside-text.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, isolate } from '../../card/wording.ts'
import type { ItemAct } from '../../model/callback.ts'
import type { SeenSource } from '../../model/source.ts'
import type { Translate } from '../../text/locales.ts'
import { dropSource, type KeepSourcesDeps, keepSources } from '../personal-sources/keep-sources.ts'
import { preferencesOf, toggled, updatePreferences } from '../update-preferences.ts'
import { loadFolders, switchFolder } from './folder-switch.ts'
import type { PagedList } from './paged-list.ts'
import { folderPage, type SourceFolder } from './source-folders.ts'
import { sourceLine } from './source-line.ts'

/** Sources on a page. */
const PAGE_SIZE = 8
/** Characters of the name of a source or folder on a button, and of a folder above its sources. */
const MAX_NAME = 30
/** Characters of a title on one of two buttons in a row: what a phone 360 pixels wide shows. */
const MAX_NAME_OF_TWO = 14

type ItemButton = (text: string, act: ItemAct, id: number) => InlineKeyboardButton

/** The sources of a chat in their folders, each with its health and a switch; personal ones can be removed. */
export const sourcesList: PagedList<KeepSourcesDeps> = {
  async page(ctx, asked, deps, undo) {
    const { subscriber, from, t } = ctx
    const folders = await loadFolders(ctx)
    const count = folders.reduce((sum, { sources }) => sum + sources.length, 0)
    // Of the last page, everything may have been removed.
    const page = Math.min(asked, Math.max(0, Math.ceil(count / PAGE_SIZE) - 1))
    const preferences = subscriber && (await preferencesOf(deps, subscriber))
    const muted = new Set(preferences?.mutedSources)
    const languages = [
      subscriber?.language ?? from?.language_code ?? 'en',
      ...(preferences?.language ? [preferences.language] : []),
    ]
    const item: ItemButton = (text, act, id) =>
      button(text, { kind: 'item', name: 'sources', act, id, page })
    const parts = folderPage(folders, page, PAGE_SIZE)
    const paragraphs = parts.map(({ folder, shown }) =>
      join(
        [
          outsideText(isolate(clip(heading(folder, t), MAX_NAME)), 'bold'),
          ...shown.map((source) => sourceLine(source, languages, deps.now(), t)),
        ],
        '\n',
      ),
    )
    const hasPersonal = parts.some(({ shown }) => shown.some(({ isPersonal }) => isPersonal))
    return message(
      join(
        [
          styled(t('sources-title'), 'bold'),
          ...paragraphs,
          join([t('sources-how'), hasPersonal ? t('own-how') : ''], ' '),
        ],
        '\n\n',
      ),
      [
        ...parts.flatMap(({ folder, shown }) => [
          [folderButton(folder, muted, item, t)],
          ...shown.flatMap((source) => sourceButtons(source, muted, item, t)),
        ]),
        pager('sources', page, count > (page + 1) * PAGE_SIZE),
        undo === undefined ? [] : [item(t('undo'), undo.act, undo.id)],
        // Side by side they would be cut off on a narrow phone in most languages.
        [button(t('sources-add'), { kind: 'own', act: 'ask', id: 0 })],
        [button(t('sources-export'), { kind: 'own', act: 'export', id: 0 })],
      ],
    )
  },

  async act(ctx, act, id, deps) {
    const { subscriber, viewer } = ctx
    if (subscriber === undefined) return null
    if (act === 'allOn' || act === 'allOff' || act === 'revert') {
      return switchFolder(ctx, act, id, deps)
    }
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

function heading({ name }: SourceFolder<SeenSource>, t: Translate): string {
  return name === null ? t('sources-no-folder') : `📁 ${name}`
}

/** The switch of a whole folder, also of its sources on other pages: off if all are on, otherwise on. */
function folderButton(
  folder: SourceFolder<SeenSource>,
  muted: ReadonlySet<number>,
  item: ItemButton,
  t: Translate,
): InlineKeyboardButton {
  const [first] = folder.sources
  if (first === undefined) throw new RangeError('a folder without sources has no switch')
  const off = folder.sources.filter(({ id }) => muted.has(id)).length
  const mark = off === 0 ? 'switch-on' : off < folder.sources.length ? 'switch-some' : 'switch-off'
  const name = clip(heading(folder, t), MAX_NAME)
  return item(t(mark, { name }), off === 0 ? 'allOff' : 'allOn', first.id)
}

function sourceButtons(
  { id, title, isPersonal, kind }: SeenSource,
  muted: ReadonlySet<number>,
  item: ItemButton,
  t: Translate,
): InlineKeyboardButton[][] {
  const name = clip(title, isPersonal ? MAX_NAME_OF_TWO : MAX_NAME)
  const mark = muted.has(id) ? 'switch-off' : 'switch-on'
  return [
    [
      item(t(mark, { name }), 'switch', id),
      ...(isPersonal ? [item(t('own-drop', { name }), 'drop', id)] : []),
    ],
    kind === 'mailbox' ? [button(t('mail-leave'), { kind: 'own', act: 'leave', id })] : [],
  ]
}
