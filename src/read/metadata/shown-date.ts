import { foldLetters } from '../../text/fold/fold-letters.ts'
import { monthNamed } from '../../text/month-names.ts'
import { parsePageDate } from './page-date.ts'

/** A date in a line that people read. */
export interface ShownDate {
  /** Epoch milliseconds; midnight UTC where no time is shown. */
  at: number
  /** Whether the line calls it the date of a change ("Updated", "aktualisiert am"). */
  updated: boolean
}

/**
 * All complete dates (day, month, year) in a line of labels, in the languages of `month-names.ts`: "Published March 9, 2024 ·
 * Updated 12 May 2025". Empty for a sentence that mentions a date.
 *
 * @param dayFirst whether 03/04/2026 is in April, as everywhere but in American English
 */
export function shownDates(line: string, dayFirst = false): ShownDate[] {
  const shown = line.slice(0, MAX_LINE).replace(/\s+/g, ' ')
  const text = dayFirst ? shown.replace(SLASHED, '$1.$2.$3') : shown
  const found: ShownDate[] = []
  let before = 0
  let words = 0
  for (const match of text.matchAll(DATE)) {
    const at = timeOf(match, text)
    if (at === null) continue
    const label = text.slice(before, match.index)
    words += countWords(label)
    found.push({ at, updated: UPDATED.test(label) })
    before = match.index + match[0].length
  }
  return words > MAX_LABEL_WORDS || countWords(text.slice(before)) > MAX_TRAILING_WORDS ? [] : found
}

/** Whether a name or label says that a date is that of a change. */
export function saysUpdated(label: string): boolean {
  return UPDATED.test(label)
}

function timeOf(match: RegExpExecArray, text: string): number | null {
  const [whole, , , , dayFirst, nameAfter, yearLast, nameFirst, dayAfter, yearAfter] = match
  const name = nameAfter ?? nameFirst
  const day =
    name === undefined
      ? parsePageDate(whole.replace(/\s?[年月년월]\s?/g, '-').replace(/\s?[日일]/, ''))
      : namedDay()
  if (day === null) return null
  // With the time that follows it, if that is understood.
  const timed = text.slice(match.index, match.index + whole.length + MAX_TIME)
  const precise = /\d[:.h]\d\d|\d ?[ap]\.?m/i.test(timed.slice(whole.length))
    ? parsePageDate(timed)
    : null
  return precise !== null && Math.abs(precise - day) <= DAY ? precise : day

  function namedDay(): number | null {
    const month = monthNamed(foldLetters(name ?? ''))
    const number = Number(dayFirst ?? dayAfter)
    const year = yearLast ?? yearAfter
    if (month === null || number < 1 || number > 31) return null
    return parsePageDate(
      `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`,
    )
  }
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

const YEAR = '(?:19|20)\\d\\d'
/** ISO, with dots or slashes, with the signs of East Asia, and with a month by name before or after the day. */
const DATE = new RegExp(
  [
    `(?<![\\d.])(${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d))`,
    `(?<![\\d.])(\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?${YEAR}(?!\\d))`,
    `(${YEAR}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일])`,
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[ -](?:de |of |d')?(\\p{L}{3,12})[.,]{0,2}[ -](?:de |del )?(${YEAR})(?!\\d)`,
    `(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})(?!\\d)`,
  ].join('|'),
  'giu',
)
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g
const UPDATED =
  /updat|modif|revis|chang|edited|aktualisi|geändert|überarbeitet|mis à jour|mise à jour|actualiz|atualiz|aggiorna|обновл|измен|оновл|змінен|更新|修改|最終|수정/i

/** In UTF-16 units; a line of labels is shorter. */
const MAX_LINE = 300
/** More words around the dates make a sentence. */
const MAX_LABEL_WORDS = 12
const MAX_TRAILING_WORDS = 10
/** In UTF-16 units: " at 10:30 am EST". */
const MAX_TIME = 18
const DAY = 86_400_000
