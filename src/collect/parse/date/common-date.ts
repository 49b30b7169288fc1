import { MINUTE } from '../../../model/time.ts'

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{1,2}) ([A-Z][a-z]{2}) ((?:19|20)\d{2}) (\d{2}):(\d{2}):(\d{2}) (GMT|UTC|[+-]\d{4})$/
const ISO_8601 =
  /^((?:19|20)\d{2})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(Z|[+-]\d{2}:\d{2})$/
/** No zone is further from Greenwich, and each is by whole quarters of an hour; minutes. */
const MAX_OFFSET = 14 * 60
const QUARTER = 15

/**
 * Reads the two forms in which nearly all feeds write dates, by one pattern each.
 * @returns epoch ms; `null` for every other form and for whatever is odd about one of these, which is not to say that it is no date
 */
export function commonDate(text: string): number | null {
  const rfc = RFC_822.exec(text)
  if (rfc !== null) {
    const [, day = '', month = '', year = '', hour = '', minute = '', second = '', zone = ''] = rfc
    const at = MONTHS.indexOf(month)
    if (at === -1 || at % 3 !== 0) return null
    return instant([year, at / 3 + 1, day, hour, minute, second].map(Number), 0, zone)
  }
  const iso = ISO_8601.exec(text)
  if (iso === null) return null
  const fraction = Number(`0.${iso[7] ?? 0}`)
  return instant(iso.slice(1, 7).map(Number), Math.round(fraction * 1000), iso[8] ?? '')
}

/** The instant of a wall-clock time in a zone; `null` if one of the parts is out of its range. */
function instant(parts: readonly number[], ms: number, zone: string): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  if (hour > 23 || minute > 59 || second > 59) return null
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, ms)
  const date = new Date(wall)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const offset = offsetOf(zone)
  return offset === null ? null : wall - offset * MINUTE
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string): number | null {
  if (zone === 'GMT' || zone === 'UTC' || zone === 'Z') return 0
  const minutes = Number(zone.slice(-2))
  const all = Number(zone.slice(1, 3)) * 60 + minutes
  if (minutes % QUARTER !== 0 || minutes > 59 || all > MAX_OFFSET) return null
  return zone.startsWith('-') ? -all : all
}
