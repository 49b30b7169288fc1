/** Letters that cannot directly precede or follow a number. Chinese and Japanese write numbers without spaces around them. */
export const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}`
/** "mid-2020" and "under-21" are numbers with a prefix, not codes. */
const PREFIX = '(?:mid|pre|post|late|early|top|under|over|sub|non|since|from|age|ages|all)-?\\d'
const CODE = new RegExp(
  String.raw`(?<![${LETTER}\p{N}])(?!${PREFIX})(?:[${LETTER}]+-?\d[${LETTER}\p{N}]*(?:[.-]\d+)*|v?\d+(?:\.\d+){2,}|\d{1,2}[:/]\d{1,2})(?![${LETTER}\p{N}])`,
  'giu',
)
/** A code written with a space: "GPT 4", "H 100". */
const APART = new RegExp(
  String.raw`(?<![${LETTER}\p{N}])\p{Lu}[${LETTER}]* \d[${LETTER}\p{N}.]*`,
  'gu',
)

/** Finds codes: letters and digits that name something and are not an amount, such as H100, Q3, GPT-4, 1.2.3, 10:30. */
export function codesIn(folded: string): string[] {
  return folded.match(CODE) ?? []
}

/** Replaces the codes in a text by spaces of the same length: their digits are not numbers. */
export function withoutCodes(folded: string): string {
  return folded.replace(CODE, (span) => ' '.repeat(span.length))
}

/** Everything in a text that a code may be compared with, without spaces, full stops and hyphens. */
export function codeKeys(folded: string): Set<string> {
  const apart = Array.from(folded.matchAll(APART), ([span]) => span)
  return new Set([...codesIn(folded), ...apart].map(squash))
}

/** Lower-cases a text and removes the characters that may separate the parts of a name. */
export function squash(folded: string): string {
  return folded.toLowerCase().replace(/[\s.'_/-]+/gu, '')
}
