/** Times as the page writes them, in the time zone of a chat. Seconds are Telegram's, milliseconds the sandbox's. */

const formats = new Map<string, Intl.DateTimeFormat>()

/** "08:00" */
export function clockTime(ms: number, zone: string): string {
  return format('clock', zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms)
}

/** "Tuesday, 24 November" */
export function dayName(ms: number, zone: string): string {
  return format('day', zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(ms)
}

/** "Tue 24 Nov 2026, 08:00" */
export function fullTime(ms: number, zone: string): string {
  const day = format('date', zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(ms)
  return `${day}, ${clockTime(ms, zone)}`
}

function format(name: string, zone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${name} ${zone}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone })
  formats.set(key, made)
  return made
}
