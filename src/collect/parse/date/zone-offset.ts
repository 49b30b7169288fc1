import { trimEndOf } from '../../../text/trim-end.ts'

/** Offsets, in minutes east of Greenwich, of zone names used in feeds (RFC 822 and other common ones). */
const TABLE =
  'z=0 ut=0 utc=0 gmt=0 wet=0 west=60 bst=60 met=60 mez=60 cet=60 mest=120 mesz=120 ' +
  'cest=120 eet=120 eest=180 msk=180 msd=240 trt=180 ist=330 pkt=300 npt=345 ict=420 ' +
  'wib=420 hkt=480 sgt=480 pht=480 awst=480 kst=540 jst=540 acst=570 acdt=630 aest=600 ' +
  'aedt=660 nzst=720 nzdt=780 sast=120 brt=-180 art=-180 nst=-210 ndt=-150 at=-240 ast=-240 ' +
  'adt=-180 et=-300 est=-300 edt=-240 ct=-360 cst=-360 cdt=-300 mt=-420 mst=-420 mdt=-360 ' +
  'pt=-480 pst=-480 pdt=-420 akst=-540 akdt=-480 hst=-600'

const ZONES = new Map(
  TABLE.split(' ').map((pair) => {
    const [name = '', minutes] = pair.split('=')
    return [name, Number(minutes)]
  }),
)

/** The largest offsets in use are −12:00 and +14:00; feeds have been seen with an hour more in both directions. */
const MAX_OFFSET = 15 * 60

function numericOffset(text: string): number | null {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text)
  if (!match) return null
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  if (Number(match[3] ?? 0) > 59 || minutes > MAX_OFFSET) return null
  return match[1] === '-' ? -minutes : minutes
}

/** Offset of an IANA zone in minutes at the wall-clock time `wall` (epoch ms as if UTC); `null` if unknown. */
function namedOffset(zone: string, wall: number): number | null {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch {
    // RangeError: an unknown zone.
    return null
  }
  const name = format.formatToParts(wall).find((part) => part.type === 'timeZoneName')?.value ?? ''
  return name === 'GMT' ? 0 : numericOffset(name.replace('GMT', ''))
}

/**
 * Offset of a zone, in minutes east of Greenwich, at the wall-clock time `wall` (epoch ms as if UTC); `null` if it is not
 * a zone. Accepts `-0700`, `+9`, `GMT-07:00`, `Z`, `EST`, `Europe/Brussels`, and `-05:00Z`, where the number wins.
 */
export function zoneOffset(text: string, wall: number): number | null {
  const zone = text.trim()
  const numeric = /^(?:GMT|UTC?)?\s*([+-][^Z]*)Z?$/i.exec(zone)?.[1]?.trim()
  if (numeric !== undefined) return numericOffset(numeric)
  const known = ZONES.get(zone.toLowerCase().replace(/^etc\//, ''))
  return known ?? (zone.includes('/') ? namedOffset(zone, wall) : null)
}

const NAMED_END =
  /\b(?:gmt|utc?)\s*[+-]\d{1,2}(?::?\d{2})?$|\b[a-z]+(?:\/[a-z_+-]+\d*)+$|\b[a-z]{1,5}$/
const OFFSET_FIRST = /^\s*([+-]\d{1,2}(?::?\d{2})?)(?:\s+(?:[a-z]{1,6}|[+-]\d{2}(?:\d{2})?))?\s*$/
const NUMBER_END = /(?:\b(?:gmt|utc?)\s*)?[+-]\d{1,2}:?\d{2}z?$/

/**
 * Splits the zone off the end of a lower-case date text. The zone is empty if there is none.
 *
 * @param afterClock whether a time precedes the text: without one, `-2020` at the end is a year.
 */
export function takeZone(text: string, afterClock: boolean): { rest: string; zone: string } {
  // The Unix command `date` puts the zone before the year; RFC 822 allows a comment at the end.
  const unix = afterClock ? /^\s*([+-]\d{4}|[a-z]{2,5})\s+(\d{4})\s*$/.exec(text) : null
  if (unix) return { rest: unix[2] ?? '', zone: unix[1] ?? '' }
  // Go prints the offset and then the zone's name; databases print whole hours.
  const offset = afterClock ? OFFSET_FIRST.exec(text)?.[1] : undefined
  if (offset !== undefined) return { rest: '', zone: offset }
  const end = trimEndOf(text.trimEnd().replace(/\([^()]*\)$/, ''), /[\s,]/)
  const zone =
    (afterClock ? NUMBER_END.exec(end)?.[0] : undefined) ?? NAMED_END.exec(end)?.[0] ?? ''
  if (/^[a-z]+$/.test(zone) && !ZONES.has(zone)) return { rest: end, zone: '' }
  return { rest: end.slice(0, end.length - zone.length), zone }
}
