import type { Styled } from './styled.ts'

/**
 * A text without what Telegram would delete from it: a combining ring (U+030A) is composed with its letter, so that an
 * "Å" in two characters keeps its ring; a line or paragraph separator becomes a line break. Telegram also deletes a ring
 * for which Unicode has no composed letter, U+0333 and U+033F (TDLib, clean_input_string): these have no other form.
 */
export function composedText(text: string): string {
  if (!DELETED.test(text)) return text
  return text.replace(RINGED, (letters) => letters.normalize('NFC')).replace(SEPARATORS, '\n')
}

/** The same for a text with entities, which keep pointing at the same letters. */
export function composed(piece: Styled): Styled {
  if (!DELETED.test(piece.text)) return piece
  const rings = Array.from(piece.text.matchAll(RINGED), ({ index }) => index + 1)
  const moved = (at: number) => at - rings.filter((ring) => ring < at).length
  const entities = piece.entities.flatMap((one) => {
    const offset = moved(one.offset)
    const length = moved(one.offset + one.length) - offset
    return length > 0 ? [{ ...one, offset, length }] : []
  })
  return { text: composedText(piece.text), entities }
}

const DELETED = /[\u030a\u2028\u2029]/
/** The letters that exist with a ring. */
const RINGED = /[AaUuwy]\u030a/g
const SEPARATORS = /[\u2028\u2029]/g
