import { expect, test } from 'vitest'
import { isUnchanged } from '../../../sandbox/sites/conditional.ts'

const modifiedAt = Date.parse('2026-03-01T10:00:00.900Z')
const same = 'Sun, 01 Mar 2026 10:00:00 GMT'
const before = 'Sun, 01 Mar 2026 09:59:59 GMT'

test.each([
  ['no condition', null, null, false],
  ['the same tag', '"a"', null, true],
  ['the same tag, weak', 'W/"a"', null, true],
  ['one of several tags', '"x", "a"', null, true],
  ['any tag', '*', null, true],
  ['another tag', '"b"', null, false],
  ['the same second', null, same, true],
  ['a later time', null, 'Sun, 01 Mar 2026 11:00:00 GMT', true],
  ['an earlier time', null, before, false],
  ['no date at all', null, 'yesterday', false],
  ['another tag beside the same second', '"b"', same, false],
  ['the same tag beside an earlier time', '"a"', before, true],
])('%s', (_, ifNoneMatch, ifModifiedSince, unchanged) => {
  expect(isUnchanged({ ifNoneMatch, ifModifiedSince }, { etag: '"a"', modifiedAt })).toBe(unchanged)
})
