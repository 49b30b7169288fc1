import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, topicName } from '../../card/wording.ts'
import type { BotContext } from '../bot-context.ts'
import { type PreferencesDeps, preferencesOf, updatePreferences } from '../update-preferences.ts'
import type { PagedList } from './paged-list.ts'

/** Characters of an entry on its button. */
const MAX_LABEL = 40
/** Buttons that one message shows well. */
const MAX_BUTTONS = 40

/** Everything that is muted: words, sources and topics, each with a button that unmutes it. */
export const mutedList: PagedList<PreferencesDeps> = {
  async page(ctx, _page, deps) {
    const entries = await loadEntries(ctx, deps)
    const { t } = ctx
    const buttons = entries.map(({ act, id, label }) => [
      button(t('list-unmute', { name: clip(label, MAX_LABEL) }), {
        kind: 'item',
        name: 'muted',
        act,
        id,
        page: 0,
      }),
    ])
    const text = entries.length === 0 ? t('muted-empty') : t('muted-some')
    return message(
      join([styled(t('muted-title'), 'bold'), text, t('mute-how')], '\n\n'),
      buttons.slice(0, MAX_BUTTONS),
    )
  },

  async act(ctx, act, id, deps) {
    const { subscriber } = ctx
    if (subscriber === undefined) return null
    const { mutedWords, mutedSources, mutedTopics } = await preferencesOf(deps, subscriber)
    const withoutIndex = <T>(list: readonly T[]) => list.filter((_, index) => index !== id)
    if (act === 'word') {
      await updatePreferences(deps, subscriber, { mutedWords: withoutIndex(mutedWords) })
    } else if (act === 'topic') {
      await updatePreferences(deps, subscriber, { mutedTopics: withoutIndex(mutedTopics) })
    } else if (act === 'source') {
      const others = mutedSources.filter((source) => source !== id)
      await updatePreferences(deps, subscriber, { mutedSources: others })
    } else return null
    return 'unmuted'
  },
}

interface MutedEntry {
  act: 'word' | 'source' | 'topic'
  /** A source's id; for a word or topic its index in the sorted list. */
  id: number
  label: string
}

async function loadEntries(
  { subscriber, viewer, t }: BotContext,
  deps: PreferencesDeps,
): Promise<MutedEntry[]> {
  if (subscriber === undefined) return []
  const { mutedWords, mutedSources, mutedTopics } = await preferencesOf(deps, subscriber)
  const sources = await Promise.all(mutedSources.map((id) => viewer.sources.get(id)))
  return [
    ...mutedWords.map((word, id) => ({ act: 'word' as const, id, label: word })),
    ...sources
      .filter((source) => source !== undefined)
      .map(({ id, title }) => ({ act: 'source' as const, id, label: title })),
    ...mutedTopics.map((topic, id) => ({
      act: 'topic' as const,
      id,
      label: topicName(topic, t),
    })),
  ]
}
