import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseLeader, type Member } from '../../src/cluster/leader.ts'
import { HOUR } from '../../src/model/time.ts'

const member = (article: number, change: Partial<Member> = {}): Member => ({
  article,
  words: 600,
  quality: 'full',
  publishedAt: 0,
  standing: 0.5,
  roundup: false,
  ...change,
})

test.each<[string, Partial<Member>, Partial<Member>]>([
  ['the fuller', { words: 500 }, { words: 80 }],
  ['the earlier of two alike', { publishedAt: HOUR }, { publishedAt: 2 * HOUR }],
  ['the better source of two alike', { standing: 0.9 }, { standing: 0.4 }],
  ['the fuller, though later', { publishedAt: 5 * HOUR }, { words: 120 }],
  ['the readable one, though shorter', { words: 300 }, { quality: 'paywall', words: 900 }],
  [
    'anything rather than an error page',
    { quality: 'short', words: 40 },
    { quality: 'not-article' },
  ],
  ['the article, not the letter that mentions it', { words: 200 }, { roundup: true, standing: 1 }],
])('leads: %s', (_, better, worse) => {
  expect(chooseLeader([member(1, worse), member(2, better)]).article).toBe(2)
  expect(chooseLeader([member(2, better), member(1, worse)]).article).toBe(2)
})

test('length beyond the limit does not count', () => {
  const early = member(1, { words: 700 })
  expect(chooseLeader([member(2, { words: 9_000, publishedAt: HOUR }), early])).toBe(early)
})

test('a story without members throws', () => {
  expect(() => chooseLeader([])).toThrow(RangeError)
})

test('the order of the members does not matter', () => {
  const members = fc.uniqueArray(
    fc.record({
      article: fc.nat(50),
      words: fc.nat(2000),
      quality: fc.constantFrom('full', 'short', 'paywall', 'list', 'not-article'),
      publishedAt: fc.nat(100 * HOUR),
      standing: fc.constantFrom(0, 0.5, 1),
      roundup: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8, selector: ({ article }) => article },
  )
  fc.assert(
    fc.property(members, (all) => {
      expect(chooseLeader(all.toReversed())).toBe(chooseLeader(all))
    }),
  )
})
