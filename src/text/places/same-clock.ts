/** Moments of a northern winter and summer, in which zones with different rules differ. */
const MOMENTS = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)]

/** What the clocks of a zone show in winter and summer: zones with the same are the same to whoever gets a digest. */
export function clockKey(zone: string): string {
  const known = keys.get(zone)
  if (known !== undefined) return known
  const key = read(zone)
  keys.set(zone, key)
  return key
}

/** Making a format takes far longer than anything else here; there are some four hundred zones. */
const keys = new Map<string, string>()

function read(zone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  return MOMENTS.map(
    (at) => format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value,
  ).join(' ')
}
