/**
 * The content of an article: a flat list of blocks with plain text and marks. Offsets count UTF-16 code units like those of
 * Telegram's entities, so a mark can become an entity without conversion.
 */

/** Formatting of a range of text. `start` and `end` are UTF-16 offsets; `end` is exclusive. */
export type Mark =
  | { kind: 'bold' | 'italic' | 'strike' | 'code'; start: number; end: number }
  | { kind: 'link'; start: number; end: number; href: string }
  /** A formula that the text shows as readable characters; `tex` is its source for clients that typeset formulas. */
  | { kind: 'formula'; start: number; end: number; tex: string }
  /** The mark of a note in the text, "[1]"; `label` is that of the note. */
  | { kind: 'note'; start: number; end: number; label: string }

/** Text of one line or paragraph with its marks, sorted by start. Hard line breaks are `\n`. */
export interface Prose {
  text: string
  marks: Mark[]
}

/** An item of a list. */
export interface ListItem extends Prose {
  /** 0 for the outermost level. */
  depth: number
  /** The number or letter in front of the item as the page shows it ("3.", "b."); null for a bullet. */
  marker: string | null
  /** Whether an item of a task list is done; null if it is not a task. */
  checked: boolean | null
}

/** 1 for the highest. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** What is embedded: something to play, a map, or anything else (a post, a listing, a page). */
export type EmbedMedia = 'play' | 'map' | 'link'

/** A block of an article. */
export type Block =
  | ({ kind: 'paragraph' } & Prose)
  | ({ kind: 'heading'; level: HeadingLevel } & Prose)
  | { kind: 'list'; items: ListItem[] }
  | ({ kind: 'quote' } & Prose)
  | { kind: 'code'; text: string; language: string | null; caption: string | null }
  | { kind: 'image'; url: string; alt: string; caption: string | null }
  | { kind: 'table'; header: boolean; rows: Prose[][]; caption: string | null }
  /** A displayed formula: readable text, and its TeX source if the page has it. */
  | { kind: 'formula'; text: string; tex: string | null }
  /** A footnote or endnote. `label` is its mark in the text without brackets ("1", "a"). */
  | ({ kind: 'note'; label: string } & Prose)
  /** Something that another site plays or shows on the page: `title` is its name, or its address if it has none. */
  | { kind: 'embed'; url: string; title: string; media: EmbedMedia }

/** The plain text of a block, with a line for each list item or table row. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.text).join('\n')
    case 'table':
      return withCaption(
        block.caption,
        block.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n'),
      )
    case 'code':
      return withCaption(block.caption, block.text)
    case 'image':
      return block.caption ?? ''
    // Others' words: neither counted nor summarised as the article's.
    case 'embed':
      return ''
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'formula':
    case 'note':
      return block.text
  }
}

function withCaption(caption: string | null, text: string): string {
  return caption === null ? text : `${caption}\n${text}`
}

/** A text without the marks of notes in it, for those who do not see the notes. */
export function withoutNoteMarks({ text, marks }: Prose): string {
  let plain = ''
  let at = 0
  for (const mark of marks) {
    if (mark.kind !== 'note' || mark.start < at) continue
    plain += text.slice(at, mark.start)
    at = mark.end
  }
  return plain + text.slice(at)
}

/** The text of a whole article, blocks separated by an empty line; blocks without text are left out. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(textOf)
    .filter((text) => text.length > 0)
    .join('\n\n')
}

/**
 * The number of words in a text by Unicode's word boundaries (UAX #29). Scripts without spaces are segmented by the ICU word
 * breaker; for the others a regular expression with the same rules takes half the time.
 */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0
  let words = 0
  for (const line of text.split('\n')) {
    for (const segment of wordBreaker.segment(line)) if (segment.isWordLike) words += 1
  }
  return words
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Letters and digits, joined by an apostrophe or full stop between letters, or a comma or full stop between digits. */
const WORD =
  /[\p{L}\p{M}\p{N}_]+(?:(?:(?<=\p{L})[.:'’·](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu
const wordBreaker = new Intl.Segmenter('und', { granularity: 'word' })
