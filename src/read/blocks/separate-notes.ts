import type { Block } from '../../model/block.ts'
import type { BlockDraft } from './block-draft.ts'
import { roughWords } from '../text-size.ts'

type Note = Extract<Block, { kind: 'note' }>

/** So many notes are read as notes. A longer list is an apparatus of sources: 100 to 400 on a page of an encyclopedia. */
const MAX_NOTES = 40
/** In words. In a long list, a note that says something and is no source has at least this many. */
const REMARK_WORDS = 8

/**
 * Separates the notes of an article from its text: they stand at its end, each once, and no rule about lines or sections
 * concerns them. A long list of sources is shortened to the remarks in it; a last note says how many are left out.
 */
export function separateNotes(drafts: readonly BlockDraft[]): {
  notes: Note[]
  rest: BlockDraft[]
} {
  const notes = new Map<string, Note>()
  const rest: BlockDraft[] = []
  for (const draft of drafts) {
    const { block } = draft
    if (block.kind !== 'note') rest.push(draft)
    else notes.set(`${block.label} ${block.text}`, block)
  }
  return { notes: shortened(inOrder([...notes.values()])), rest }
}

/** Parts of a page that an extractor dropped are read after it, so their notes come last; numbers say where they belong. */
function inOrder(notes: Note[]): Note[] {
  if (!notes.every(({ label }) => /^\d+$/.test(label))) return notes
  return notes.toSorted((a, b) => Number(a.label) - Number(b.label))
}

function shortened(notes: Note[]): Note[] {
  if (notes.length <= MAX_NOTES) return notes
  const remarks = notes.filter(isRemark)
  const left = notes.length - remarks.length
  return [...remarks, { kind: 'note', label: '…', text: `+${left}`, marks: [] }]
}

/** Whether a note is the author's remark and not a source: enough words, and no link to another page. */
function isRemark({ text, marks }: Note): boolean {
  return !marks.some((mark) => mark.kind === 'link') && roughWords(text) >= REMARK_WORDS
}
