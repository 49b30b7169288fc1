import type { MessageEntity } from 'grammy/types'
import { bad } from '../refusal.ts'

/**
 * Replaces control characters with spaces, removes carriage returns and a few dangerous marks, and trims both ends.
 * Entities keep pointing at the same characters (TDLib, clean_input_string_with_entities and fix_formatted_text).
 *
 * @throws Refusal 400 for an entity that starts or ends inside a surrogate pair or beyond the text
 */
export function cleanText(
  source: string,
  entities: readonly MessageEntity[],
): { text: string; entities: MessageEntity[] } {
  checkBounds(source, entities)
  const cleaned = isClean(source) ? { text: source, entities } : clean(source, entities)
  return trim(cleaned.text, cleaned.entities)
}

function checkBounds(text: string, entities: readonly MessageEntity[]): void {
  for (const { offset, length } of entities) {
    const end = offset + length
    if (offset >= text.length) {
      throw bad(`entity begins after the end of the text at UTF-16 offset ${offset}`)
    }
    if (splitsPair(text, offset)) {
      throw bad(
        `entity begins in a middle of a UTF-16 symbol at byte offset ${byteOffset(text, offset)}`,
      )
    }
    if (end > text.length) {
      throw bad(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
      )
    }
    if (splitsPair(text, end)) {
      throw bad(
        `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${byteOffset(text, end)}`,
      )
    }
  }
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00
}

/** Telegram reports the byte after the split character. */
function byteOffset(text: string, at: number): number {
  return Buffer.byteLength(text.slice(0, at + 1))
}

function isClean(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isControl(code) || isDropped(code)) return false
  }
  return true
}

function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x0a
}

/** Carriage returns, line and direction marks, and three combining marks that draw over neighbouring characters. */
function isDropped(code: number): boolean {
  if (code < 0x300) return code === 0x0d
  return (code >= 0x2028 && code <= 0x202e) || code === 0x333 || code === 0x33f || code === 0x30a
}

function clean(
  source: string,
  entities: readonly MessageEntity[],
): { text: string; entities: MessageEntity[] } {
  let text = ''
  /** The position in the cleaned text of each position in the source. */
  const places = new Uint32Array(source.length + 1)
  for (let at = 0; at < source.length; at += 1) {
    places[at] = text.length
    const code = source.charCodeAt(at)
    if (!isDropped(code)) text += isControl(code) ? ' ' : source.charAt(at)
  }
  places[source.length] = text.length
  const moved = entities.map((entity) => {
    const offset = places[entity.offset] ?? 0
    return { ...entity, offset, length: (places[entity.offset + entity.length] ?? 0) - offset }
  })
  return { text, entities: moved.filter((entity) => entity.length > 0) }
}

/** On the left, Telegram trims only up to the first entity. */
function trim(
  source: string,
  entities: readonly MessageEntity[],
): { text: string; entities: MessageEntity[] } {
  const right = source.replace(/[ \n]+$/, '')
  const kept = entities
    .filter((entity) => entity.offset < right.length)
    .map((entity) => ({ ...entity, length: Math.min(entity.length, right.length - entity.offset) }))
  const leading = /^[ \n]*/.exec(right)?.[0].length ?? 0
  const left = Math.min(leading, ...kept.map((entity) => entity.offset))
  if (left === 0) return { text: right, entities: kept }
  return {
    text: right.slice(left),
    entities: kept.map((entity) => ({ ...entity, offset: entity.offset - left })),
  }
}
