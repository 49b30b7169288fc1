import { foldPlace } from './fold-place.ts'

/** The languages of the interface, in which `Intl` names countries. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt-BR', 'ru', 'uk', 'zh-Hans', 'zh-Hant']

/** Further names that people type. */
const FURTHER = new Map(
  Object.entries({
    US: 'usa|u.s.|u.s.a.|us|america|the united states|united states of america|eeuu|ee. uu.|eua|états-unis d’amérique|estados unidos de américa|vereinigte staaten von amerika|amerika|сша|соединённые штаты америки|америка|сполучені штати америки|美國|美利坚合众国',
    GB: 'uk|u.k.|england|inglaterra|angleterre|großbritannien|great britain|grande-bretagne|gran bretaña|grã-bretanha|англия|великобритания|британия|англія|велика британія|英格兰|scotland|schottland|escocia|écosse|wales|шотландия',
    NL: 'holland|holanda|hollande|голландия|голландія|荷蘭',
    CZ: 'czech republic|tschechische republik|república checa|чехия|чехія',
    TR: 'turkey',
    KR: 'south korea|korea|corea|corée|coreia|корея|韩国|韓國',
    BY: 'белоруссия|беларусь',
    MD: 'молдавия',
    KG: 'киргизия',
    AE: 'uae|emirates|vae|оаэ|оае|阿联酋',
    ZA: 'юар|пар',
    CD: 'dr congo|drc',
    MM: 'burma',
    MK: 'macedonia',
    BR: 'brasil',
    CN: '中国大陆|中华人民共和国',
    TW: '台湾|臺灣',
    HK: '香港|hong kong',
    MO: '澳门',
  }).flatMap(([code, names]) => names.split('|').map((name) => [foldPlace(name), code] as const)),
)

/** The folded names of the states of the USA and their letters. */
const STATES = new Map(
  (
    'AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|DE delaware|FL florida|' +
    'GA georgia|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky|LA louisiana|ME maine|MD maryland|' +
    'MA massachusetts|MI michigan|MN minnesota|MS mississippi|MO missouri|MT montana|NE nebraska|NV nevada|' +
    'NH new hampshire|NJ new jersey|NM new mexico|NY new york|NC north carolina|ND north dakota|OH ohio|OK oklahoma|' +
    'OR oregon|PA pennsylvania|RI rhode island|SC south carolina|SD south dakota|TN tennessee|TX texas|UT utah|' +
    'VT vermont|VA virginia|WA washington|WV west virginia|WI wisconsin|WY wyoming|DC district of columbia|' +
    'CA калифорния|CA kalifornien|CA californie|CA каліфорнія|CA 加州|CA 加利福尼亚|TX техас|TX 德州|FL флорида|FL флорида|FL floride|HI гавайи'
  )
    .split('|')
    .map((entry) => [entry.slice(3), entry.slice(0, 2)] as const),
)
/** Names that mean a city or a country before the state of the same name. */
const NOT_STATES_ALONE = new Set(['new york', 'washington', 'georgia'])

/** The country (ISO 3166-1, two letters) of a folded name in one of the languages of the interface; `null` if none. */
export function countryNamed(folded: string): string | null {
  const further = FURTHER.get(folded)
  if (further !== undefined) return further
  const codes = countryCodes()
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    const found = codes.find((code) => {
      const name = names.of(code)
      if (name === undefined) return false
      // "Myanmar (Burma)", "Hong Kong SAR China", 中国香港特别行政区
      return foldPlace(name) === folded || foldPlace(name.split(/[(（]/u)[0] ?? '') === folded
    })
    if (found !== undefined) return found
  }
  return null
}

/** The letters of the state of the USA that a folded name or its letters stand for; `null` if none. */
export function stateNamed(folded: string, isAlone: boolean): string | null {
  if (isAlone) return NOT_STATES_ALONE.has(folded) ? null : (STATES.get(folded) ?? null)
  const byName = STATES.get(folded)
  if (byName !== undefined) return byName
  const letters = folded.toUpperCase()
  return [...STATES.values()].includes(letters) ? letters : null
}

/** The name of a country in a language; its two letters if `Intl` has none. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(code) ?? code
}

/** Codes that are no countries: unions, the whole, pseudo-codes. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ'])

let codes: readonly string[] | undefined

/** The codes that `Intl` knows a country for. */
function countryCodes(): readonly string[] {
  codes ??= knownCodes()
  return codes
}

function knownCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => {
      if (NO_COUNTRIES.has(code) || names.of(code) === undefined) return false
      // A code that was withdrawn has the name of the country that took its place: SU, DD.
      return new Intl.Locale(`und-${code}`).region === code
    })
}
