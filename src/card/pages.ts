import { MESSAGE_ENTITIES } from './limits.ts'
import { join, type Styled, slice, trim } from './styled.ts'

/** The size of a page in UTF-16 code units and entities. */
export interface PageSize {
  characters: number
  entities: number
}

/**
 * Limit on a page of full text: below Telegram's limits with room for the heading of the first page, and short enough that
 * readers do not lose their place.
 */
export const PAGE_SIZE: PageSize = { characters: 3400, entities: MESSAGE_ENTITIES - 8 }

const GAP = '\n\n'

/** A piece of an article to be laid out. `keepWithNext` puts it on the same page as the next piece, for headings. */
export interface Piece {
  styled: Styled
  keepWithNext: boolean
  /** The words of a heading, for the contents; absent for any other piece. */
  heading?: string | undefined
}

/** A page of an article, with the headings that stand on it. */
export interface TextPage extends Styled {
  headings: readonly string[]
}

/**
 * Lays out pieces on pages of about equal length. Pages break between pieces; only a piece that is too large for a page is
 * cut: at a line, a sentence or a word, in this order of preference. Nothing is lost or repeated.
 */
export function paginate(pieces: readonly Piece[], size: PageSize = PAGE_SIZE): TextPage[] {
  const fitting = pieces
    .flatMap((piece) => cut(piece, size))
    .filter((piece) => piece.styled.text !== '')
  const total = measure(fitting).characters
  const pageCount = Math.max(1, Math.ceil(total / size.characters))
  const target = total / pageCount

  const pages: TextPage[] = []
  let page: Piece[] = []
  let laidOut = 0
  const finishPage = () => {
    if (page.length > 0) {
      const pieces = page.map((piece) => piece.styled)
      const headings = page.flatMap(({ heading }) => heading ?? [])
      pages.push({ ...join(pieces, GAP), headings })
    }
    page = []
  }
  for (const group of keptTogether(fitting, size)) {
    // The next page begins after the target length, unless most of the group still fits before it.
    const enough = laidOut + measure(group).characters / 2 > target * (pages.length + 1)
    if (page.length > 0 && (enough || !fits([...page, ...group], size))) finishPage()
    page.push(...group)
    laidOut += measure(group).characters
  }
  finishPage()
  return pages
}

/** The size of pieces on a page, including the gaps between them. */
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

/** Groups pieces that must share a page, unless they are too large for one. */
function keptTogether(pieces: readonly Piece[], size: PageSize): Piece[][] {
  const groups: Piece[][] = []
  let open: Piece[] | null = null
  for (const piece of pieces) {
    if (open !== null && fits([...open, piece], size)) open.push(piece)
    else {
      open = [piece]
      groups.push(open)
    }
    if (!piece.keepWithNext) open = null
  }
  return groups
}

/** Cuts a piece that is too large for a page. */
function cut(piece: Piece, size: PageSize): Piece[] {
  const parts: Piece[] = []
  let rest = trim(piece.styled)
  let { heading } = piece
  // The gap counts too, so a cut piece must leave room for it.
  const room = size.characters - GAP.length
  while (rest.text.length > room || rest.entities.length > size.entities) {
    const end = breakBefore(rest.text, Math.min(room, entityRoom(rest, size.entities)))
    parts.push({ styled: trim(slice(rest, 0, end)), keepWithNext: false, heading })
    heading = undefined
    rest = trim(slice(rest, end))
  }
  parts.push({ styled: rest, keepWithNext: piece.keepWithNext, heading })
  return parts
}

/** The length of a piece up to the point where it would exceed `limit` entities. */
function entityRoom(piece: Styled, limit: number): number {
  if (piece.entities.length <= limit) return piece.text.length
  const starts = piece.entities.map((one) => one.offset).toSorted((a, b) => a - b)
  return Math.max(1, starts[limit] ?? piece.text.length)
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The best position at or before `limit` to cut a text: a line, a sentence or a word, never inside a character. */
function breakBefore(text: string, limit: number): number {
  const window = text.slice(0, limit)
  const min = limit / 2
  const line = window.lastIndexOf('\n')
  if (line > min) return line + 1
  let sentence = 0
  for (const { index } of sentences.segment(text.slice(0, limit + 1))) {
    if (index <= limit) sentence = index
  }
  if (sentence > min) return sentence
  const word = window.search(/\s\S*$/)
  if (word > min) return word + 1
  let character = 0
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 64))) {
    const end = index + segment.length
    if (end <= limit) character = end
  }
  return character > 0 ? character : wholeUnit(text, limit)
}

/** A single grapheme longer than a page can only be an attack, so it is cut between code points. */
function wholeUnit(text: string, limit: number): number {
  const code = text.charCodeAt(limit - 1)
  const high = code >= 0xd800 && code <= 0xdbff
  if (!high) return limit
  return limit > 1 ? limit - 1 : 2
}
