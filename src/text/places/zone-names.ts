import { intlLocale } from '../intl-locale.ts'
import { lookUp } from '../look-up.ts'
import { foldPlace } from './fold-place.ts'
import { currentName } from './current-zone-name.ts'
import ZONE_CITIES from './zone-cities.json' with { type: 'json' }

/** All zones of this Node's ICU data, by the names of today's IANA database. */
export function allZones(): string[] {
  return Intl.supportedValuesOf('timeZone').map(currentName)
}

/** A zone as people read it: `Europe/Berlin`, and `UTC+5:30` for the fixed offset `+05:30`. */
export function zoneLabel(zone: string): string {
  const offset = /^([+-])0?(\d{1,2}):(\d{2})$/.exec(zone)
  if (offset === null) return zone
  const [, sign = '', hours = '', minutes = ''] = offset
  return `UTC${sign.replace('-', '−')}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}

/** The city that a zone is named after, in a language: Europe/Kyiv is `Київ` in Ukrainian. */
export function zoneCity(zone: string, language: string): string {
  const family = new Intl.Locale(intlLocale(language)).language
  const cities = lookUp<Readonly<Record<string, string>>>(ZONE_CITIES, family) ?? {}
  return lookUp(cities, zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/** The zone that is named after a city, by its name in any language of the interface: `Nuuk`, 温哥华; `null` if there is none. */
export function zoneOfCity(name: string): string | null {
  const folded = foldPlace(name)
  const english = allZones().find((zone) => foldPlace(zoneCity(zone, 'en')) === folded)
  if (english !== undefined) return english
  const others = Object.values(ZONE_CITIES).flatMap((cities) => Object.entries<string>(cities))
  return others.find(([, city]) => foldPlace(city) === folded)?.[0] ?? null
}
