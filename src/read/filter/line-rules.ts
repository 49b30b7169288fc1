import type { Prose } from '../../model/block.ts'
import type { BlockDraft } from '../blocks/block-draft.ts'
import { isPhrase, mentionsPhrase, startsWithPhrase } from './boilerplate.ts'
import { isSourceLine } from './credit-line.ts'
import { slice } from '../blocks/prose.ts'
import { roughWords } from '../text-size.ts'

/** A longer line is text, whatever it begins with. */
const MAX_LINE_WORDS = 40
/** A longer line is text, however much of it is a link. */
const MAX_LINK_WORDS = 30
/** A longer line is text that happens to name a source. */
const MAX_CREDIT_WORDS = 25
/** A shorter line is no statement of its own. */
const STATEMENT_WORDS = 5

/** A line of text with what is known about its links and its place. */
export interface Line {
  text: string
  /** Share of the text's characters inside links, 0 to 1. */
  linkShare: number
  /** Whether the line before it announces it ("The papers are:"). */
  announced: boolean
  /** Whether its links lead to other sites: those are references, not navigation within this site. */
  external: boolean
  /** Whether paragraphs of prose stand both before and after it. */
  inside: boolean
  /** Whether it stands beside a listing or a table, whose title or caption it may be. */
  besideListing: boolean
}

/** Whether a line is boilerplate: a share label, a pointer to another article, a call to subscribe, a credit. */
export function isBoilerplateLine(line: Line): boolean {
  const { text } = line
  const words = roughWords(text)
  if (words > MAX_LINE_WORDS) return false
  if (isPhrase(text, 'ads', 'lines', 'sections', 'tails', 'comments', 'neighbours')) return true
  if (startsWithPhrase('starts', text) || startsWithPhrase('summaries', text)) return true
  if (mentionsPhrase(text, 'calls')) return true
  if (words < MAX_CREDIT_WORDS && isSourceLine(text) && !isAboutListing(line)) return true
  if (startsWithPhrase('steps', text) || mentionsPhrase(text, 'mentions', 'paywalls'))
    return !isStatement(line, words)
  return isPointer(line, words)
}

/**
 * Whether a line is a sentence of the article that begins like a call ("Log in to the console.") or names something that
 * calls name ("It was never on the App Store."): without links, with an end, between paragraphs of prose.
 */
function isStatement(line: Line, words: number): boolean {
  if (!line.inside || line.linkShare > 0.3) return false
  return words >= STATEMENT_WORDS && /[.。…:：]["'”»)]*$/u.test(line.text)
}

/** "Image: the second machine" above a listing is its title. */
function isAboutListing(line: Line): boolean {
  return line.besideListing || (line.inside && /[:：]$/.test(line.text))
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
  if (!isPhrase(label, 'lines', 'neighbours', 'pointers')) return prose
  // A link inside a sentence stays: only one that stands behind a sentence points to another text.
  if (!/[\p{P}\p{S}]\s*$/u.test(prose.text.slice(0, link.start))) return prose
  return slice(prose, 0, link.start)
}

/** The text of a paragraph, heading or quotation; null for other blocks. */
export function textOfDraft(draft: BlockDraft): string | null {
  const block = draft.block
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quote'
    ? block.text
    : null
}
