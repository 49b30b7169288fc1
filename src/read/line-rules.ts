import type { Prose } from '../model/block.ts'
import type { Draft } from './block-draft.ts'
import { isOnly, mentions, startsLike } from './boilerplate.ts'
import { slice } from './prose.ts'
import { roughWords } from './text-size.ts'

/** Longer lines are text, whatever they begin with. */
const MAX_LINE_WORDS = 40
/** Longer lines are text, however much of them is a link. */
const MAX_LINK_WORDS = 30

/** Longer lines name a source on the way. */
const MAX_CREDIT_WORDS = 25

/** A line of text and how much of it is links. */
export interface Line {
  text: string
  linkShare: number
  /** Whether the line before announces what follows ("The papers are:"). */
  announced: boolean
  /** Whether its links lead to other sites: sources, not more of this one. */
  outward: boolean
}

/** Whether a line is the site's furniture: a share label, a pointer to another article, a call to subscribe, a credit. */
export function isBoilerplateLine(line: Line): boolean {
  const words = roughWords(line.text)
  if (words > MAX_LINE_WORDS) return false
  if (isOnly(line.text, 'lines', 'sections', 'tails')) return true
  if (startsLike('starts', line.text)) return true
  if (words < MAX_CREDIT_WORDS && isCredit(line.text)) return true
  if (mentions(line.text, 'calls', 'paywalls')) return true
  return isPointer(line, words)
}

/** A line that names a photographer, an agency or the number of a figure. */
export function isCredit(text: string): boolean {
  return startsLike('credits', text) || AGENCY.test(text) || FIGURE_NUMBER.test(text)
}

/** A line that is one link and nothing else points away from the article, unless it is announced or a bare address. */
function isPointer(line: Line, words: number): boolean {
  if (line.linkShare <= 0.8 || words >= MAX_LINK_WORDS || line.announced || line.outward)
    return false
  return !/^(?:https?:\/\/|www\.)\S+$/i.test(line.text)
}

/** A paragraph without the link at its end that leads to the rest or to another article ("… Read more"). */
export function trimPointer(prose: Prose): Prose {
  const link = prose.marks.findLast((mark) => mark.kind === 'link')
  const tail = link ? prose.text.slice(link.end) : ''
  if (!link || link.start === 0 || /[\p{L}\p{N}]/u.test(tail)) return prose
  const label = prose.text.slice(link.start, link.end)
  if (!isOnly(label, 'lines', 'pointers')) return prose
  return slice(prose, 0, link.start)
}

export function textOfDraft(draft: Draft): string | null {
  const block = draft.block
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'quote'
    ? block.text
    : null
}

const AGENCY =
  /©|\(c\)\s|getty images|shutterstock|\/(?:afp|reuters|ap|dpa|epa|imago|efe)\b|\bvia ap\b|picture[- ]alliance/i
const FIGURE_NUMBER = /^(?:fig(?:ure)?|abb(?:ildung)?|рис(?:унок)?|图)\.?\s*\d+\s*[:.–—-]/i
