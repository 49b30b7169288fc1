import type { Prose } from '../model/block.ts'
import type { BlockDraft } from './block-draft.ts'
import { isPhrase, mentionsPhrase, startsWithPhrase } from './boilerplate.ts'
import { slice } from './prose.ts'
import { roughWords } from './text-size.ts'

/** A longer line is text, whatever it begins with. */
const MAX_LINE_WORDS = 40
/** A longer line is text, however much of it is a link. */
const MAX_LINK_WORDS = 30

/** A longer line is text that happens to name a source. */
const MAX_CREDIT_WORDS = 25

/** A line of text with what is known about its links. */
export interface Line {
  text: string
  /** Share of the text's characters inside links, 0 to 1. */
  linkShare: number
  /** Whether the line before it announces it ("The papers are:"). */
  announced: boolean
  /** Whether its links lead to other sites: those are references, not navigation within this site. */
  external: boolean
}

/** Whether a line is boilerplate: a share label, a pointer to another article, a call to subscribe, a credit. */
export function isBoilerplateLine(line: Line): boolean {
  const words = roughWords(line.text)
  if (words > MAX_LINE_WORDS) return false
  if (isPhrase(line.text, 'lines', 'sections', 'tails')) return true
  if (startsWithPhrase('starts', line.text)) return true
  if (words < MAX_CREDIT_WORDS && isCredit(line.text)) return true
  if (mentionsPhrase(line.text, 'calls', 'paywalls')) return true
  return isPointer(line, words)
}

/** Whether a line names a photographer, an agency or the number of a figure. */
export function isCredit(text: string): boolean {
  return startsWithPhrase('credits', text) || AGENCY.test(text) || FIGURE_NUMBER.test(text)
}

/** A line that is only a link points away from the article, unless the text announces it or it is a bare address. */
function isPointer(line: Line, words: number): boolean {
  if (line.linkShare <= 0.8 || words >= MAX_LINK_WORDS || line.announced || line.external)
    return false
  return !/^(?:https?:\/\/|www\.)\S+$/i.test(line.text)
}

/** Cuts a link at the end of a paragraph that leads to the rest of the text or to another article ("… Read more"). */
export function trimPointer(prose: Prose): Prose {
  const link = prose.marks.findLast((mark) => mark.kind === 'link')
  const tail = link ? prose.text.slice(link.end) : ''
  if (!link || link.start === 0 || /[\p{L}\p{N}]/u.test(tail)) return prose
  const label = prose.text.slice(link.start, link.end)
  if (!isPhrase(label, 'lines', 'pointers')) return prose
  return slice(prose, 0, link.start)
}

/** The text of a paragraph, heading or quotation; null for other blocks. */
export function textOfDraft(draft: BlockDraft): string | null {
  const block = draft.block
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quote'
    ? block.text
    : null
}

const AGENCY =
  /©|\(c\)\s|getty images|shutterstock|\/(?:afp|reuters|ap|dpa|epa|imago|efe)\b|\bvia ap\b|picture[- ]alliance/i
const FIGURE_NUMBER = /^(?:fig(?:ure)?|abb(?:ildung)?|рис(?:унок)?|图)\.?\s*\d+\s*[:.–—-]/i
