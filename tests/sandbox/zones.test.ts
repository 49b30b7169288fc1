import { expect, test } from 'vitest'
import { Zones } from '../../sandbox/zones.ts'

test('a zone is UTC until the bot says otherwise, and only a change is announced', async () => {
  let answer = 'UTC'
  let changes = 0
  const zones = new Zones(
    () => Promise.resolve(answer),
    () => (changes += 1),
  )
  expect(zones.of(1)).toBe('UTC')
  await zones.refresh(1)
  expect(changes).toBe(0)
  answer = 'Asia/Tokyo'
  await zones.refresh(1)
  await zones.refresh(1)
  expect([zones.of(1), zones.of(2), changes]).toEqual(['Asia/Tokyo', 'UTC', 1])
})
