import { isTimeZone } from '../../config.ts'

/** Offered without typing: one zone for each part of the world where many people live. */
export const COMMON_ZONES: readonly string[] = [
  'America/Los_Angeles',
  'America/Chicago',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Kyiv',
  'Europe/Moscow',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
]

/** ICU lists these zones under names that the IANA database has replaced. People type the new names; Node accepts both. */
const RENAMED: Record<string, string> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

function allZones(): string[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone)
}

/** Time zones that a typed city or zone may mean, the best match first, at most `limit`. */
export function findZones(typed: string, limit: number): string[] {
  const text = fold(typed)
  if (text === '') return []
  // Some zones are not in ICU's list: "UTC", "Europe/Kiev" and "CET".
  if (/^[A-Za-z_]+(\/[\w+-]+)*$/.test(typed.trim()) && isTimeZone(typed.trim())) {
    return [canonical(typed.trim())]
  }
  const zones = allZones()
  const cities = zones.map((zone) => ({ zone, city: fold(zone.slice(zone.lastIndexOf('/') + 1)) }))
  const exact = cities.filter(({ city }) => city === text)
  const prefixed = cities.filter(({ city }) => city !== text && city.startsWith(text))
  const containing = cities.filter(
    ({ zone, city }) => !city.startsWith(text) && text.length > 2 && fold(zone).includes(text),
  )
  return [...exact, ...prefixed, ...containing].slice(0, limit).map(({ zone }) => zone)
}

function canonical(zone: string): string {
  return allZones().find((name) => name.toLowerCase() === zone.toLowerCase()) ?? zone
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
}
