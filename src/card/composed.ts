import type { Styled } from './styled.ts'

/**
 * A text without what Telegram would delete from it: it deletes every combining ring (U+030A), so letters and the marks behind
 * them are composed (NFC), and an "Å" in two characters keeps its ring; a line or paragraph separator becomes a line break.
 * Signs that are no letter with marks stay as they are: NFC would also change the form of some ideographs. Telegram also deletes
 * a ring for which Unicode has no composed letter, U+0333 and U+033F (TDLib, clean_input_string): these have no other form.
 */
export function composedText(text: string): string {
  if (!CHANGED.test(text)) return text
  return text.replace(MARKED, (letter) => letter.normalize('NFC')).replace(SEPARATORS, '\n')
}

/** The same for a text with entities, which keep pointing at the same letters. */
export function composed(piece: Styled): Styled {
  if (!CHANGED.test(piece.text)) return piece
  const letters = Array.from(piece.text.matchAll(MARKED), ({ 0: letter, index }) => ({
    index,
    before: letter.length,
    after: letter.normalize('NFC').length,
  }))
  const moved = (at: number) =>
    letters.reduce(
      (to, { index, before, after }) => to - Math.max(0, Math.min(at - index, before) - after),
      at,
    )
  const entities = piece.entities.flatMap((one) => {
    const offset = moved(one.offset)
    const length = moved(one.offset + one.length) - offset
    return length > 0 ? [{ ...one, offset, length }] : []
  })
  return { text: composedText(piece.text), entities }
}

const CHANGED = /[\u0300-\u036f\u2028\u2029]/
/** A letter with combining marks behind it. */
const MARKED = /\p{L}[\u0300-\u036f]+/gu
const SEPARATORS = /[\u2028\u2029]/g
