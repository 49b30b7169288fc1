/** Seconds have 9 or 10 digits, milliseconds 12 or 13, micro- and nanoseconds 3 and 6 more; any may have a fraction. */
const EPOCH = /^@?(\d{9,10}|\d{12,13}|\d{15,16}|\d{18,19})(?:\.(\d{1,9}))?$/
/** ISO 8601 in basic form, and what `date +%Y%m%d%H%M%S` prints. */
const BASIC =
  /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[T ]?([01]\d|2[0-4])([0-5]\d)([0-6]\d)?(?:[.,](\d{1,9}))?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i
/** JSON of ASP.NET: milliseconds, and an offset that does not change the instant. */
const DOT_NET = /^\\?\/Date\((\d{1,14})(?:[+-]\d{4})?\)\\?\/$/

/**
 * Epoch milliseconds of a number that counts from 1970: `1795509015`, `1795509015.25`, `1795509015250`, `/Date(…)/`;
 * `null` for anything else.
 */
export function epochTime(text: string): number | null {
  const json = DOT_NET.exec(text)
  if (json) return Number(json[1])
  // Twelve digits may be a day and a time; as milliseconds they would lie before 2001.
  const match = basicForm(text) === null ? EPOCH.exec(text) : null
  if (!match) return null
  const [, whole = '', fraction = ''] = match
  if (whole.length <= 10) return Number(whole + fraction.slice(0, 3).padEnd(3, '0'))
  // Cut as text: nanoseconds are beyond what a number holds exactly.
  const finer = whole.length <= 13 ? 0 : whole.length <= 16 ? 3 : 6
  return Number(whole.slice(0, whole.length - finer))
}

function basicForm(text: string): string | null {
  const match = BASIC.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second = '00', fraction, zone = ''] = match
  const part = fraction === undefined ? '' : `.${fraction}`
  return `${year}-${month}-${day} ${hour}:${minute}:${second}${part}${zone}`
}

/**
 * Rewrites what programs print in the usual form of ISO 8601: the basic form (`20261124T083015Z`), the clock reading at
 * the end of Go's (`m=+0.01`), and Java's zone in brackets, which only repeats an offset that stands before it.
 */
export function rewriteMachineDate(text: string): string {
  const whole = text.replace(/\sm=[+-][\d.]{1,30}$/, '')
  const zoned = /^(.{4,60}?)\[([\w/+-]{1,40})\]$/.exec(whole)
  if (zoned) {
    const [, before = '', zone = ''] = zoned
    return /(?:[+-]\d{2}:?\d{2}|Z)$/i.test(before) ? before : `${before} ${zone}`
  }
  return basicForm(whole) ?? whole
}
