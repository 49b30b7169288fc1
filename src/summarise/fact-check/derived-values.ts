import type { NumberMention } from '../../text/numbers/number-mention.ts'

/** Among more values than these, some pair has nearly any sum. */
const MAX_VALUES = 12
/** Relative error of a converted value: 266 miles are 428 km. */
const TOLERANCE = 0.005

/** Factors between units of measure, by the noun or suffix as written, without a plural s. */
const UNITS: Readonly<Record<string, readonly [quantity: string, factor: number]>> = {
  km: ['length', 1],
  kilometre: ['length', 1],
  kilometer: ['length', 1],
  mile: ['length', 1.609344],
  metre: ['length', 0.001],
  meter: ['length', 0.001],
  feet: ['length', 0.0003048],
  foot: ['length', 0.0003048],
  cm: ['length', 0.00001],
  inch: ['length', 0.0000254],
  inche: ['length', 0.0000254],
  mm: ['length', 0.000001],
  kg: ['mass', 1],
  kilogram: ['mass', 1],
  pound: ['mass', 0.45359237],
  lb: ['mass', 0.45359237],
  ounce: ['mass', 0.028349523],
  gram: ['mass', 0.001],
  tonne: ['mass', 1000],
  kb: ['data', 1e3],
  kilobyte: ['data', 1e3],
  mb: ['data', 1e6],
  megabyte: ['data', 1e6],
  gb: ['data', 1e9],
  gigabyte: ['data', 1e9],
  tb: ['data', 1e12],
  terabyte: ['data', 1e12],
  kw: ['power', 1e3],
  kilowatt: ['power', 1e3],
  mw: ['power', 1e6],
  megawatt: ['power', 1e6],
  gw: ['power', 1e9],
  gigawatt: ['power', 1e9],
}

/**
 * Whether a number is a right sum, difference or conversion of numbers of the article: two prices, two counts of the same thing,
 * miles in kilometres.
 */
export function isDerived(mention: NumberMention, numbers: readonly NumberMention[]): boolean {
  return isSumOrDifference(mention, numbers) || isConverted(mention, numbers)
}

function isSumOrDifference(
  { values, unit, noun }: NumberMention,
  numbers: readonly NumberMention[],
): boolean {
  const isAlike =
    unit === 'money'
      ? (other: NumberMention) => other.unit === 'money'
      : (other: NumberMention) => noun !== null && other.noun === noun && other.unit === unit
  const known = [...new Set(numbers.filter(isAlike).flatMap((other) => other.values))]
  if (known.length > MAX_VALUES) return false
  return values.some((value) =>
    known.some((a, i) =>
      known.slice(i + 1).some((b) => isClose(a + b, value) || isClose(Math.abs(a - b), value)),
    ),
  )
}

/** Equal but for binary fractions. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b)
}

function isConverted(mention: NumberMention, numbers: readonly NumberMention[]): boolean {
  const unit = unitOf(mention)
  if (unit === undefined) return false
  return numbers.some((other) => {
    const from = unitOf(other)
    if (from === undefined || from[0] !== unit[0] || from[1] === unit[1]) return false
    return other.values.some((real) =>
      mention.values.some((value) => {
        const converted = (real * from[1]) / unit[1]
        return (
          Math.abs(converted - value) <= TOLERANCE * converted || Math.round(converted) === value
        )
      }),
    )
  })
}

function unitOf({ noun, span }: NumberMention): readonly [string, number] | undefined {
  const suffix = /(?<!\p{L})\p{L}+$/u.exec(span)?.[0]?.toLowerCase().replace(/s$/u, '')
  const name = noun ?? suffix ?? ''
  return Object.hasOwn(UNITS, name) ? UNITS[name] : undefined
}
