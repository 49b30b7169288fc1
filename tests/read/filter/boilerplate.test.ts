import { expect, test } from 'vitest'
import { mentionsPhrase } from '../../../src/read/filter/boilerplate.ts'

test.each<[string, boolean]>([
  ['This part is for members only.', true],
  ['The filter remembers only the last value.', false],
  ['It remembers only one; the rest is for members only.', true],
  ['本文为会员专享内容。', true],
])('%s mentions a paywall: %s', (text, expected) => {
  expect(mentionsPhrase(text, 'paywalls')).toBe(expected)
})
