import { DAY } from '../../../model/time.ts'
import { parseDate } from './parse-date.ts'

/**
 * Days on which the clocks of programs begin, and so what they print for a date that nobody set: .NET and Go (year 1),
 * Windows (1601), SQL Server (1753), OLE and Excel (1899 and 1900), NTP (1900), the old Mac (1904), Unix (1970), DOS (1980).
 */
const BEGINNINGS = [
  [1601, 0, 1],
  [1753, 0, 1],
  [1899, 11, 30],
  [1899, 11, 31],
  [1900, 0, 1],
  [1904, 0, 1],
  [1970, 0, 1],
  [1980, 0, 1],
].map(([year = 0, month, day]) => Date.UTC(year, month ?? 0, day))

/** Midnight of a day in some zone of the world is up to this far from midnight UTC. */
const ZONES_MS = 0.6 * DAY
/** Whole days of these years mean "none" or "never". */
const FIRST_YEAR = -62_135_596_800_000
const LAST_YEAR = Date.UTC(9998, 0, 1)

/**
 * Whether an instant is one that programs print for "no date" rather than a time at which something was published. Other
 * old dates are believed: archives publish what was written long ago.
 *
 * @param time epoch ms.
 */
export function meansNoDate(time: number): boolean {
  if (time < FIRST_YEAR + 367 * DAY || time >= LAST_YEAR) return true
  return BEGINNINGS.some((begin) => Math.abs(time - begin) <= (begin === 0 ? DAY : ZONES_MS))
}

/** Parses the date of an item as `parseDate` does; `null` also for a date that means none. */
export function publicationDate(text: string): number | null {
  const time = parseDate(text)
  return time === null || meansNoDate(time) ? null : time
}
