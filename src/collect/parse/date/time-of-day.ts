const TIME =
  /(?<![\d:])(\d{1,2})(?:[:h](\d{2}|\d(?=:))|(?=\s*[ap]\.?m\b))(?:[:.](\d{1,2}))?(?:[.,](\d+))?(?![\d:])(?:\s*([ap])\.?m\.?(?![a-z]))?/

const DAY_S = 86_400

/**
 * Finds the time of day in a lower-case date text.
 *
 * @returns milliseconds since midnight and the text before and after it; `null` if there is no time, `'broken'` if
 * there is an impossible one.
 */
export function takeClock(
  text: string,
): { ms: number; before: string; after: string } | null | 'broken' {
  const match = TIME.exec(text)
  if (!match) return null
  const [whole, hourText = '', minute = '0', second = '0', fraction = '0', half] = match
  let hour = Number(hourText)
  // `12:10 am` is ten past midnight; `16:29 pm` is taken as 16:29.
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  // 60 is a leap second; 24:00 is the end of the day (ISO 8601).
  if (hour > 24 || Number(minute) > 59 || Number(second) > 60) return 'broken'
  const seconds = Math.min(DAY_S, hour * 3600 + Number(minute) * 60 + Number(second))
  return {
    ms: seconds * 1000 + Math.floor(Number(`0.${fraction.slice(0, 3)}`) * 1000 + 0.5),
    before: text.slice(0, match.index),
    after: text.slice(match.index + whole.length),
  }
}
