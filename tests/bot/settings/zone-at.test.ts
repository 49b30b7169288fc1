import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zoneAt } from '../../../src/bot/settings/zone-at.ts'
import { isTimeZone } from '../../../src/config.ts'
import { REFERENCE_CITIES } from './reference-cities.ts'

/** What a clock of the zone shows in a winter and a summer: `GMT-05:00 GMT-04:00`. */
function offsets(zone: string | null): string {
  return ['2026-01-15', '2026-07-15']
    .map((day) =>
      new Intl.DateTimeFormat('en', { timeZone: zone ?? 'none', timeZoneName: 'longOffset' })
        .formatToParts(new Date(day))
        .find(({ type }) => type === 'timeZoneName'),
    )
    .map((part) => part?.value)
    .join(' ')
}

/** Of the tzdata package: a reference city for each zone of the IANA database. */
const TABLE = '/usr/share/zoneinfo/zone1970.tab'

/** Degrees from ISO 6709: `+DDMM`, `-DDDMMSS`. */
function degrees(text: string, digits: number): number {
  const [whole, minutes, seconds] = [digits, 2, 2].map((length, index) => {
    const begin = index === 0 ? 1 : digits + 2 * index - 1
    return Number(text.slice(begin, begin + length))
  })
  const value = (whole ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600
  return text.startsWith('-') ? -value : value
}

describe('zoneAt', () => {
  test.each(REFERENCE_CITIES)('%s', (_, latitude, longitude, zone) => {
    expect(offsets(zoneAt(latitude, longitude))).toBe(offsets(zone))
  })

  test.skipIf(!existsSync(TABLE))('gives the reference cities of all zones their own time', () => {
    const cities = readFileSync(TABLE, 'utf8')
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => {
        const [, place = '', zone = ''] = line.split('\t')
        const [, latitude = '', longitude = ''] = /^([+-]\d+)([+-]\d+)$/.exec(place) ?? []
        return { zone, at: zoneAt(degrees(latitude, 2), degrees(longitude, 3)) }
      })
      // The package may be newer than the ICU data of this Node.
      .filter(({ zone }) => isTimeZone(zone))
    expect(cities.length).toBeGreaterThan(300)
    // None today; a few may be wrong after a new edition of the table.
    const wrong = cities.filter(({ zone, at }) => offsets(at) !== offsets(zone))
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(7)
  })

  test.each([
    ['the Atlantic', 30, -45, 'Etc/GMT+3'],
    ['the date line, from the west', 0, 180, 'Pacific/Tarawa'],
    ['the date line, written the other way', 0, -180, 'Pacific/Tarawa'],
    ['the North Pole', 90, 0, 'Etc/GMT'],
    ['the South Pole', -90, 0, 'Antarctica/McMurdo'],
  ])('has a zone for %s', (_, latitude, longitude, zone) => {
    expect(zoneAt(latitude, longitude)).toBe(zone)
  })

  test('gives a time zone anywhere on the globe', () => {
    const latitude = fc.double({ min: -90, max: 90, noNaN: true })
    const longitude = fc.double({ min: -180, max: 180, noNaN: true })
    fc.assert(
      fc.property(latitude, longitude, (lat, lon) => {
        const zone = zoneAt(lat, lon)
        expect(zone !== null && isTimeZone(zone), `${lat} ${lon} ${zone}`).toBe(true)
      }),
    )
  })

  test.each([
    [90.1, 0],
    [0, -180.1],
    [Number.NaN, 0],
    [0, Number.NaN],
    [Number.POSITIVE_INFINITY, 0],
  ])('gives null for %d, %d, which are not coordinates', (latitude, longitude) => {
    expect(zoneAt(latitude, longitude)).toBeNull()
  })

  test('gives null for a zone that this Node does not know', () => {
    expect(zoneAt(52.4, 13.06, (zone) => zone !== 'Europe/Berlin')).toBeNull()
  })
})
