import {
  categoryOf,
  filled,
  NUMBER,
  type NumberStyle,
  type Quantity,
  QUANTITY,
  readQuantity,
} from './quantity.ts'
import { formOf, type OwnUnit } from './spoken-words.ts'

/**
 * Signs of units without doubt, with the names that `Intl.NumberFormat` knows, or a prefix and one of our own. What may mean
 * something else stays as it is: 5 m (million), 5G, 5 s, 5 V.
 */
const SIGNS: Readonly<Record<string, string>> = {
  KB: 'kilobyte',
  kB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  PB: 'petabyte',
  'MB/s': 'megabyte-per-second',
  'GB/s': 'gigabyte-per-second',
  'TB/s': 'terabyte-per-second',
  kbps: 'kilobit-per-second',
  Mbps: 'megabit-per-second',
  Gbps: 'gigabit-per-second',
  'kbit/s': 'kilobit-per-second',
  'Mbit/s': 'megabit-per-second',
  'Gbit/s': 'gigabit-per-second',
  km: 'kilometer',
  cm: 'centimeter',
  mm: 'millimeter',
  kg: 'kilogram',
  'km/h': 'kilometer-per-hour',
  'm/s': 'meter-per-second',
  ms: 'millisecond',
  µs: 'microsecond',
  μs: 'microsecond',
  ns: 'nanosecond',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  '%': 'percent',
  nm: 'nanometer',
  Hz: 'hertz',
  kHz: 'k hertz',
  MHz: 'M hertz',
  GHz: 'G hertz',
  THz: 'T hertz',
  kW: 'k watt',
  MW: 'M watt',
  GW: 'G watt',
  TW: 'T watt',
  Wh: 'watt-hour',
  kWh: 'k watt-hour',
  MWh: 'M watt-hour',
  GWh: 'G watt-hour',
  TWh: 'T watt-hour',
  mAh: 'milliampere-hour',
}

/** Writes units after numbers out: "120 km/h" as "120 kilometers per hour". */
export function writeUnitsOut(text: string, style: NumberStyle): string {
  const signs: Readonly<Record<string, string>> = { ...SIGNS, ...style.words.unitSigns }
  const names = Object.keys(signs).toSorted((a, b) => b.length - a.length)
  // After a letter it is a name (GPT-4 GB), after a point a part of a version.
  const pattern = `(?<![\\p{L}\\d.,:/-])(?<number>${QUANTITY})[\\s\\u00a0\\u202f]?(?<sign>${names.join('|')})(?![\\p{L}\\d/²³^*])`
  return text.replaceAll(new RegExp(pattern, 'gu'), (...found) => {
    const { number = '', sign = '' } = found.at(-1) as Record<string, string>
    const quantity = readQuantity(number, style)
    return named(quantity, signs[sign] ?? '', style) ?? String(found[0])
  })
}

const isOwn = (unit: string): unit is OwnUnit =>
  ['hertz', 'watt', 'watt-hour', 'nanometer', 'milliampere-hour'].includes(unit)

function named(quantity: Quantity, name: string, style: NumberStyle): string | null {
  const { words, language } = style
  const [prefix, base = ''] = name.includes(' ') ? name.split(' ') : ['', name]
  if (words.leavesUnits.has(base)) return null
  if (!isOwn(base)) return byIntl(quantity, base, style)
  const own = formOf(words.units[base], categoryOf(quantity, style))
  const before = words.prefixes[prefix as 'k'] ?? ''
  const noun = before === '' ? own : before + own.toLocaleLowerCase(language)
  return language === 'zh' ? `${quantity.said}${noun}` : `${quantity.said} ${noun}`
}

/** The unit's long name as CLDR has it in the language, around the number as the text has it. */
function byIntl(
  { said, value, fractionDigits }: Quantity,
  unit: string,
  { language }: NumberStyle,
) {
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    minimumFractionDigits: Math.min(fractionDigits, 20),
    maximumFractionDigits: Math.min(fractionDigits, 20),
    useGrouping: false,
  })
  const parts = format
    .formatToParts(value)
    .map(({ type, value: part }) =>
      ['unit', 'literal', 'percentSign'].includes(type) ? part : '0',
    )
  return parts.join('').replace(/0+/u, '{0}').replaceAll('\u00a0', ' ').replace('{0}', said)
}

/** Writes out "2.5x", "1920×1080", 10⁶ and 10^6. */
export function writeFactorsOut(text: string, style: NumberStyle): string {
  const { words, language } = style
  const space = language === 'zh' ? '' : ' '
  return text
    .replaceAll(
      new RegExp(`(?<![\\p{L}\\d.,^])(${NUMBER})\\s?×\\s?(${NUMBER})(?![\\p{L}\\d^⁰¹²³⁴-⁹])`, 'gu'),
      (_, a: string, b: string) => filled(words.by, a, b),
    )
    .replaceAll(
      new RegExp(`(?<![\\p{L}\\d.,:/-])(${QUANTITY})\\s?[x×](?![\\p{L}\\d×-])(?!\\s?\\d)`, 'gu'),
      (_, number: string) => {
        const quantity = readQuantity(number, style)
        return `${quantity.said}${space}${formOf(words.times, categoryOf(quantity, style))}`
      },
    )
    .replaceAll(
      /(?<![\p{L}\d.,])(\d+)(?:\^([-−]?\d{1,4})(?![\p{L}\d])|([⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))/gu,
      (whole, base: string, plain: string | undefined, raised: string | undefined) => {
        const power = plain ?? digitsOf(raised ?? '')
        // A single ² or ³ after another number than 10 may as well mark a note.
        if (plain === undefined && base !== '10') return String(whole)
        return filled(words.power, base, power.replace('−', '-'))
      },
    )
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function digitsOf(raised: string): string {
  return Array.from(raised, (sign) => (sign === '⁻' ? '-' : String(RAISED.indexOf(sign)))).join('')
}
