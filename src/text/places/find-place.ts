import { isTimeZone } from '../../config.ts'
import { type City, citiesWith } from './city-table.ts'
import { countryNamed, stateNamed } from './country-names.ts'
import { foldPlace } from './fold-place.ts'
import { isOneEdit } from './one-edit.ts'
import { clockKey } from './same-clock.ts'
import { spokenOffset } from './spoken-offset.ts'
import { ZONE_ABBREVIATIONS } from './zone-abbreviations.ts'
import { allZones, zoneOfCity } from './zone-names.ts'

/** A place that a text may mean. */
export interface FoundPlace {
  readonly zone: string
  /** Its name as it was typed or, where it was not, as the table has it; `null` for a zone that is named after a city. */
  readonly name: string | null
  /** ISO 3166-1, two letters; `null` for a zone. */
  readonly country: string | null
  /** The letters of a state of the USA; otherwise empty. */
  readonly state: string
}

/** What a text means. */
export type PlaceAnswer =
  /** A zone beyond doubt. `as` says how it was named, where that needs a word to the person. */
  | { kind: 'zone'; zone: string; as: 'place' | 'offset' | 'abbreviation' }
  /** Several places, the likeliest first; with `isGuess`, none of them is called exactly so. */
  | { kind: 'choices'; places: readonly FoundPlace[]; isGuess: boolean }
  | { kind: 'unknown' }

/** Longer texts are no names of places. */
const MAX_CHARACTERS = 60
/** So many times as many inhabitants as the next one make a place the one that is meant. */
const CLEAR_LEAD = 6
/** A place whose main name it is counts for so many that only have it as a further one: Görlitz beside Zgorzelec. */
const MAIN_NAME = 3
/** Clocks of a country, of which Russia has most. */
const MOST_CLOCKS = 12
/** Inhabitants (thousands) of places that a slip may have been meant for. */
const WORTH_GUESSING = 15
/** Inhabitants (thousands) of places that only share the beginning of their name with the text. */
const KNOWN_BY_BEGINNING = 100
/** Letters of a name in which a slip is looked for, and of one that is completed. */
const LONG_NAME = 5
const BEGINNING = 3

/**
 * Finds the time zone of a text: a city, country or state of the USA in any of the languages of the interface, with or without the
 * country or state after it, a zone of the IANA database, an abbreviation such as EST, or a distance from UTC.
 *
 * @param limit of choices
 * @throws if the table of cities cannot be read
 */
export async function findPlace(typed: string, limit: number): Promise<PlaceAnswer> {
  const text = typed.normalize('NFKC').trim()
  if (text === '' || text.length > MAX_CHARACTERS) return { kind: 'unknown' }
  const offset = spokenOffset(text)
  if (offset !== null) return { kind: 'zone', zone: offset, as: 'offset' }
  const zone = namedZone(text)
  if (zone !== null) return { kind: 'zone', zone, as: 'place' }
  const folded = foldPlace(text)
  if (folded === '') return { kind: 'unknown' }
  const abbreviated = ZONE_ABBREVIATIONS.get(folded)
  if (abbreviated !== undefined) return ofAbbreviation(abbreviated, limit)
  const country = countryNamed(folded)
  const state = country === null ? stateNamed(folded, true) : null
  if (country !== null || state !== null) {
    const area = await citiesWith([`\t${country ?? 'US'}\t${state === null ? '' : `${state}\t`}`])
    const inArea = area.filter((city) => isIn(city, country ?? 'US', state))
    if (inArea.length > 0) return ofArea(byClock(inArea), country !== null)
  }
  const cities = await citiesCalled(text)
  if (cities.length > 0) {
    const weighed = cities.map((city) => ({ ...city, thousands: weight(city, text) }))
    return answer(byClock(weighed), spelledAs(text, cities), limit)
  }
  const own = zoneOfCity(text)
  if (own !== null) return { kind: 'zone', zone: own, as: 'place' }
  return nearby(folded, limit)
}

/** A zone of the IANA database by its name, such as `europe/berlin`. Others than these are abbreviations or old names of countries. */
function namedZone(text: string): string | null {
  if (!/^[A-Za-z_]+(?:\/[\w+-]+)+$/u.test(text) || !isTimeZone(text)) return null
  return allZones().find((name) => name.toLowerCase() === text.toLowerCase()) ?? text
}

function ofAbbreviation(zones: readonly string[], limit: number): PlaceAnswer {
  const [zone] = zones
  if (zone !== undefined && zones.length === 1) return { kind: 'zone', zone, as: 'abbreviation' }
  const places = zones.map((one) => ({ zone: one, name: null, country: null, state: '' }))
  return { kind: 'choices', places: places.slice(0, limit), isGuess: false }
}

/** The cities of a name, or of a name with the country or state after it. */
async function citiesCalled(text: string): Promise<readonly City[]> {
  const whole = spellings(text)
  const [head, tail] = inTwo(text)
  const country = tail === null ? null : countryOf(tail)
  const state = tail === null ? null : stateNamed(foldPlace(tail), false)
  const isNarrowed = country !== null || state !== null
  const keys = [...whole, ...(isNarrowed ? spellings(head) : [])]
  const found = await citiesWith(keys.map((key) => `\t${key}\t`))
  const called = (names: readonly string[]) =>
    found.filter((city) => names.some((name) => city.names.includes(name)))
  const exact = called(whole)
  if (exact.length > 0 || !isNarrowed) return exact
  return called(spellings(head)).filter(
    (city) => city.country === country || (city.country === 'US' && city.state === state),
  )
}

/** A text in two: at its comma or bracket, otherwise before its last word. */
function inTwo(text: string): [head: string, tail: string | null] {
  const sign = text.search(/[,，(（]/u)
  if (sign > 0) {
    const tail = text.slice(sign + 1).replace(/[)）]$/u, '')
    return [text.slice(0, sign).trim(), tail.trim()]
  }
  const space = text.lastIndexOf(' ')
  return space <= 0 ? [text, null] : [text.slice(0, space).trim(), text.slice(space + 1)]
}

function countryOf(text: string): string | null {
  if (/^[A-Za-z]{2}$/u.test(text)) {
    const code = text.toUpperCase()
    if (code !== 'UK') return code
  }
  return countryNamed(foldPlace(text))
}

/** Words before or after a name that only say that it is a city. */
const CITY_WORDS =
  /^(?:г|город|м|місто|city of|ciudad de|cidade de|ville de|stadt)\s+(?=\S)|(?<=\S)\s+(?:city|stadt)$|(?<=\p{Script=Han}{2})[市县縣]$/u

/** The spellings under which a name may stand in the table: as it is, without a word for "city", with ü for ue. */
function spellings(text: string): string[] {
  const folded = foldPlace(text)
  const bare = folded.replace(CITY_WORDS, '')
  const plain = [folded, bare]
  const umlauts = plain.map((one) => one.replace(/([aou])e/gu, '$1'))
  const saints = plain.map((one) => one.replace(/^st /u, 'saint '))
  // GeoNames has 丽江市 where people say 丽江.
  const whole = /^\p{Script=Han}{2,}$/u.test(bare) ? [`${bare}市`, `${bare}县`] : []
  return [...new Set([...plain, ...umlauts, ...saints, ...whole])].filter((one) => one.length > 1)
}

function isIn(city: City, country: string, state: string | null): boolean {
  return city.country === country && (state === null || city.state === state)
}

/** One city of each country and clock: the largest, with the inhabitants of all of them. */
function byClock(cities: readonly City[]): City[] {
  const groups = new Map<string, City>()
  for (const city of cities) {
    const key = `${city.country} ${clockKey(city.zone)}`
    const group = groups.get(key)
    const thousands = (group?.thousands ?? 0) + city.thousands
    groups.set(key, { ...(group ?? city), thousands })
  }
  return [...groups.values()].sort((a, b) => b.thousands - a.thousands)
}

function weight({ name, thousands }: City, text: string): number {
  return spellings(text).includes(foldPlace(name)) ? thousands * MAIN_NAME : thousands
}

/** The zone of a country or state, or a choice of its clocks, each by the city that its zone is named after. */
function ofArea(places: readonly City[], isCountry: boolean): PlaceAnswer {
  const whole = answer(places, null, MOST_CLOCKS)
  if (!isCountry || places.length === 1) return whole
  const choices = places.map(({ zone, country }) => ({ zone, name: null, country, state: '' }))
  return { kind: 'choices', places: choices.slice(0, MOST_CLOCKS), isGuess: false }
}

/** The zone if one place leads clearly, or if all have the same clock. */
function answer(places: readonly City[], name: string | null, limit: number): PlaceAnswer {
  const [first, ...others] = places
  if (first === undefined) return { kind: 'unknown' }
  const most = others[0]?.thousands ?? 0
  const isOne = new Set(places.map(({ zone }) => clockKey(zone))).size === 1
  if (isOne || first.thousands >= most * CLEAR_LEAD) {
    return { kind: 'zone', zone: first.zone, as: 'place' }
  }
  return { kind: 'choices', places: places.slice(0, limit).map(named(name)), isGuess: false }
}

function named(name: string | null): (city: City) => FoundPlace {
  return ({ zone, country, state, name: own }) => ({ zone, country, state, name: name ?? own })
}

/** The typed name, if it is what the cities are called; without the country after it. */
function spelledAs(text: string, cities: readonly City[]): string | null {
  const candidates = [text, inTwo(text)[0]]
  const spelled = candidates.find((one) =>
    cities.some(({ names }) => names.includes(foldPlace(one))),
  )
  return spelled === undefined
    ? null
    : spelled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Places whose name begins like the text, or differs from it by one letter. */
async function nearby(folded: string, limit: number): Promise<PlaceAnswer> {
  const letters = Array.from(folded)
  const isHan = /^\p{Script=Han}+$/u.test(folded)
  if (letters.length < (isHan ? 2 : BEGINNING)) return { kind: 'unknown' }
  const half = Math.floor(letters.length / 2)
  const isLong = letters.length >= LONG_NAME
  // One edit leaves one half of a name as it is.
  const halves = [`\t${letters.slice(0, half).join('')}`, `${letters.slice(half).join('')}\t`]
  const found = await citiesWith([`\t${folded}`, ...(isLong ? halves : [])])
  const slips = found.filter(
    ({ names, thousands }) =>
      isLong && thousands >= WORTH_GUESSING && names.some((one) => isOneEdit(one, folded)),
  )
  const begun = found.filter(
    ({ names, thousands }) =>
      thousands >= KNOWN_BY_BEGINNING && names.some((one) => one.startsWith(folded)),
  )
  const places = byClock(slips.length > 0 ? slips : begun)
  if (places.length === 0) return { kind: 'unknown' }
  return { kind: 'choices', places: places.slice(0, limit).map(named(null)), isGuess: true }
}
