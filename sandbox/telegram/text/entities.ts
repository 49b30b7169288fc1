import type { MessageEntity } from 'grammy/types'

/**
 * How Telegram orders and nests entities (TDLib, MessageEntity.cpp). There are three groups: styles may cross and are
 * split so that they nest; quotes may contain anything but are never nested; all others, such as links and code, never
 * overlap each other, and code contains no styles.
 */
const STYLES = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler']
const QUOTES = ['blockquote', 'expandable_blockquote']
const CODES = ['pre', 'code']
/** Of two entities with the same range, the one with the lower number is the outer one. */
const RANK: Readonly<Record<string, number>> = {
  expandable_blockquote: 0,
  blockquote: 0,
  pre: 11,
  code: 20,
  text_mention: 49,
  text_link: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
}
const OTHER_RANK = 50

/** Sorts by start, then longer first, then outer kinds first. */
export function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.toSorted(
    (a, b) => a.offset - b.offset || b.length - a.length || rank(a.type) - rank(b.type),
  )
}

function rank(type: string): number {
  return RANK[type] ?? OTHER_RANK
}

/** Entities as Telegram stores them: sorted, non-empty, properly nested, with equal adjacent ones merged. */
export function fixEntities(given: readonly MessageEntity[]): MessageEntity[] {
  const entities = sortEntities(given.filter((entity) => entity.length > 0))
  if (areNested(entities)) return entities
  const quotes = withoutOverlap(entities.filter((entity) => QUOTES.includes(entity.type)))
  const others = withoutOverlap(entities.filter((entity) => !isStyle(entity) && !isQuote(entity)))
  const solid = sortEntities([
    ...quotes,
    ...others.filter((entity) => quotes.every((quote) => !cross(entity, quote))),
  ])
  return sortEntities([...solid, ...cutStyles(entities.filter(isStyle), solid)])
}

/** Whether nothing needs to be split or dropped. As in TDLib, anything inside a style needs it. */
function areNested(entities: readonly MessageEntity[]): boolean {
  let open: MessageEntity[] = []
  const lastEnd = new Map<string, number>()
  for (const entity of entities) {
    open = open.filter((outer) => end(outer) > entity.offset)
    for (const outer of open) {
      if (end(entity) > end(outer) || outer.type === entity.type) return false
      if (isStyle(outer) || CODES.includes(outer.type) || isQuote(entity)) return false
      if (!isStyle(entity) && !isQuote(outer)) return false
    }
    if (isStyle(entity)) {
      if (lastEnd.get(entity.type) === entity.offset) return false
      lastEnd.set(entity.type, end(entity))
    }
    open.push(entity)
  }
  return true
}

/** Keeps the first of overlapping entities. */
function withoutOverlap(sorted: readonly MessageEntity[]): MessageEntity[] {
  let from = 0
  return sorted.filter((entity) => {
    if (entity.offset < from) return false
    from = end(entity)
    return true
  })
}

function cross(entity: MessageEntity, quote: MessageEntity): boolean {
  const inside = entity.offset >= quote.offset && end(entity) <= end(quote)
  const outside = end(entity) <= quote.offset || entity.offset >= end(quote)
  return !inside && !outside
}

function cutStyles(
  styles: readonly MessageEntity[],
  solid: readonly MessageEntity[],
): MessageEntity[] {
  const merged = STYLES.flatMap((type) => merge(styles.filter((entity) => entity.type === type)))
  const cuts = [
    ...solid.flatMap((entity) => [entity.offset, end(entity)]),
    ...merged.map((entity) => entity.offset),
  ].sort((a, b) => a - b)
  const codes = solid.filter((entity) => CODES.includes(entity.type))
  return merged
    .flatMap((entity) => cutAt(entity, cuts))
    .filter(
      (piece) => !codes.some((code) => piece.offset >= code.offset && end(piece) <= end(code)),
    )
}

function merge(sorted: readonly MessageEntity[]): MessageEntity[] {
  const merged: MessageEntity[] = []
  for (const entity of sorted) {
    const last = merged.at(-1)
    if (last && entity.offset <= end(last)) {
      last.length = Math.max(end(last), end(entity)) - last.offset
    } else {
      merged.push({ ...entity })
    }
  }
  return merged
}

function cutAt(entity: MessageEntity, cuts: readonly number[]): MessageEntity[] {
  const pieces: MessageEntity[] = []
  let from = entity.offset
  for (const cut of cuts) {
    if (cut <= from) continue
    if (cut >= end(entity)) break
    pieces.push({ ...entity, offset: from, length: cut - from })
    from = cut
  }
  pieces.push({ ...entity, offset: from, length: end(entity) - from })
  return pieces
}

/** Whether an entity is a style, which may cross others. */
export function isStyle(entity: MessageEntity): boolean {
  return STYLES.includes(entity.type)
}

/** Whether an entity is a block quotation, expandable or not. */
export function isQuote(entity: MessageEntity): boolean {
  return QUOTES.includes(entity.type)
}

function end(entity: MessageEntity): number {
  return entity.offset + entity.length
}
