/** Letters that numbers are set apart from. Chinese and Japanese write on without a space. */
export const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}`
/** "mid-2020" and "under-21" are numbers with a word before them. */
const PREFIX = '(?:mid|pre|post|late|early|top|under|over|sub|non|since|from|age|ages|all)-?\\d'
const CODE = new RegExp(
  String.raw`(?<![${LETTER}\p{N}])(?!${PREFIX})(?:[${LETTER}]+-?\d[${LETTER}\p{N}]*(?:[.-]\d+)*|v?\d+(?:\.\d+){2,}|\d{1,2}[:/]\d{1,2})(?![${LETTER}\p{N}])`,
  'giu',
)
/** The same written apart: "GPT 4", "H 100". */
const APART = new RegExp(
  String.raw`(?<![${LETTER}\p{N}])\p{Lu}[${LETTER}]* \d[${LETTER}\p{N}.]*`,
  'gu',
)

/** Letters and digits that name something, not how many: H100, Q3, GPT-4, 1.2.3, 10:30. */
export function codesIn(folded: string): string[] {
  return folded.match(CODE) ?? []
}

/** The text with spaces where its codes stood: the digits in them are no numbers. */
export function withoutCodes(folded: string): string {
  return folded.replace(CODE, (span) => ' '.repeat(span.length))
}

/** Everything in a text that a code may be compared with, without spaces, points and hyphens. */
export function codeKeys(folded: string): Set<string> {
  const apart = Array.from(folded.matchAll(APART), ([span]) => span)
  return new Set([...codesIn(folded), ...apart].map(squash))
}

/** Lower-cased, without what may stand between the parts of a name. */
export function squash(folded: string): string {
  return folded.toLowerCase().replace(/[\s.'_/-]+/gu, '')
}
