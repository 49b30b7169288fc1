import { featureOf, type Interest, type InterestSubject } from '../../model/interest.ts'
import type { Preferences } from '../../model/preferences.ts'
import type { UnderstoodWish, WishChange } from '../../model/wish.ts'
import {
  currentInterests,
  MAX_STEPS,
  roundInterests,
  weightOfSteps,
} from '../interests/interests.ts'
import { TOPICS } from '../topics/topics.ts'
import { wordPattern } from './word-pattern.ts'

/** How far "less" and "more" move an interest that was not there: what was said in words counts more than one tap. */
const FIRST_STEPS = 2

/** What a chat has set and what was learned of it. */
export interface WishedState {
  preferences: Preferences
  interests: readonly Interest[]
}

/**
 * The changes of settings that fulfil wishes, without those that would change nothing. "Less" and "more" are interests, "none" mutes,
 * "only" mutes all others of its kind; whoever wants more of something muted gets it again. Pure.
 *
 * @param sources ids of the shared sources that the chat sees
 * @param now epoch milliseconds
 */
export function planChanges(
  wishes: readonly UnderstoodWish[],
  state: WishedState,
  sources: readonly number[],
  now: number,
): WishChange[] {
  const steps = roundInterests(currentInterests(state.interests, now))
  const planned = wishes.flatMap(({ direction, subject }): WishChange[] => {
    const known = steps[featureOf(subject)] ?? 0
    const target = (sign: 1 | -1) =>
      known * sign > 0 ? sign * Math.min(MAX_STEPS, Math.abs(known) + 1) : sign * FIRST_STEPS
    switch (direction) {
      case 'less':
        return [{ act: 'prefer', subject, steps: target(-1) }]
      case 'more':
        return [
          ...unmuted(subject, state.preferences),
          { act: 'prefer', subject, steps: target(1) },
        ]
      case 'none':
        return [{ act: 'mute', subject }]
      case 'only':
        return unmuted(subject, state.preferences)
    }
  })
  const all = [...planned, ...othersMuted(wishes, sources)]
  return all.filter((change) => isChange(change, state.preferences, steps))
}

/** Unmutes something; of words also those that were muted in another form. */
function unmuted(subject: InterestSubject, { mutedWords }: Preferences): WishChange[] {
  const { kind, name } = subject
  if (kind !== 'word') return [{ act: 'unmute', subject }]
  return mutedWords
    .filter((word) => word === name || wordPattern(word) === name)
    .map((word) => ({ act: 'unmute', subject: { kind, name: word } }))
}

/** Mutes what was not named: other topics where only topics are wanted, otherwise other sources. */
function othersMuted(wishes: readonly UnderstoodWish[], sources: readonly number[]): WishChange[] {
  const only = wishes.filter(({ direction }) => direction === 'only')
  const isNamed = (subject: InterestSubject) =>
    wishes.some((one) => one.direction !== 'none' && featureOf(one.subject) === featureOf(subject))
  const kind = only.some(({ subject }) => subject.kind === 'topic') ? 'topic' : 'source'
  if (!only.some(({ subject }) => subject.kind === kind)) return []
  const names = kind === 'topic' ? TOPICS : sources.map(String)
  return names
    .map((name): InterestSubject => ({ kind, name }))
    .filter((subject) => !isNamed(subject))
    .map((subject) => ({ act: 'mute', subject }))
}

function isChange(
  change: WishChange,
  preferences: Preferences,
  steps: Readonly<Record<string, number>>,
): boolean {
  if (change.act === 'prefer') return (steps[featureOf(change.subject)] ?? 0) !== change.steps
  return isMuted(change.subject, preferences) === (change.act === 'unmute')
}

function isMuted({ kind, name }: InterestSubject, preferences: Preferences): boolean {
  if (kind === 'topic') return preferences.mutedTopics.includes(name)
  if (kind === 'source') return preferences.mutedSources.includes(Number(name))
  return preferences.mutedWords.includes(name)
}

/** The preferences after the changes, interests included. Pure. */
export function preferencesAfter(
  { preferences, interests }: WishedState,
  changes: readonly WishChange[],
  now: number,
): Preferences {
  const known = new Map(interests.map((one) => [featureOf(one), one]))
  for (const one of preferredIn(changes, now)) known.set(featureOf(one), one)
  return {
    ...preferences,
    ...mutedAfter(preferences, changes),
    interests: roundInterests(currentInterests([...known.values()], now)),
  }
}

/** What is muted after the changes. */
export function mutedAfter(
  before: Pick<Preferences, 'mutedTopics' | 'mutedSources' | 'mutedWords'>,
  changes: readonly WishChange[],
): Pick<Preferences, 'mutedTopics' | 'mutedSources' | 'mutedWords'> {
  const topics = new Set(before.mutedTopics)
  const sources = new Set(before.mutedSources)
  const words = new Set(before.mutedWords)
  for (const { act, subject } of changes) {
    if (act === 'prefer') continue
    const { kind, name } = subject
    if (kind === 'source') sources[act === 'mute' ? 'add' : 'delete'](Number(name))
    else (kind === 'topic' ? topics : words)[act === 'mute' ? 'add' : 'delete'](name)
  }
  return { mutedTopics: [...topics], mutedSources: [...sources], mutedWords: [...words] }
}

/** The interests that the changes set: pinned, since they were said in so many words. */
export function preferredIn(changes: readonly WishChange[], now: number): Interest[] {
  return changes.flatMap((change) =>
    change.act === 'prefer'
      ? [{ ...change.subject, weight: weightOfSteps(change.steps), pinned: true, updatedAt: now }]
      : [],
  )
}

/** The changes that take these back, as far as they mute and unmute. */
export function mutesReversed(changes: readonly WishChange[]): WishChange[] {
  return changes.flatMap((change): WishChange[] =>
    change.act === 'prefer'
      ? []
      : [{ act: change.act === 'mute' ? 'unmute' : 'mute', subject: change.subject }],
  )
}
