import { parseDate } from '../../collect/parse/date/parse-date.ts'

/** In characters. A longer text is no date, and looking for one in it takes quadratic time. */
const MAX_DATE_LENGTH = 400

/**
 * Parses a date as pages write it: for machines (ISO 8601 and what `Date.parse` accepts), or for people in English
 * ("Published: March 9th, 2024") or any language that `parseDate` knows ("9. März 2024", "9 марта 2024 г., 10:30").
 * A date without a zone counts as UTC, so that the result does not depend on the machine.
 *
 * @returns epoch milliseconds; null if the text is not a date between 1990 and 2100.
 */
export function parsePageDate(raw: string): number | null {
  if (raw.length > MAX_DATE_LENGTH) return null
  const value = raw.trim().replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, '$1-$2-$3')
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/i.exec(
      value,
    )
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value)
  const words = WORDS.exec(value)
  let at: number
  if (iso) {
    const zone = (iso[3] ?? 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
    at = Date.parse(`${iso[1]}T${iso[2] ?? '00:00'}${zone.toUpperCase()}`)
  } else if (compact) at = Date.UTC(Number(compact[1]), Number(compact[2]) - 1, Number(compact[3]))
  else if (words) at = Date.parse(`${words[2] ?? words[3]} ${words[1] ?? words[4]} ${words[5]} UTC`)
  else if (DOTTED.test(value)) at = parseDate(stripDateWords(value)) ?? Number.NaN
  else if (/\d{4}/.test(value)) {
    at = Date.parse(/(?:[+-]\d{4}|\b[A-Z]{3,4})$/.test(value) ? value : `${value} UTC`)
    if (Number.isNaN(at)) at = parseDate(stripDateWords(value)) ?? Number.NaN
  } else return null
  return at >= EARLIEST && at < LATEST ? at : null
}

/** Strips the words around a date: "Опубликовано: 9 марта 2024 г. в 10:30 МСК", "le 9 mars 2024 à 10h30". */
function stripDateWords(text: string): string {
  return text
    .replace(/^[^\d:]*:\s*(?=\S)/u, '')
    .replace(/(\d)\s*(?:г(?:ода|\.)?|р(?:оку|\.)?)(?=[\s,.]|$)/giu, '$1')
    .replace(/(\d)\s*h\s*(\d\d)/giu, '$1:$2')
    .replace(/\s(?:в|о|об|um|à|a las|às|alle|kl\.?|uhr)(?=\s|$)/giu, ' ')
    .replace(/^(?:le|el|am|den|em|il)\s+/iu, '')
    .replaceAll(/[,·|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const WORDS =
  /^(?:\D*\s)?(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Z][a-z]{2,8})|([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+((?:19|20)\d\d)(?!.*\d:\d)/
/** Day, month, year. A date with dots is never in American order, although `Date.parse` assumes so. */
const DOTTED = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/
const EARLIEST = Date.UTC(1990, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)
