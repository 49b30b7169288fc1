import { describe, expect, test } from 'vitest'
import {
  mutedAfter,
  mutesReversed,
  planChanges,
  preferencesAfter,
} from '../../../src/digest/wishes/plan-changes.ts'
import { TOPICS } from '../../../src/digest/topics/topics.ts'
import type { Interest, InterestSubject } from '../../../src/model/interest.ts'
import { DEFAULT_PREFERENCES, type Preferences } from '../../../src/model/preferences.ts'
import type { WishDirection } from '../../../src/model/wish.ts'

const NOW = Date.parse('2026-11-24T08:00:00Z')

const topic = (name: string): InterestSubject => ({ kind: 'topic', name })
const plan = (
  wishes: readonly [WishDirection, InterestSubject][],
  over: Partial<Preferences> = {},
  interests: readonly Interest[] = [],
) => {
  const state = { preferences: { ...DEFAULT_PREFERENCES, size: 7, ...over }, interests }
  const understood = wishes.map(([direction, subject]) => ({ direction, subject }))
  const changes = planChanges(understood, state, [1, 2, 3], NOW)
  return { changes, after: preferencesAfter(state, changes, NOW), before: state.preferences }
}

describe('changes for wishes', () => {
  test('less and more are interests of two steps, and one further each time', () => {
    const first = plan([
      ['less', topic('crypto')],
      ['more', topic('ai')],
    ])
    expect(first.after.interests).toEqual({ 'topic:ai': 2, 'topic:crypto': -2 })
    const known = { ...topic('crypto'), weight: -2, pinned: true, updatedAt: 0 }
    expect(plan([['less', topic('crypto')]], {}, [known]).after.interests).toEqual({
      'topic:crypto': -3,
    })
    const strongest = { ...known, weight: -3 }
    expect(plan([['less', topic('crypto')]], {}, [strongest]).changes).toEqual([])
    // From a dislike to a liking without a step between.
    expect(plan([['more', topic('crypto')]], {}, [known]).after.interests).toEqual({
      'topic:crypto': 2,
    })
  })

  test('none mutes, and more brings back what was muted, words in any form', () => {
    const muted = { mutedTopics: ['ai'], mutedSources: [2], mutedWords: ['elon musk', 'round'] }
    const { after } = plan(
      [
        ['none', { kind: 'word', name: 'layoff*' }],
        ['more', topic('ai')],
        ['more', { kind: 'source', name: '2' }],
        ['more', { kind: 'word', name: 'elon* musk*' }],
      ],
      muted,
    )
    expect(after).toMatchObject({
      mutedTopics: [],
      mutedSources: [],
      mutedWords: ['round', 'layoff*'],
    })
    expect(plan([['none', topic('ai')]], muted).changes).toEqual([])
  })

  test('only mutes all others of its kind', () => {
    const topics = plan(
      [
        ['only', topic('ai')],
        ['more', topic('linux')],
      ],
      { mutedTopics: ['ai'] },
    )
    expect([...topics.after.mutedTopics].toSorted()).toEqual(
      TOPICS.filter((name) => name !== 'ai' && name !== 'linux').toSorted(),
    )
    expect(plan([['only', { kind: 'source', name: '2' }]]).after.mutedSources).toEqual([1, 3])
  })

  test('are taken back one by one: what was muted otherwise meanwhile stays', () => {
    const { changes, after } = plan(
      [
        ['none', topic('games')],
        ['more', topic('ai')],
      ],
      { mutedTopics: ['ai', 'space'] },
    )
    const meanwhile = { ...after, mutedWords: ['musk'] }
    expect(mutedAfter(meanwhile, mutesReversed(changes))).toEqual({
      mutedTopics: ['space', 'ai'],
      mutedSources: [],
      mutedWords: ['musk'],
    })
  })
})
