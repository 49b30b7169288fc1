import { type Block, plainText, textOf } from '../../model/block.ts'
import { advisoryIds } from './advisory-id.ts'

/** What the part of a release's notes on security is called, by keepachangelog.com and others. */
const SECURITY =
  /^[^\p{L}]*(?:security|vulnerability|vulnerabilities)(?: (?:fix(?:es)?|updates?|patch(?:es)?|releases?|advisor(?:y|ies)|notices?|notes?))?[^\p{L}]*$/iu
/** In characters. Longer lines are no headings. */
const MAX_HEADING = 60

/** Whether the notes of a release say that it mends a vulnerability: by an identifier, or under a heading of its own. Pure. */
export function areSecurityNotes(blocks: readonly Block[]): boolean {
  return advisoryIds(plainText(blocks)).length > 0 || blocks.some(isSecurityHeading)
}

function isSecurityHeading(block: Block): boolean {
  const text = textOf(block)
  if (text.length > MAX_HEADING || !SECURITY.test(text)) return false
  return block.kind === 'heading' || (block.kind === 'paragraph' && isBold(block))
}

/** Whether a paragraph is bold from end to end: a heading of those who do not know how to write one. */
function isBold({ text, marks }: Extract<Block, { kind: 'paragraph' }>): boolean {
  return marks.some(
    (mark) => mark.kind === 'bold' && text.slice(mark.start, mark.end).trim() === text.trim(),
  )
}
