/** A word for a power of ten after a number. */
export interface ExactScale {
  /** As written, with what stands between it and the number. */
  word: string
  factor: number
  /** Whether it may also be a unit: "5m" is five million or five metres. */
  mayBeUnit: boolean
}

/** Languages in which "billion", or the word like it, is a million millions. */
const LONG_SCALE = new Set(['de', 'fr', 'es', 'nl', 'sv', 'da', 'no', 'pl', 'cs', 'it', 'hu'])

/** The word of a scale at the beginning of what follows a number; `null` if there is none. @param language ISO 639-1 */
export function exactScale(after: string, language: string): ExactScale | null {
  const signs = SIGNS.exec(after)
  if (signs !== null) {
    const [word, , marks = ''] = signs
    const factor = Array.from(marks).reduce((product, mark) => product * (SIGN[mark] ?? 1), 1)
    return { word, factor, mayBeUnit: false }
  }
  const [word, , letters = ''] = WORD.exec(after) ?? []
  if (word === undefined) return null
  const factor = factorOf(letters.toLowerCase(), language)
  // After a space a single letter is a unit: "5 m".
  if (factor === null || (letters.length === 1 && word.length > 1)) return null
  return { word, factor, mayBeUnit: letters.length === 1 }
}

/** What a word multiplies by: `null` for a word of no scale. Of those above a thousand also for comparing texts without numbers. */
export function factorOf(word: string, language: string): number | null {
  for (const { pattern, short, long, only } of SCALES) {
    if (only !== undefined && !only.includes(language)) continue
    if (pattern.test(word)) return LONG_SCALE.has(language) ? long : short
  }
  return null
}

const SIGN: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
}
const SIGNS = /^(\s?)([百千万萬亿億兆만억조]+)(?![瓦克米卡字赫伏焦巴帕])/u
const WORD = /^([\s\u00a0\u202f-]?)(mil (?:mill[oó]n|millones)|\p{L}+)\.?/iu

interface Scale {
  pattern: RegExp
  short: number
  long: number
  /** The languages that use it so. */
  only?: readonly string[]
}

const SCALES: readonly Scale[] = [
  { pattern: /^mil mill/u, short: 1e9, long: 1e9 },
  {
    pattern: /^(?:thousands?|tausend\p{L}*|tsd|тыс\p{L}*|тис\p{L}*|mille|mila|k)$/u,
    short: 1e3,
    long: 1e3,
  },
  { pattern: /^mil(?:es|hares)?$/u, short: 1e3, long: 1e3, only: ['es', 'pt'] },
  {
    pattern:
      /^(?:millions?|millionen|mio|mill[oó]n|millones|milh(?:ão|ões|ao|oes)|mili(?:on|ón)\p{L}*|mln|mn|m|млн|миллион\p{L}*|мільйон\p{L}*)$/u,
    short: 1e6,
    long: 1e6,
  },
  {
    pattern:
      /^(?:milliarde?n?|milliards?|miliard\p{L}*|mrd|mds?|mld|bilh(?:ão|ões|ao|oes)|млрд|миллиард\p{L}*|мільярд\p{L}*)$/u,
    short: 1e9,
    long: 1e9,
  },
  { pattern: /^(?:bn|b)$/u, short: 1e9, long: 1e9 },
  { pattern: /^(?:billions?|billionen|bill[oó]n|billones)$/u, short: 1e9, long: 1e12 },
  {
    pattern: /^(?:trilh(?:ão|ões|ao|oes)|tn|трлн|трилл?ион\p{L}*|трильйон\p{L}*)$/u,
    short: 1e12,
    long: 1e12,
  },
  { pattern: /^(?:trillions?|trillionen|trill[oó]n|trillones)$/u, short: 1e12, long: 1e18 },
]
