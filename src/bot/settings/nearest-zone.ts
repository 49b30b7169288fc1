import { PLACES } from './time-zone-cities.ts'

const RADIANS = Math.PI / 180

/** The time zone of the known city that lies nearest to a place. Degrees; pure, no network. */
export function nearestZone(latitude: number, longitude: number): string {
  let best = 'UTC'
  let nearest = Number.POSITIVE_INFINITY
  for (const [zone, ...cities] of PLACES) {
    for (let at = 0; at + 1 < cities.length; at += 2) {
      const away = distance(latitude, longitude, cities[at] as number, cities[at + 1] as number)
      if (away < nearest) {
        nearest = away
        best = zone
      }
    }
  }
  return best
}

/** Grows with the distance on a sphere (the haversine, without its last monotonous steps). */
function distance(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const lat = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2
  const lon = Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2
  return lat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * lon
}
