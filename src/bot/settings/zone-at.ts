import lookUp from '@photostructure/tz-lookup'
import { isTimeZone } from '../../config.ts'

/**
 * Reference cities of IANA zones for which tz-lookup 11.7.0 returns a neighbouring zone with another offset, because its map
 * of borders is simplified: all such cities of `zone1970.tab` (7 of 312).
 */
const CORRECTIONS: readonly (readonly [zone: string, latitude: number, longitude: number])[] = [
  ['America/Danmarkshavn', 76.77, -18.67],
  ['America/Grand_Turk', 21.47, -71.13],
  ['America/Miquelon', 47.05, -56.33],
  ['America/North_Dakota/New_Salem', 46.84, -101.41],
  ['Asia/Dili', -8.55, 125.58],
  ['Asia/Jayapura', -2.53, 140.7],
  ['Pacific/Pago_Pago', -14.27, -170.7],
]
/** Less than the distance to the nearest border between two offsets: that of Grant County, 24 km from New Salem. */
const CORRECTION_RADIUS_KM = 20

/** Kilometres in a degree of latitude. */
const DEGREE_KM = 111.2

/**
 * The IANA time zone at a place, given in degrees; on the high seas a nautical zone (`Etc/GMT+3` is three hours behind UTC).
 * `null` for impossible coordinates, and for a zone that this Node's ICU data does not know (`isKnown`). Uses no network.
 */
export function zoneAt(
  latitude: number,
  longitude: number,
  isKnown: (zone: string) => boolean = isTimeZone,
): string | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null
  const corrected = CORRECTIONS.find(([, ...city]) => isNear(city, latitude, longitude))
  // Both longitudes are the antimeridian; tz-lookup 11.7.0 gives them zones that are 24 hours apart.
  const zone = corrected?.[0] ?? lookUp(latitude, longitude === -180 ? 180 : longitude)
  return isKnown(zone) ? zone : null
}

/** Distance on a plane, which is accurate to a few metres over so short a distance. */
function isNear([lat, lon]: [number, number], latitude: number, longitude: number): boolean {
  const north = (latitude - lat) * DEGREE_KM
  const east = (longitude - lon) * DEGREE_KM * Math.cos((lat * Math.PI) / 180)
  return Math.hypot(north, east) <= CORRECTION_RADIUS_KM
}
