/** A full stop that belongs to a date or time and does not end a sentence: "9 a.m.", "9.3.2024.", "9 марта 2024 г." */
const ABBREVIATED_END = /(?:\b[ap]\.m|\b\d{4}|\d{4}\s*[гр])\.$/iu

/** Whether a line says when something was published or how long it takes to read, and is no sentence. */
export function isDateLine(text: string): boolean {
  const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text)
  const clock = /(?:^|\D)\d{1,2}[:.]\d{2}(?:\D|$)/.test(text)
  const ago = /\b\d+\s*(?:min|minutes?|hours?|days?|weeks?|months?|years?)\s*(?:ago|read)\b/i.test(
    text,
  )
  return (year || clock || ago) && !/[.!?]$/.test(text.replace(ABBREVIATED_END, ''))
}
