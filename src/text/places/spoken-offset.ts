/** Where a clock runs by an offset that never changes. */
const OFFSET = /^(?:utc|gmt|z|zulu)?\s*([+-])\s*(\d{1,2})(?:[:.]?(\d{2}))?$/u

/** Hours that clocks on earth are at most behind and before UTC. */
const EARLIEST = -12
const LATEST = 14

/**
 * A typed distance from UTC as a zone that `Intl` accepts: `UTC+2` and `+2` are `+02:00`, `UTC` and `GMT` are `UTC`. Read are also
 * hours from Moscow, as Russians count: `МСК+2` is `+05:00`. `null` for any other text, and for distances that no clock has.
 */
export function spokenOffset(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[−–—‒]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
  if (/^(?:utc|gmt|z|zulu)$/u.test(text)) return 'UTC'
  const fromMoscow = /^(?:мск|msk)\s*([+-])\s*(\d{1,2})$/u.exec(text)
  if (fromMoscow !== null) return offsetZone(3 + Number(`${fromMoscow[1]}${fromMoscow[2]}`), 0)
  const [, sign, hours, minutes = '0'] = OFFSET.exec(text) ?? []
  if (sign === undefined) return null
  return offsetZone(Number(`${sign}${hours}`), Number(minutes), sign === '-')
}

function offsetZone(hours: number, minutes: number, isBehind = hours < 0): string | null {
  if (hours < EARLIEST || hours > LATEST || minutes % 15 !== 0 || minutes > 45) return null
  if (hours === 0 && minutes === 0) return 'UTC'
  const two = (value: number) => String(Math.abs(value)).padStart(2, '0')
  return `${isBehind ? '-' : '+'}${two(hours)}:${two(minutes)}`
}
