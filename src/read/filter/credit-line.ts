import { startsWithPhrase } from './boilerplate.ts'

/** Whether a line names a photographer, an agency or the number of a figure: the text of a caption. */
export function isCredit(text: string): boolean {
  return isSourceLine(text) || FIGURE_NUMBER.test(text)
}

/** Whether a line names who made or owns a picture. */
export function isSourceLine(text: string): boolean {
  return startsWithPhrase('credits', text) || COPYRIGHT.test(text) || AGENCY.test(text)
}

/** With an owner or a year behind it: "f(c)" and "(a) or (c)" are no copyright. */
const COPYRIGHT = /^©|©\s*(?:\p{Lu}|\d{4})|(?:^|\s)\([cC]\)\s*(?:\d{4}|\p{Lu}\p{Ll})/u
/** An agency after a name ("Jon Ek/AP"), at the end of the line or before "Photo": "STA/AP mode" is no credit. */
const AGENCY =
  /getty images|shutterstock|picture[- ]alliance|\p{L}\s?\/\s?(?:afp|reuters|ap|dpa|epa|imago|efe)(?:\s?(?:images?|photos?|pool)\b|[\s)\].,;|]*$|\/)|\bvia ap(?:\s(?:images?|photos?)\b|[\s)\].,]*$)/iu
const FIGURE_NUMBER = /^(?:fig(?:ure)?|abb(?:ildung)?|рис(?:унок)?|图)\.?\s*\d+\s*[:.–—-]/i
