import { describe, expect, test } from 'vitest'
import { type AfterDenial, afterDenial } from '../../src/deliver/denial.ts'
import { createLossWatch } from '../../src/deliver/loss-watch.ts'
import { DAY, HOUR, MINUTE } from '../../src/model/time.ts'

const due = Date.UTC(2026, 10, 24, 8)

describe('after a denial', () => {
  test.each<[string, number, number | null, number, AfterDenial]>([
    ['the first', due, null, 1, { kind: 'retry', at: due + 10 * MINUTE }],
    ['the second try', due + 10 * MINUTE, due, 2, { kind: 'retry', at: due + 30 * MINUTE }],
    ['the fifth', due + 150 * MINUTE, due, 5, { kind: 'retry', at: due + 310 * MINUTE }],
    [
      'the last of a digest',
      due + 310 * MINUTE,
      due,
      6,
      { kind: 'fail', restUntil: due + 310 * MINUTE },
    ],
    ['a late one', due + 7 * HOUR, null, 1, { kind: 'fail', restUntil: due + 7 * HOUR }],
    ['the next morning', due, due - DAY, 1, { kind: 'retry', at: due + 10 * MINUTE }],
    [
      'after three days',
      due,
      due - 3 * DAY,
      1,
      { kind: 'fail', restUntil: due + 1.5 * DAY - HOUR },
    ],
    [
      'after twelve days',
      due,
      due - 12 * DAY,
      1,
      { kind: 'fail', restUntil: due + 6 * DAY - HOUR },
    ],
    ['after 27 days', due, due - 27 * DAY, 1, { kind: 'fail', restUntil: due + 3 * DAY - HOUR }],
    ['after thirty days', due, due - 30 * DAY, 1, { kind: 'give-up' }],
  ])('%s', (_, now, deniedSince, attempts, after) => {
    expect(afterDenial({ now, deniedSince, dueAt: due, attempts })).toEqual(after)
  })
})

describe('losses', () => {
  const watched = (outcomes: string, at = (n: number) => due + n * 100) => {
    const watch = createLossWatch()
    let last = null
    for (const [n, outcome] of outcomes.split('').entries()) {
      if (outcome === '+') watch.accepted(n, at(n))
      else last = watch.lost(n, at(n))
    }
    return last
  }

  test.each<[string, string, boolean]>([
    ['a few of a few', '----', false],
    ['five of eight', '+-+-+---', true],
    ['two of a hundred', `${'+'.repeat(49)}-`.repeat(2), false],
    ['one in five of many', '++++-'.repeat(20), false],
    ['one in three of many', '++-'.repeat(30), true],
    ['suddenly, after a thousand that went well', `${'+'.repeat(1000)}${'-'.repeat(30)}`, true],
  ])('%s', (_, outcomes, areSudden) => {
    expect(watched(outcomes)?.areSudden).toBe(areSudden)
  })

  test('that are minutes apart have no cause in common', () => {
    expect(watched('----------', (n) => due + n * 3 * MINUTE)?.areSudden).toBe(false)
  })

  test('of one chat count once', () => {
    const watch = createLossWatch()
    for (let n = 0; n < 10; n += 1) expect(watch.lost(7, due + n).areSudden).toBe(false)
  })

  test('name the chats that were lost before, once', () => {
    const watch = createLossWatch()
    const before = [1, 2, 3, 4, 5, 6].map((chat) => watch.lost(chat, due + chat).before)
    expect(before).toEqual([[], [], [], [], [1, 2, 3, 4, 5], []])
  })
})
