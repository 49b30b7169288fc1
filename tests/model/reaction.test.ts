import { describe, expect, test } from 'vitest'
import { type ReactionState, toggleReaction } from '../../src/model/reaction.ts'

const states: ReactionState[] = [false, true].flatMap((saved) =>
  ([-1, 0, 1] as const).map((opinion) => ({ saved, opinion })),
)

describe('a tap on a reaction button', () => {
  test.each(states)('bookmarks or removes the bookmark, and keeps the opinion: %o', (state) => {
    expect(toggleReaction(state, 'save')).toEqual({ ...state, saved: !state.saved })
  })

  test.each(states)('sets 👍 or takes it back, and keeps the bookmark: %o', (state) => {
    const opinion = state.opinion === 1 ? 0 : 1
    expect(toggleReaction(state, 'up')).toEqual({ ...state, opinion })
  })

  test.each(states)('sets 👎 or takes it back, and keeps the bookmark: %o', (state) => {
    const opinion = state.opinion === -1 ? 0 : -1
    expect(toggleReaction(state, 'down')).toEqual({ ...state, opinion })
  })
})
