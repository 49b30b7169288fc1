import type { Message } from '../../card/message.ts'
import { localClock } from '../../text/clock-time.ts'
import { intlLocale } from '../../text/intl-locale.ts'
import type { Translate } from '../../text/locales.ts'
import { countryName } from '../../text/places/country-names.ts'
import type { FoundPlace } from '../../text/places/find-place.ts'
import { zoneCity } from '../../text/places/zone-names.ts'
import { type Choice, choiceScreen } from './choice-screen.ts'

/** Zones that have a button without typing: one for each part of the world where many people live. */
const COMMON = [
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

/** Where most people with a Telegram in a language live; a guess, so it is only offered. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'America/New_York',
    'America/Chicago',
    'America/Los_Angeles',
    'Europe/London',
    'Asia/Kolkata',
    'Australia/Sydney',
  ],
  de: ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  es: [
    'Europe/Madrid',
    'America/Mexico_City',
    'America/Bogota',
    'America/Lima',
    'America/Santiago',
    'America/Argentina/Buenos_Aires',
  ],
  fr: ['Europe/Paris', 'Europe/Brussels', 'America/Toronto'],
  pt: ['America/Sao_Paulo', 'America/Manaus', 'Europe/Lisbon'],
  ru: [
    'Europe/Moscow',
    'Europe/Samara',
    'Asia/Yekaterinburg',
    'Asia/Novosibirsk',
    'Europe/Minsk',
    'Asia/Almaty',
  ],
  uk: ['Europe/Kyiv', 'Europe/Warsaw', 'Europe/Berlin'],
  zh: [
    'Asia/Shanghai',
    'Asia/Hong_Kong',
    'Asia/Taipei',
    'Asia/Singapore',
    'America/New_York',
    'America/Los_Angeles',
  ],
}

/** The zones that are offered to everybody, by the cities they are named after. */
export function commonZones(language: string, current: string): Choice[] {
  return COMMON.map((zone) => cityChoice(zone, language, current))
}

/** The zones that are offered to a newcomer: the operator's first, unless that is none but UTC, then those of the language. */
export function likelyZones(language: string, ofOperator: string): Choice[] {
  const family = new Intl.Locale(intlLocale(language)).language
  const likely = new Map(Object.entries(LIKELY)).get(family) ?? COMMON.slice(4, 10)
  const first = ofOperator.includes('/') ? [ofOperator] : []
  return [...new Set([...first, ...likely])].slice(0, 6).map((zone) => cityChoice(zone, language))
}

function cityChoice(zone: string, language: string, current?: string): Choice {
  return { word: 'zone', value: zone, label: zoneCity(zone, language), isSet: zone === current }
}

/** Asks which of several places was meant. The clock tells places of one name apart. */
export function placeChoices(
  places: readonly FoundPlace[],
  question: string,
  { language, now, t }: { language: string; now: number; t: Translate },
): Message {
  const choices = places.map((place) => ({
    word: 'zone' as const,
    value: place.zone,
    label: `${placeName(place, language)} · ${localClock(now, place.zone)}`,
  }))
  return choiceScreen(question, choices, 1, t)
}

function placeName({ name, zone, country, state }: FoundPlace, language: string): string {
  if (name === null) return zoneCity(zone, language)
  const where = country === null ? [] : [countryName(country, intlLocale(language))]
  return [name, ...(state === '' ? [] : [state]), ...where].join(', ')
}
