import { expect, test } from 'vitest'
import { mutedAfter } from '../../../src/bot/lists/folder-switch.ts'

test.each([
  ['allOn', [1, 2], null, []],
  ['allOff', [1, 2], null, [1, 2]],
  ['revert', [1, 2, 3], [2], [2]],
  // A source that has left the folder meanwhile stays as it is.
  ['revert', [1, 3], [2, 3], [3]],
  ['revert', [1, 2], null, null],
] as const)('%s of %j after %j mutes %j', (act, ids, before, expected) => {
  expect(mutedAfter(act, ids, before)).toEqual(expected)
})
