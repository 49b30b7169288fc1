import { topicName } from '../../card/wording.ts'
import type { SeenSource } from '../../model/source.ts'
import type { BotContext } from '../bot-context.ts'
import { type PreferencesDeps, preferencesOf, updatePreferences } from '../update-preferences.ts'
import { groupByFolder, type SourceFolder } from './source-folders.ts'

/** What a folder's button does with it; `revert` takes the last such tap back. */
export type FolderAct = 'allOn' | 'allOff' | 'revert'

/** The folders of the chat's sources, in the chat's language. The store knows which sources the chat sees. */
export async function loadFolders({
  viewer,
  t,
}: Pick<BotContext, 'viewer' | 't'>): Promise<SourceFolder<SeenSource>[]> {
  return groupByFolder(await viewer.sources.list(), (topic) => topicName(topic, t))
}

/**
 * Mutes or unmutes all sources that the chat sees in a folder, or restores which of them were muted before.
 * @param id a source in the folder, so that the button still finds it after any change of names and languages
 * @returns the key of the text that answers the tap, `null` if there is no such source or nothing to take back
 */
export async function switchFolder(
  ctx: BotContext,
  act: FolderAct,
  id: number,
  deps: PreferencesDeps,
): Promise<string | null> {
  const { subscriber, session } = ctx
  if (subscriber === undefined) return null
  const folders = await loadFolders(ctx)
  const folder = folders.find(({ sources }) => sources.some((source) => source.id === id))
  if (folder === undefined) return null
  const ids = folder.sources.map((source) => source.id)
  const { mutedSources } = await preferencesOf(deps, subscriber)
  const muted = mutedAfter(act, ids, session.folder?.source === id ? session.folder.muted : null)
  if (muted === null) return null
  session.folder =
    act === 'revert'
      ? undefined
      : { source: id, muted: ids.filter((one) => mutedSources.includes(one)) }
  const others = mutedSources.filter((one) => !ids.includes(one))
  await updatePreferences(deps, subscriber, { mutedSources: [...others, ...muted] })
  return { allOn: 'folder-on', allOff: 'folder-off', revert: 'folder-reverted' }[act]
}

/** The sources of a folder that are muted after a tap; `null` if there is nothing to take back. Pure. */
export function mutedAfter(
  act: FolderAct,
  ids: readonly number[],
  before: readonly number[] | null,
): readonly number[] | null {
  if (act === 'allOn') return []
  if (act === 'allOff') return ids
  return before === null ? null : ids.filter((id) => before.includes(id))
}
