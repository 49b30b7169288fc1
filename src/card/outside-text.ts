import { parse } from 'tldts'
import { entity, type Style, type Styled, styled } from './styled.ts'

/** Text that was written by others, in the given styles, and shown as it was written: see `asWritten`. */
export function outsideText(text: string, ...styles: Style[]): Styled {
  return asWritten(styled(text, ...styles))
}

/**
 * Keeps Telegram from turning words of a text into links, mentions, hashtags and commands: "LWN.net", "@types/node",
 * "#MeToo", "/stop". Its server finds these in every message and offers no way to turn that off, but leaves alone what
 * overlaps an entity of ours (TDLib, MessageEntity.cpp, `merge_new_entities`). So the one sign that makes the difference is
 * marked as code. No character is added or changed, so the word is copied and found as it was written. With
 * `keepsAddresses`, addresses that are written out in full become links, for they lead where they say.
 */
export function asWritten(piece: Styled, keepsAddresses = false): Styled {
  if (!/[@#/.$]/.test(piece.text)) return piece
  const signs = [...signsIn(piece.text, keepsAddresses)].filter((at) =>
    piece.entities.every(
      (one) => !SOLID.has(one.type) || at < one.offset || at >= one.offset + one.length,
    ),
  )
  if (signs.length === 0) return piece
  const marks = signs.map((at) => entity('code', at, 1))
  // In the order of the text: of too many entities the last ones are dropped.
  const entities = [...piece.entities, ...marks].toSorted((a, b) => a.offset - b.offset)
  return { text: piece.text, entities }
}

/** Entities inside which nothing is detected. */
const SOLID: ReadonlySet<string> = new Set(['text_link', 'code', 'pre'])

/** Where the signs stand. The patterns find at least what TDLib's `find_entities` does, except phone and card numbers. */
function* signsIn(text: string, keepsAddresses: boolean): Generator<number> {
  const addresses = Array.from(text.matchAll(ADDRESS), ({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }))
  const isFree = (at: number) =>
    !keepsAddresses || addresses.every(({ start, end }) => at < start || at >= end)
  for (const pattern of SIGNS) {
    for (const { index } of text.matchAll(pattern)) if (isFree(index)) yield index
  }
  for (const { index, 1: end = '' } of text.matchAll(DOT)) {
    if (isFree(index) && isDomainEnd(end)) yield index
  }
}

/** Only the end counts: Telegram links names that no registry would take, such as "a-.com". */
function isDomainEnd(end: string): boolean {
  const ascii = /^[a-z\d-]+/i.exec(end)?.[0] ?? end
  return [end, ascii].some((one) => parse(`a.${one}`).isIcann)
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const SIGNS = [
  /(?<![\w/<>])\/(?=\w)/g,
  /@(?=[\w-])/g,
  /#(?=[^\s#]*\p{L})/gu,
  /\$(?=[A-Z]{1,8}(?![\p{L}\p{N}])|1INCH)/gu,
  // After a scheme, and in a version or address of four numbers.
  /(?<=\p{L}):(?=\/\/)/gu,
  /(?<=(?<!\d)\d{1,3})\.(?=\d{1,3}\.\d{1,3}\.\d{1,3}(?!\d))/g,
]
const DOT = /(?<=[\p{L}\p{N}_-])\.(?=(\p{L}[\p{L}\p{N}-]*))/gu
