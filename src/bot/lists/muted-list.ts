import { button } from '../../card/button.ts'
import { message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { clip, topicName } from '../../card/wording.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { preferencesOf, updatePreferences } from '../preferences.ts'
import type { List } from './list.ts'

const ENTRY = 40

/** Everything that is muted: words, sources, topics, each with a button that takes it back. */
export const mutedList: List = {
  async page(ctx, _page, parts) {
    const entries = await entriesOf(ctx, parts)
    const { t } = ctx
    const keys = entries.map(({ act, id, label }) => [
      button(t('list-unmute', { name: clip(label, ENTRY) }), {
        kind: 'item',
        name: 'muted',
        act,
        id,
        page: 0,
      }),
    ])
    const said = entries.length === 0 ? t('muted-empty') : t('muted-some')
    return message(
      join([styled(t('muted-title'), 'bold'), said, t('mute-how')], '\n\n'),
      keys.slice(0, SHOWN),
    )
  },

  async act(ctx, act, id, parts) {
    const { subscriber } = ctx
    if (subscriber === undefined) return null
    const { mutedWords, mutedSources, mutedTopics } = await preferencesOf(parts, subscriber)
    const without = <T>(list: readonly T[]) => list.filter((_, index) => index !== id)
    if (act === 'word')
      await updatePreferences(parts, subscriber, { mutedWords: without(mutedWords) })
    else if (act === 'topic') {
      await updatePreferences(parts, subscriber, { mutedTopics: without(mutedTopics) })
    } else if (act === 'source') {
      const left = mutedSources.filter((source) => source !== id)
      await updatePreferences(parts, subscriber, { mutedSources: left })
    } else return null
    return 'unmuted'
  },
}

/** Buttons a message shows well. */
const SHOWN = 40

interface Entry {
  act: 'word' | 'source' | 'topic'
  /** A source's id; of a word or topic the place in its list, which is sorted. */
  id: number
  label: string
}

async function entriesOf({ subscriber, viewer, t }: Ctx, deps: BotDeps): Promise<Entry[]> {
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
