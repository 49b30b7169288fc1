import type { SpokenWords } from './spoken-words.ts'

/** A number as texts write it: 7, 3.5, 1,234.5, 10 000; the source of a regular expression without groups. */
export const NUMBER = '\\d{1,30}(?:[.,\\u00a0\\u202f ]\\d{3}){0,8}(?:[.,]\\d{1,30})?'
/** A number or a range of numbers. */
export const QUANTITY = `${NUMBER}(?:\\s?[–—]\\s?${NUMBER})?`

/** How a language writes numbers and chooses the form of the noun beside them. */
export interface NumberStyle {
  readonly language: string
  readonly words: SpokenWords
  readonly rules: (fractionDigits: number) => Intl.PluralRules
}

/** A number of a text, which is said as it is written. */
export interface Quantity {
  /** As it is said; a range with a word instead of its dash. */
  readonly said: string
  /** The number that decides the form of a noun: of a range the second one. */
  readonly value: number
  readonly fractionDigits: number
}

/** Reads what `QUANTITY` found. A "range" that does not ascend is a score or a name, and is left as it is. */
export function readQuantity(text: string, style: NumberStyle): Quantity {
  const [first = '', second] = text.split(/\s?[–—]\s?/u)
  const low = readNumber(first, style)
  if (second === undefined) return { said: first, ...low }
  const high = readNumber(second, style)
  const isRange = low.value < high.value
  return { said: isRange ? filled(style.words.to, first, second) : text, ...high }
}

/** A text with its places filled. */
export function filled(template: string, ...values: readonly string[]): string {
  return template.replaceAll(/\{(\d)\}/gu, (whole, place: string) => values[Number(place)] ?? whole)
}

/** The plural category of the noun beside a quantity. */
export function categoryOf(
  { value, fractionDigits }: Quantity,
  style: NumberStyle,
): Intl.LDMLPluralRule {
  return style.rules(fractionDigits).select(value)
}

function readNumber(text: string, { words }: NumberStyle) {
  const decimal = words.hasDecimalComma ? ',' : '.'
  const parts = text.split(/[.,\u00a0\u202f ]/u)
  const last = parts.at(-1) ?? ''
  const mark = text.at(-last.length - 1)
  const isGrouped = last.length === 3 && mark !== decimal
  const hasFraction = parts.length > 1 && !isGrouped
  const fraction = hasFraction ? last : ''
  const whole = (hasFraction ? parts.slice(0, -1) : parts).join('')
  return { value: Number(`${whole}.${fraction || '0'}`), fractionDigits: fraction.length }
}
