import { expect, test } from 'vitest'
import { nearestZone } from '../../../src/bot/settings/nearest-zone.ts'
import { PLACES } from '../../../src/bot/settings/time-zone-cities.ts'
import { isTimeZone } from '../../../src/config.ts'

test.each([
  ['Potsdam', 52.4, 13.06, 'Europe/Berlin'],
  ['Lille', 50.63, 3.06, 'Europe/Paris'],
  ['Pokhara', 28.21, 83.99, 'Asia/Kathmandu'],
  ['Nadi, near the date line', -17.8, 177.4, 'Pacific/Fiji'],
  ['San Jose', 37.34, -121.89, 'America/Los_Angeles'],
  ['Kharkiv', 49.99, 36.23, 'Europe/Kyiv'],
  ['Belgorod', 50.6, 36.59, 'Europe/Kyiv'],
])('%s', (_, latitude, longitude, zone) => {
  expect(nearestZone(latitude, longitude)).toBe(zone)
})

test('every zone of the table is one, every place is on the globe', () => {
  for (const [zone, ...degrees] of PLACES) {
    expect(isTimeZone(zone), zone).toBe(true)
    expect(degrees.length % 2, zone).toBe(0)
    degrees.forEach((value, index) => {
      expect(Math.abs(value), zone).toBeLessThanOrEqual(index % 2 === 0 ? 90 : 180)
    })
  }
})
