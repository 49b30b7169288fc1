import type { Prose } from '../../model/block.ts'
import type { DomElement } from '../dom.ts'
import { NOTE_ATTRIBUTE, NOTE_LABEL_ATTRIBUTE, unpackHtml } from '../extract/marker-attributes.ts'
import { slice } from './prose.ts'

/** A note that a text has a mark of. */
export interface FoundNote {
  /** Without brackets. */
  label: string
  html: string
}

/** The notes whose marks stand in a text, each once, in the order of their first marks. */
export class NoteCollector {
  readonly notes: FoundNote[] = []
  private readonly seen = new Set<string>()

  /** The label of the note whose mark this element is, which is then among the notes; `null` if it is no mark. */
  take(element: DomElement): string | null {
    const label = element.getAttribute(NOTE_LABEL_ATTRIBUTE)
    if (label === null) return null
    const packed = element.getAttribute(NOTE_ATTRIBUTE) ?? ''
    const key = `${label} ${packed}`
    if (!this.seen.has(key)) {
      this.seen.add(key)
      this.notes.push({ label, html: unpackHtml(packed) })
    }
    return label
  }
}

/** A note's text without its own label at the beginning and the arrows that led back to the text. */
export function trimNote(prose: Prose, label: string): Prose {
  // Of the label "1." only the full stop may be left, if the number was a link back.
  let start = /^[\s↩↑^]*(?:[.:)\]]\s+)?/.exec(prose.text)?.[0].length ?? 0
  for (const written of [
    `[${label}]`,
    `(${label})`,
    `${label}.`,
    `${label})`,
    `${label}:`,
    label,
  ]) {
    if (!prose.text.startsWith(written, start)) continue
    const after = prose.text.charAt(start + written.length)
    // In "1 of them" the number is part of the note; in a line of its own it is the label.
    if (written === label && after !== '\n') break
    start += written.length
    start += /^[\s.:)\]]*/.exec(prose.text.slice(start))?.[0].length ?? 0
    break
  }
  let end = prose.text.length
  while (end > start && BACK.test(prose.text.charAt(end - 1))) end -= 1
  return slice(prose, start, end)
}

const BACK = /[\ufe0e\ufe0f\s↩↵⤴⏎↑⬆⇑▲^]/
