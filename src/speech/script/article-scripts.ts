import { type Block, withoutNoteMarks } from '../../model/block.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import type { Translate } from '../../text/locales.ts'
import { spoken } from '../spoken/spoken.ts'
import { sentence } from './digest-script.ts'
import { charactersPerMinute, INPUT_CHARACTERS } from './pace.ts'
import type { Script, ScriptPart } from './script.ts'

/** An article that is read out whole. */
export interface SpokenArticle {
  readonly title: string
  readonly source: string
  /** ISO 639-1 */
  readonly language: string
  readonly blocks: readonly Block[]
}

/** Of a longer article its beginning is read out. */
const MOST_MINUTES = 12
/** What the words about the rest take at most. */
const REST_CHARACTERS = 200

/**
 * The scripts of an article: its title and its text in the order of the page, at most twelve minutes of it, in pieces that a speech
 * server takes. Sound in pieces cannot be joined whatever its format, so each piece is a voice message, which players play one after
 * the other; the first one comes while the next is made. Listings, tables, formulas, pictures and notes are for the eye: a word says that they are
 * there. Pure.
 * @param t the texts of the article's language; `null` for one without texts
 */
export function articleScripts(article: SpokenArticle, t: Translate | null): Script[] {
  const { language } = article
  const said = [
    sentence(spoken(article.title, language)),
    sentence(spoken(article.source, language)),
    ...article.blocks.flatMap((block, place) =>
      isRepeated(block, article.blocks[place - 1]) ? [] : sayBlock(block, language, t),
    ),
  ]
  const limit = Math.floor(MOST_MINUTES * charactersPerMinute(language)) - REST_CHARACTERS
  const pieces: string[][] = [[]]
  let total = 0
  let inPiece = 0
  let isWhole = true
  for (const text of said.flatMap((one) => (one === '' ? [] : cut(one, language)))) {
    if (total + text.length > limit) {
      isWhole = false
      break
    }
    if (inPiece + text.length > PIECE_CHARACTERS) {
      pieces.push([])
      inPiece = 0
    }
    pieces.at(-1)?.push(text)
    inPiece += text.length + 2
    total += text.length + 2
  }
  if (!isWhole && t !== null) pieces.at(-1)?.push(t('speech-goes-on'))
  return pieces.map((texts, place) => ({
    language,
    parts: [
      { said: texts.join('\n\n'), title: place === 0 ? article.title : null } satisfies ScriptPart,
    ],
  }))
}

/** Room is left for the words about the rest. */
const PIECE_CHARACTERS = INPUT_CHARACTERS - REST_CHARACTERS

function sayBlock(block: Block, language: string, t: Translate | null): string[] {
  const aside = (what: 'code' | 'table') => (t === null ? [] : [t(`speech-${what}`)])
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return lines(withoutNoteMarks(block), language)
    case 'heading':
      return [sentence(spoken(withoutNoteMarks(block), language))]
    case 'list':
      return block.items.map((item) => sentence(spoken(withoutNoteMarks(item), language)))
    case 'code':
      return aside('code')
    case 'table':
      return aside('table')
    case 'formula':
    case 'image':
    case 'embed':
    case 'note':
      return []
  }
}

function lines(text: string, language: string): string[] {
  return text.split('\n').map((line) => sentence(spoken(line, language)))
}

/** Several listings in a row are said to be there once. */
function isRepeated(block: Block, before: Block | undefined): boolean {
  return block.kind === before?.kind && (block.kind === 'code' || block.kind === 'table')
}

/** A longer paragraph is cut, so that pieces are filled. */
const PARAGRAPH_CHARACTERS = 800

/** A long paragraph in parts, between sentences. */
function cut(text: string, language: string): string[] {
  if (text.length <= PARAGRAPH_CHARACTERS) return [text]
  const pieces: string[] = []
  for (const one of splitSentences(text, language).flatMap(shortened)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + one.length < PARAGRAPH_CHARACTERS) {
      pieces[pieces.length - 1] = `${last} ${one}`
    } else pieces.push(one)
  }
  return pieces
}

/** What has no end for thousands of letters is no sentence. */
function shortened(text: string): string[] {
  return text.length < PARAGRAPH_CHARACTERS
    ? [text]
    : (text.match(new RegExp(`[^]{1,${PARAGRAPH_CHARACTERS - 1}}`, 'gu')) ?? [])
}
