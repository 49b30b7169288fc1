import type { Block } from '../model/block.ts'
import { textOf } from '../model/block.ts'

/**
 * An approximate word count for heuristics: words are separated by white space, and two Han, kana or Thai characters
 * count as one. `countWords` is exact and twenty times slower.
 */
export function roughWords(text: string): number {
  let words = 0
  let inside = false
  let dense = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 160) inside = false
    else if ((code >= 0x2e80 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e7f)) {
      dense += 1
      inside = false
    } else if (!inside) {
      words += 1
      inside = true
    }
  }
  return words + Math.ceil(dense / 2)
}

/** No character before this one is dense. */
export const FIRST_DENSE = 0x2e80

/** Whether a character is of a script that says in one character about what Latin letters say in two or three. */
export function isDense(code: number): boolean {
  return (code >= FIRST_DENSE && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)
}

/** Length of a text in characters, a dense one as two, without blanks at its ends. */
export function lengthOf(text: string): number {
  const trimmed = text.trim()
  let length = trimmed.length
  for (let at = 0; at < trimmed.length; at += 1) if (isDense(trimmed.charCodeAt(at))) length += 1
  return length
}

/** Length of the text in characters, a dense one as two; captions do not count. */
export function textChars(blocks: readonly Block[]): number {
  let chars = 0
  for (const block of blocks) {
    if (block.kind === 'image') continue
    const text = textOf(block)
    chars += lengthOf(text)
  }
  return chars
}
