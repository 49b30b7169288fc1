import { englishDay, isDayName, monthNamed } from '../../../text/month-names.ts'

interface Day {
  year: number
  month: number
  day: number
}

/** RFC 2822 (4.3): two digits below 50 mean 20xx, others 19xx. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year + (year < 50 ? 2000 : 1900)
}

/** Epoch ms of midnight UTC of a day; `null` if the day does not exist. */
function midnight({ year, month, day }: Day): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1 ? date.getTime() : null
}

/** ISO 8601 without separators or century, and a common mistake with an extra zero. */
function compactDay(text: string): Day | null {
  const match =
    /^(?<y>\d{4})$/.exec(text) ??
    /^(?<y>\d{4}|\d{2})(?<m>\d{2})(?<d>\d{2})$/.exec(text) ??
    /^-(?<y>\d{2})-?(?<m>\d{2})$/.exec(text) ??
    /^(?<y>\d{4})-0(?<m>\d{2})-(?<d>\d{2})$/.exec(text)
  const { y = '', m = '1', d = '1' } = match?.groups ?? {}
  return match ? { year: fullYear(y), month: Number(m), day: Number(d) } : null
}

/** Two digits that can be the year of a feed's item: 1990 to 2030. */
const plausibleYear = (digits: string): boolean => Number(digits) >= 90 || Number(digits) <= 30

/** A date of three numbers, or of a year and a month, in the order in which they are written. */
function numericDay(numbers: string[], mark: string, weekday: number | null): Day | null {
  const [a = '', b = '', c = ''] = numbers
  const [x, y] = [Number(a), Number(b)]
  const yearFirst = { year: fullYear(a), month: y, day: Number(c || 1) }
  if (a.length === 4) return yearFirst
  if (c === '') return null
  const dayFirst = { year: fullYear(c), month: y, day: x }
  const monthFirst = { year: fullYear(c), month: x, day: y }
  if (x > 31 || (c.length === 2 && !plausibleYear(c) && plausibleYear(a))) return yearFirst
  if (x > 12) return dayFirst
  if (y > 12) return monthFirst
  // Ambiguous. The day's name decides; without one, slashes mean American order and anything else does not.
  if (weekday !== null) {
    const fits = (day: Day): boolean => new Date(midnight(day) ?? 0).getUTCDay() === weekday
    if (fits(dayFirst) !== fits(monthFirst)) return fits(dayFirst) ? dayFirst : monthFirst
  }
  return mark === '/' ? monthFirst : dayFirst
}

/** Words between the parts of a date that carry no meaning, and the endings of ordinals. */
const FILLER =
  /^(?:at|of|the|on|um|uhr|den|der|le|de|del|du|il|a|kl|klo|г|года|в|р|року|о|об|ngay|thang|thg|nam|luc|من|في|st|nd|rd|th|er|o|ος)$/

/** A date in words and numbers; `null` if any part of it is not understood. */
function wordyDay(text: string): Day | null {
  if (/[^\d\p{L}\s.,/'-]/u.test(text)) return null
  const numbers = text.match(/\d+/g) ?? []
  const months: number[] = []
  let weekday: number | null = null
  let ambiguousMonth: number | null = null
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const month = monthNamed(word)
    if (isDayName(word)) {
      weekday ??= englishDay(word)
      // `mar.` is Tuesday in French and March in Spanish: a month only if there is no other.
      ambiguousMonth ??= month
    } else if (month !== null) months.push(month)
    else if (!FILLER.test(word)) return null
  }
  const month = months[0] ?? (numbers.length < 3 ? ambiguousMonth : null)
  if (months.length > 1) return null
  if (month === null) {
    const mark = /\d\s*([^\d\s])\s*\d/.exec(text)?.[1] ?? ' '
    return numbers.length === 2 || numbers.length === 3 ? numericDay(numbers, mark, weekday) : null
  }
  const [first = '', second] = numbers
  if (numbers.length > 2) return null
  if (second === undefined) {
    return first.length === 4 ? { year: Number(first), month, day: 1 } : null
  }
  return first.length > 2
    ? { year: Number(first), month, day: Number(second) }
    : { year: fullYear(second), month, day: Number(first) }
}

/**
 * Parses the day of a date text, folded and without time and zone.
 *
 * @returns epoch ms of midnight UTC, or `null` if it is not a day.
 */
export function readDay(text: string): number | null {
  const day = compactDay(text.trim()) ?? wordyDay(text)
  return day === null ? null : midnight(day)
}
