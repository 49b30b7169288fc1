import { categoryOf, type NumberStyle, type Quantity, QUANTITY, readQuantity } from './quantity.ts'
import { type Currency, formOf, type Scale } from './spoken-words.ts'

const SIGNS: Readonly<Record<string, Currency>> = {
  US$: 'usDollar',
  R$: 'real',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '₽': 'rouble',
  '₴': 'hryvnia',
}
/** A dollar of some country that has no name here (A$, HK$) is none that could be named. */
const SIGN = '(?:US\\$|R\\$|(?<![\\p{L}$])\\$|[€£₽₴])'
const SIGN_BEHIND = '(?:US\\$|R\\$|[$€£₽₴])'

/**
 * Writes sums of money out: "$3.5bn" as "3.5 billion dollars". The number stays as it is written; a sum whose scale is not known
 * stays whole.
 */
export function writeMoneyOut(text: string, style: NumberStyle): string {
  const { words } = style
  const scales: Readonly<Record<string, Scale | undefined>> = {
    ...fullScales(style),
    ...words.shortScales,
    ...words.moneyScales,
  }
  const scale = `(?:\\s?(?<scale>${oneOf(Object.keys(scales))})(?![\\p{L}\\d]))?`
  // A price per something is said as it stands: $5/month, $5-a-month.
  const after = '(?![\\d\\p{L}%/-]|[.,]\\d)'
  const before = `(?<sign>${SIGN})\\s?(?<number>${QUANTITY})${scale}${after}`
  // Chinese writes the number with its scale: 3.5亿.
  const behind = `(?<![\\d.,])(?<number>${QUANTITY})${scale}\\s?(?<sign>${SIGN_BEHIND})(?![\\p{L}\\d/-])`
  const say = (...found: readonly unknown[]) => {
    const { sign = '', number = '', scale: name } = found.at(-1) as Record<string, string>
    const currency = SIGNS[sign]
    if (currency === undefined) return String(found[0])
    const quantity = readQuantity(number, style)
    if (name === undefined) {
      return join(
        quantity.said,
        formOf(words.currencies[currency], categoryOf(quantity, style)),
        style,
      )
    }
    return join(
      join(quantity.said, scaleName(name, scales, style, quantity), style),
      words.afterScale[currency],
      style,
    )
  }
  return text.replaceAll(new RegExp(before, 'gu'), say).replaceAll(new RegExp(behind, 'gu'), say)
}

/** Writes shortened scales out: "5 Mio. Nutzer" as "5 Millionen Nutzer". */
export function writeScalesOut(text: string, style: NumberStyle): string {
  const names = Object.keys(style.words.shortScales)
  if (names.length === 0) return text
  const pattern = `(?<![\\d.,])(?<number>${QUANTITY})\\s?(?<scale>${oneOf(names)})(?![\\p{L}\\d])`
  return text.replaceAll(new RegExp(pattern, 'gu'), (...found) => {
    const { number = '', scale = '' } = found.at(-1) as Record<string, string>
    const quantity = readQuantity(number, style)
    return join(quantity.said, scaleName(scale, style.words.shortScales, style, quantity), style)
  })
}

/** The scales as the language writes them in full, which are said as they are. */
function fullScales({ words }: NumberStyle): Record<string, undefined> {
  const known = Object.values(words.scales).flatMap((forms) => Object.values(forms))
  return Object.fromEntries(['亿', '万', ...known].map((name) => [name, undefined]))
}

function scaleName(
  found: string,
  scales: Readonly<Record<string, Scale | undefined>>,
  style: NumberStyle,
  quantity: Quantity,
): string {
  const name = found.replace(/\.$/u, '')
  const scale = scales[name] ?? scales[`${name}.`]
  if (scale === undefined) return found
  return formOf(style.words.scales[scale], categoryOf(quantity, style))
}

/** The longest of these names first. The dot of an abbreviation may be missing, and at the end it is also that of the sentence. */
function oneOf(names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => (name.endsWith('.') ? `${name.slice(0, -1)}(?:\\.(?!\\s*$))?` : name))
    .join('|')
}

function join(left: string, right: string, { language }: NumberStyle): string {
  return language === 'zh' ? `${left}${right}` : `${left} ${right}`
}
