import { MESSAGE_ENTITIES } from './limits.ts'
import { join, type Styled, slice, trim } from './styled.ts'

/** What a page may hold, in UTF-16 units and entities. */
export interface PageSize {
  characters: number
  entities: number
}

/**
 * Room for one page of full text: under Telegram's limits with space for the heading of the first page, and short enough
 * to be read without losing one's place.
 */
export const PAGE_SIZE: PageSize = { characters: 3400, entities: MESSAGE_ENTITIES - 8 }

const GAP = '\n\n'

/** A piece of an article on its way to a page. `stays` keeps it with the piece after it, as a heading does. */
export interface Piece {
  styled: Styled
  stays: boolean
}

/**
 * Lays pieces out on pages of about equal length. Breaks fall between pieces; only a piece that is too large for a page by
 * itself is cut, at a line, a sentence, a word, in this order. Nothing is lost and nothing is shown twice.
 */
export function paginate(pieces: readonly Piece[], size: PageSize = PAGE_SIZE): Styled[] {
  const fitting = pieces
    .flatMap((piece) => cut(piece, size))
    .filter((piece) => piece.styled.text !== '')
  const total = measure(fitting).characters
  const wanted = Math.max(1, Math.ceil(total / size.characters))
  const target = total / wanted

  const pages: Styled[] = []
  let page: Piece[] = []
  let laid = 0
  const turn = () => {
    if (page.length > 0)
      pages.push(
        join(
          page.map((piece) => piece.styled),
          GAP,
        ),
      )
    page = []
  }
  for (const group of together(fitting, size)) {
    // Past the target of this page the next one begins, unless the piece mostly belongs here still.
    const enough = laid + measure(group).characters / 2 > target * (pages.length + 1)
    if (page.length > 0 && (enough || !fits([...page, ...group], size))) turn()
    page.push(...group)
    laid += measure(group).characters
  }
  turn()
  return pages
}

/** What pieces take on a page, the gaps between them counted. */
function measure(pieces: readonly Piece[]): PageSize {
  return pieces.reduce(
    (sum, { styled: { text, entities } }) => ({
      characters: sum.characters + text.length + GAP.length,
      entities: sum.entities + entities.length,
    }),
    { characters: 0, entities: 0 },
  )
}

function fits(pieces: readonly Piece[], size: PageSize): boolean {
  const { characters, entities } = measure(pieces)
  return characters <= size.characters && entities <= size.entities
}

/** Pieces that must share a page, as long as they fit one. */
function together(pieces: readonly Piece[], size: PageSize): Piece[][] {
  const groups: Piece[][] = []
  let open: Piece[] | null = null
  for (const piece of pieces) {
    if (open !== null && fits([...open, piece], size)) open.push(piece)
    else {
      open = [piece]
      groups.push(open)
    }
    if (!piece.stays) open = null
  }
  return groups
}

/** Cuts a piece that no page could hold. */
function cut(piece: Piece, size: PageSize): Piece[] {
  const parts: Piece[] = []
  let rest = trim(piece.styled)
  // A page's gap counts as well, so what is cut must leave room for it.
  const room = size.characters - GAP.length
  while (rest.text.length > room || rest.entities.length > size.entities) {
    const end = breakBefore(rest.text, Math.min(room, entityRoom(rest, size.entities)))
    parts.push({ styled: trim(slice(rest, 0, end)), stays: false })
    rest = trim(slice(rest, end))
  }
  parts.push({ styled: rest, stays: piece.stays })
  return parts
}

/** How far a piece goes before it has more entities than `most`. */
function entityRoom(piece: Styled, most: number): number {
  if (piece.entities.length <= most) return piece.text.length
  const starts = piece.entities.map((one) => one.offset).toSorted((a, b) => a - b)
  return Math.max(1, starts[most] ?? piece.text.length)
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The best place at or before `limit` to cut a text: a line, a sentence, a word, and never inside a character. */
function breakBefore(text: string, limit: number): number {
  const window = text.slice(0, limit)
  const least = limit / 2
  const line = window.lastIndexOf('\n')
  if (line > least) return line + 1
  let sentence = 0
  for (const { index } of sentences.segment(text.slice(0, limit + 1))) {
    if (index <= limit) sentence = index
  }
  if (sentence > least) return sentence
  const word = window.search(/\s\S*$/)
  if (word > least) return word + 1
  let character = 0
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
    const end = index + segment.length
    if (end <= limit) character = end
  }
  return character > 0 ? character : wholeUnit(text, limit)
}

/** A single grapheme longer than a page can only be an attack; it is cut between code points. */
function wholeUnit(text: string, limit: number): number {
  const code = text.charCodeAt(limit - 1)
  const high = code >= 0xd800 && code <= 0xdbff
  if (!high) return limit
  return limit > 1 ? limit - 1 : 2
}
