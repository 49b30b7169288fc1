import { trimEndOf } from '../../text/trim-end.ts'
import phrases from './boilerplate.json' with { type: 'json' }

/** The kinds of boilerplate phrase. `boilerplate.json` lists them by kind and language, in lower case. */
export type PhraseKind = keyof typeof phrases

/** Whether a line begins with a phrase of this kind, as whole words. Checks every language: many pages mix two. */
export function startsWithPhrase(kind: PhraseKind, line: string): boolean {
  // A quotation is part of the article.
  if (/^\s*["“„«‘'「『]/u.test(line)) return false
  const text = normalLine(line)
  return candidates(kind, text).some(
    (phrase) => text.startsWith(phrase) && isBoundary(text, phrase),
  )
}

/** Whether a line consists of exactly one phrase of these kinds. */
export function isPhrase(line: string, ...kinds: PhraseKind[]): boolean {
  const bare = bareLine(line)
  return kinds.some((kind) => EXACT.get(kind)?.has(bare))
}

/** Whether a line counts comments: "3 Comments", "Kommentare (12)", "5 条评论". */
export function isCommentCount(line: string): boolean {
  const text = line.trim()
  if (text.length > MAX_COUNT || !/\d/.test(text)) return false
  const words = text.replace(/\d{1,3}(?:[.,\s]\d{3})?|[()（）:：]/g, ' ').replace(/\s+/g, ' ')
  return isPhrase(words.trim(), 'comments')
}

/** Whether a text contains a phrase of one of these kinds anywhere, from the beginning of a word: "remembers only" has none. */
export function mentionsPhrase(text: string, ...kinds: PhraseKind[]): boolean {
  const lower = normalText(text)
  return kinds.some((kind) => ALL.get(kind)?.some((phrase) => hasAtWord(lower, phrase)))
}

function hasAtWord(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (UNSPACED.test(phrase) || !LETTER.test(text.charAt(at - 1))) return true
  }
  return false
}

const LETTER = /[\p{L}\p{N}]/u
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A line in lower case with straight quotes, without leading decoration (arrows, bullets, brackets). */
export const normalLine = lastOne((line) =>
  line
    .slice(0, 300)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}¡¿@©]+/u, ''),
)

const bareLine = lastOne((line) => trimEndOf(normalLine(line), /[^\p{L}\p{N}]/u))

/** A text in lower case with straight quotes and single blanks. */
const normalText = lastOne((text) =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' '),
)

/** Remembers its last result: a line is asked about a dozen times, for one kind of phrase after the other. */
function lastOne(make: (text: string) => string): (text: string) => string {
  let last = ''
  let made = make('')
  return (text) => {
    if (text !== last) {
      made = make(text)
      last = text
    }
    return made
  }
}

function candidates(kind: PhraseKind, text: string): readonly string[] {
  return BY_FIRST.get(kind)?.get(text.charAt(0)) ?? []
}

function isBoundary(text: string, phrase: string): boolean {
  if (/[^\p{L}\p{N}]$/u.test(phrase) || /\p{Script=Han}/u.test(phrase)) return true
  return !/[\p{L}\p{N}]/u.test(text.charAt(phrase.length))
}

/** In characters. */
const MAX_COUNT = 40
const ALL = byKind((list) => list)
const EXACT = byKind((list) => new Set(list.map((phrase) => trimEndOf(phrase, /[^\p{L}\p{N}]/u))))
const BY_FIRST = byKind((list) => Map.groupBy(list, (phrase) => phrase.charAt(0)))

function byKind<T>(make: (list: readonly string[]) => T): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(phrases).map(([kind, byLanguage]) => [
      kind,
      make(Object.values(byLanguage).flat()),
    ]),
  )
}
