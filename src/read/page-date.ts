/**
 * A date as pages write it for machines (ISO 8601 and what JavaScript's own parser takes) or, in English, for people
 * ("Published: March 9th, 2024"), as epoch milliseconds.
 * Without a zone it counts as UTC, so that the answer does not depend on the machine. Null if it is no date of a web page.
 */
export function parsePageDate(raw: string): number | null {
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
  else if (/\d{4}/.test(value))
    at = Date.parse(/(?:[+-]\d{4}|\b[A-Z]{3,4})$/.test(value) ? value : `${value} UTC`)
  else return null
  return at >= EARLIEST && at < LATEST ? at : null
}

const WORDS =
  /^(?:\D*\s)?(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Z][a-z]{2,8})|([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+((?:19|20)\d\d)(?!.*\d:\d)/
const EARLIEST = Date.UTC(1990, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)
