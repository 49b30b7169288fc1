/**
 * A date as pages write it for machines (ISO 8601 and what JavaScript's own parser takes), as epoch milliseconds.
 * Without a zone it counts as UTC, so that the answer does not depend on the machine. Null if it is no date of a web page.
 */
export function parsePageDate(raw: string): number | null {
  const value = raw.trim().replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, '$1-$2-$3')
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?/i.exec(
      value,
    )
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value)
  let at: number
  if (iso) {
    const zone = (iso[3] ?? 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
    at = Date.parse(`${iso[1]}T${iso[2] ?? '00:00'}${zone.toUpperCase()}`)
  } else if (compact) at = Date.UTC(Number(compact[1]), Number(compact[2]) - 1, Number(compact[3]))
  else if (/\d{4}/.test(value))
    at = Date.parse(/(?:[+-]\d{4}|\b[A-Z]{3,4})$/.test(value) ? value : `${value} UTC`)
  else return null
  return at >= EARLIEST && at < LATEST ? at : null
}

const EARLIEST = Date.UTC(1990, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)
