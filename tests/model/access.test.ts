import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ACCESS_STATES,
  type AccessMode,
  type Admission,
  type Applicant,
  admission,
} from '../../src/model/access.ts'

const nobody: Applicant = {
  isAdmin: false,
  sender: undefined,
  chat: undefined,
  isSubscriber: false,
}
const MODES: readonly AccessMode[] = ['open', 'invite', 'list']
const anyState = fc.constantFrom(undefined, ...ACCESS_STATES)
const anyApplicant = fc.record({
  isAdmin: fc.boolean(),
  sender: anyState,
  chat: anyState,
  isSubscriber: fc.boolean(),
})

describe('admission', () => {
  test.each<[string, Partial<Applicant>, Admission, Admission]>([
    ['a stranger', {}, 'admitted', 'stranger'],
    ['a stranger in a chat that was let in', { chat: 'allowed' }, 'admitted', 'admitted'],
    ['whoever was let in, anywhere', { sender: 'allowed' }, 'admitted', 'admitted'],
    ['a chat that subscribed before', { isSubscriber: true }, 'admitted', 'admitted'],
    ['a banned person', { sender: 'banned' }, 'banned', 'banned'],
    [
      'a banned person in a chat that was let in',
      { sender: 'banned', chat: 'allowed', isSubscriber: true },
      'banned',
      'banned',
    ],
    [
      'whoever was let in, in a banned chat',
      { sender: 'allowed', chat: 'banned', isSubscriber: true },
      'banned',
      'banned',
    ],
    ['an admin', { isAdmin: true }, 'admitted', 'admitted'],
    ['an admin in a banned chat', { isAdmin: true, chat: 'banned' }, 'banned', 'banned'],
    ['an admin whose ID was banned', { isAdmin: true, sender: 'banned' }, 'admitted', 'admitted'],
  ])('of %s', (_, applicant, open, closed) => {
    const decided = MODES.map((mode) => admission(mode, { ...nobody, ...applicant }))
    expect(decided).toEqual([open, closed, closed])
  })

  test('never lets anybody into a banned chat, nor a banned person in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MODES), anyApplicant, (mode, applicant) => {
        const { isAdmin, sender, chat } = applicant
        const isBanned = chat === 'banned' || (sender === 'banned' && !isAdmin)
        expect(admission(mode, applicant) === 'banned').toBe(isBanned)
      }),
    )
  })
})
