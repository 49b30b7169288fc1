import { MINUTE } from '../../../model/time.ts'
import { foldLetters } from '../../../text/fold/fold-letters.ts'
import { rewriteArabic } from './arabic.ts'
import { asciiDigits } from './ascii-digits.ts'
import { commonDate } from './common-date.ts'
import { readDay } from './day.ts'
import { rewriteEastAsian } from './east-asian.ts'
import { epochTime, rewriteMachineDate } from './machine-date.ts'
import { takeClock } from './time-of-day.ts'
import { takeZone, zoneOffset } from './zone-offset.ts'

const MAX_DATE_LENGTH = 100
const NEGATIVE_YEAR = /(?:^|\s)-000[1-9](?!\d)/

/**
 * Parses a date as feeds write it: RFC 822 and common mistakes in it, ISO 8601 and W3C-DTF, asctime, epoch numbers,
 * what Go, Java, PHP and databases print, American and European order, month and day names in the languages of
 * `month-names.ts`, digits of any script, zone names. A date without a zone is in UTC, a date without a time means midnight.
 *
 * @returns epoch milliseconds, or `null` if it is not a date. Never throws.
 */
export function parseDate(text: string): number | null {
  return commonDate(text) ?? parseAnyDate(text)
}

/** The same without a short way for the forms that nearly all feeds use. */
export function parseAnyDate(text: string): number | null {
  // Some generators append an escaped line end (`\n`).
  const given = text.trim().replace(/(?:\\[nrt]){1,8}$/, '')
  if (given === '' || given.length > MAX_DATE_LENGTH) return null
  const digits = asciiDigits(given)
  const epoch = epochTime(digits)
  if (epoch !== null) return epoch
  // PHP prints the zero date of MySQL as a day of the year before year 1.
  if (NEGATIVE_YEAR.test(digits)) return null
  const local = rewriteEastAsian(rewriteArabic(rewriteMachineDate(digits)))
  // The T of ISO 8601 is between digits, or left over at the end.
  const plain = foldLetters(local)
    .replace('мск', 'msk')
    .replace(/(?<=\d)t(?=\d|\s*$)/, ' ')
  const clock = takeClock(plain)
  if (clock === 'broken') return null
  const { rest, zone } = takeZone(clock?.after ?? plain, clock !== null)
  const midnight = readDay(clock ? `${clock.before} ${rest}` : rest)
  if (midnight === null) return null
  const wall = midnight + (clock?.ms ?? 0)
  if (zone === '') return wall
  const offset = zoneOffset(zone, wall)
  return offset === null ? null : wall - offset * MINUTE
}
