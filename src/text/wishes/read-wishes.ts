import {
  type ReadWishes,
  WISH_DIRECTIONS,
  type Wish,
  type WishDirection,
} from '../../model/wish.ts'
import { foldWord } from '../fold/fold-word.ts'
import {
  CHINESE_FILLERS,
  CHINESE_WORDS,
  CONJUNCTIONS,
  DIRECTION_WORDS,
  FILLERS,
} from './wish-words.ts'

/** A word as it was typed and as it is compared. */
interface Word {
  typed: string
  folded: string
}

/** The words that say one direction. */
interface Phrase {
  direction: WishDirection
  words: readonly string[]
}

/** Longer phrases first, so that "no more" is not read as "more". */
const PHRASES: readonly Phrase[] = WISH_DIRECTIONS.flatMap((direction) =>
  DIRECTION_WORDS[direction]
    .split('|')
    .map((phrase) => ({ direction, words: foldWord(phrase).split(' ') })),
).sort((a, b) => b.words.length - a.words.length)

const fillers: ReadonlySet<string> = new Set(FILLERS.map(foldWord))
const conjunctions: ReadonlySet<string> = new Set(CONJUNCTIONS.map(foldWord))

const HAN = /\p{Script=Han}/u
const CLAUSE = /[,;!?\n\u3001\u3002\uff01\uff0c\uff1b\uff1f]+|\.(?=\s|$)/u

/**
 * Reads what somebody wants less or more of, by rules, in the eight languages of the interface: "less about funding rounds, more
 * databases". Things that follow one another share the direction of the first. Pure; the time is linear in the text.
 */
export function readWishes(text: string): ReadWishes {
  const wishes: Wish[] = []
  const unread: string[] = []
  let carried: WishDirection | null = null
  // "More: databases" is one clause.
  for (const clause of text.replace(/[:\uff1a]/gu, ' ').split(CLAUSE)) {
    for (const part of partsOf(clause)) {
      const read: { direction: WishDirection | null; subject: string } =
        typeof part === 'string' ? readChinese(part) : readPart(part)
      const direction: WishDirection | null = read.direction ?? carried
      const typed = typeof part === 'string' ? part : textOf(part)
      carried = direction
      if (typed === '') continue
      if (direction !== null && read.subject !== '') {
        wishes.push({ direction, subject: read.subject })
      } else unread.push(typed)
    }
  }
  return { wishes, unread }
}

/** The parts of a clause that can each have a direction; a text without spaces between its words stays whole. */
function partsOf(clause: string): (string | Word[])[] {
  const words = wordsOf(clause)
  const isSpaced = !HAN.test(clause) || phraseAt(words, 0) !== null
  return isSpaced ? atDirections(words) : [clause.trim()]
}

function wordsOf(clause: string): Word[] {
  return clause
    .replace(/(?<=\b[dl])['’]/giu, ' ')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .trim()
    .split(/\s+/)
    .filter((typed) => typed !== '')
    .map((typed) => ({ typed, folded: foldWord(typed) }))
}

/** Cuts words before each conjunction that a direction follows: "less crypto and more databases" are two parts. */
function atDirections(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]]
  words.forEach((word, index) => {
    const isBetween = conjunctions.has(word.folded) && phraseAt(words, index + 1) !== null
    if (isBetween && index > 0) parts.push([])
    else parts.at(-1)?.push(word)
  })
  return parts
}

/** The longest phrase of a direction that begins at a word. */
function phraseAt(words: readonly Word[], at: number): Phrase | null {
  const isThere = ({ words: wanted }: Phrase) =>
    wanted.every((word, index) => words[at + index]?.folded === word)
  return PHRASES.find(isThere) ?? null
}

/** The direction of a part and what it is about: the words after the direction, or those before it where none follow. */
function readPart(words: readonly Word[]): { direction: WishDirection | null; subject: string } {
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(words, at)
    if (phrase === null) continue
    const after = withoutFillers(words.slice(at + phrase.words.length))
    const before = withoutFillers(words.slice(0, at))
    const subject = after.length > 0 ? after : before
    return { direction: phrase.direction, subject: textOf(subject) }
  }
  return { direction: null, subject: textOf(withoutFillers(words)) }
}

function withoutFillers(words: readonly Word[]): readonly Word[] {
  const isFiller = ({ folded }: Word) => fillers.has(folded) || conjunctions.has(folded)
  const first = words.findIndex((word) => !isFiller(word))
  if (first < 0) return []
  return words.slice(first, words.findLastIndex((word) => !isFiller(word)) + 1)
}

function textOf(words: readonly Word[]): string {
  return words.map(({ typed }) => typed).join(' ')
}

/** Chinese has no spaces: the direction stands at the beginning or the end. */
function readChinese(part: string): { direction: WishDirection | null; subject: string } {
  const bare = part.replace(CHINESE_FILLERS.before, '').trim()
  let best: { direction: WishDirection; length: number; subject: string } | null = null
  for (const direction of WISH_DIRECTIONS) {
    const words = CHINESE_WORDS[direction]
    for (const pattern of [`^(?:${words})`, `(?:${words})$`]) {
      const found = new RegExp(pattern, 'u').exec(bare)?.[0]
      if (found === undefined || found.length <= (best?.length ?? 0)) continue
      const rest = pattern.startsWith('^') ? bare.slice(found.length) : bare.slice(0, -found.length)
      best = { direction, length: found.length, subject: rest }
    }
  }
  const subject = (best?.subject ?? bare)
    .trim()
    .replace(CHINESE_FILLERS.before, '')
    .replace(CHINESE_FILLERS.after, '')
    .trim()
  return { direction: best?.direction ?? null, subject }
}
