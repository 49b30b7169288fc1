import { expect, test } from 'vitest'
import type { StoredFingerprint } from '../../src/cluster/candidates.ts'
import { decidingMembers, isMixed } from '../../src/cluster/deciding-members.ts'
import { fingerprintOf } from '../support/fingerprints.ts'

const member = (
  article: number,
  story: number,
  personalSource: number | null,
): StoredFingerprint => ({ article, story, personalSource, fingerprint: fingerprintOf('a') })

const all = [member(1, 1, null), member(2, 1, 7), member(3, 2, 7), member(4, 2, 8)]
const idsFor = (source: number | null) => decidingMembers(source, all).map(({ article }) => article)

test('articles of personal sources decide nothing where a shared source has a say', () => {
  expect(idsFor(null)).toEqual([1])
  expect(idsFor(7)).toEqual([1, 3, 4])
})

test('a story of several persons’ sources is mixed, a story of one source or with a shared one is not', () => {
  expect(isMixed(7, [member(1, 1, 7)])).toBe(false)
  expect(isMixed(7, [member(1, 1, 7), member(2, 1, 8)])).toBe(true)
  expect(isMixed(7, [member(1, 1, 8)])).toBe(true)
  expect(isMixed(7, [member(1, 1, null), member(2, 1, 8)])).toBe(false)
})
