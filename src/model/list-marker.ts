/** How an ordered list writes its numbers; the values are those of HTML's `type` attribute. */
export type NumberStyle = '1' | 'a' | 'A' | 'i' | 'I'

/** A number as a browser writes it in front of an item, for example "3." or "iv.". */
export function markerOf(value: number, style: NumberStyle): string {
  const text =
    style === '1'
      ? null
      : style === 'a' || style === 'A'
        ? lettersOf(value)
        : value < MAX_ROMAN
          ? romanOf(value)
          : null
  if (text === null) return `${value}.`
  return style === 'A' || style === 'I' ? `${text.toUpperCase()}.` : `${text}.`
}

/** The number and style that give a marker, so that it can be written as HTML again; null for any other text. */
export function readMarker(marker: string): { value: number; style: NumberStyle } | null {
  // The longest Roman number below 4000 is mmmdccclxxxviii.
  const text = /^(-?\d{1,9}|[a-z]{1,15}|[A-Z]{1,15})\.$/.exec(marker)?.[1]
  if (text === undefined) return null
  if (/\d/.test(text)) return { value: Number(text), style: '1' }
  const lower = text.toLowerCase()
  const capital = text !== lower
  const roman = valueOfRoman(lower)
  if (roman !== null) return { value: roman, style: capital ? 'I' : 'i' }
  const value = valueOfLetters(lower)
  return value === null ? null : { value, style: capital ? 'A' : 'a' }
}

/** Browsers write larger numbers in decimal (CSS Counter Styles: the range of `lower-roman` is 1 to 3999). */
const MAX_ROMAN = 4000
const ROMAN: readonly [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

function romanOf(value: number): string | null {
  if (value < 1) return null
  let rest = value
  let text = ''
  for (const [letters, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letters
  }
  return text
}

function valueOfRoman(text: string): number | null {
  let rest = text
  let value = 0
  for (const [letters, worth] of ROMAN) {
    for (; rest.startsWith(letters); rest = rest.slice(letters.length)) value += worth
  }
  return rest === '' && value < MAX_ROMAN && romanOf(value) === text ? value : null
}

const LETTERS = 26
const LETTER_A = 97

/** a to z, then aa, ab and so on. */
function lettersOf(value: number): string | null {
  if (value < 1) return null
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    text = String.fromCharCode(LETTER_A + ((rest - 1) % LETTERS)) + text
  }
  return text
}

function valueOfLetters(text: string): number | null {
  let value = 0
  for (let at = 0; at < text.length; at += 1)
    value = value * LETTERS + text.charCodeAt(at) - LETTER_A + 1
  return value <= MAX_NUMBER ? value : null
}

/** HTML's numbers of lists are 32-bit. */
const MAX_NUMBER = 2 ** 31 - 1
