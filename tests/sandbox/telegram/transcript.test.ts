import { expect, test } from 'vitest'
import { Transcript } from '../../../sandbox/telegram/transcript.ts'

test.each([
  [0, []],
  [2, [9, 10]],
  [20, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
])('a transcript that keeps %i calls', (kept, numbers) => {
  const transcript = new Transcript(kept)
  for (let at = 0; at < 10; at += 1) transcript.add({ at, method: 'getMe', parameters: {} })
  expect(transcript.calls.map((call) => call.number)).toEqual(numbers)
  expect(transcript.counts.get('getMe')).toBe(10)
})
