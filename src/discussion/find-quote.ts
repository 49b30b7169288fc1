import { trimEndOf } from '../text/trim-end.ts'

/** What stands around a quotation. */
const AROUND = /[\s"'“”„«»‘’….]/u
/** Letters that a quotation has at least: less could stand anywhere. */
const MIN_LETTERS = 12

/**
 * Finds a quotation in a text, whatever white space, quotation marks, dashes and case it is written with, and returns it as the text has
 * it; `null` if the text does not have it, or if it is no more than a word. A quotation may begin and end with an ellipsis, but leave
 * nothing out. Pure.
 */
export function findQuote(text: string, quote: string): string | null {
  const wanted = folded(trimEndOf(quote.replace(/^[\s"'“”„«»‘’….]+/u, ''), AROUND))
  const given = folded(text)
  if ((wanted.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < MIN_LETTERS) return null
  for (
    let at = given.text.indexOf(wanted.text);
    at !== -1;
    at = given.text.indexOf(wanted.text, at + 1)
  ) {
    const end = at + wanted.text.length
    if (isInWord(given.text, at) || isInWord(given.text, end)) continue
    const from = given.places[at]
    const to = given.places[end - 1]
    if (from === undefined || to === undefined) return null
    // The end of the sentence belongs to it.
    const isEnd =
      /[.!?。！？]["'“”»’]?\s*$/u.test(quote) && /^[.!?。！？]/u.test(text.slice(to.end))
    return text.slice(from.start, isEnd ? to.end + 1 : to.end)
  }
  return null
}

interface Folded {
  text: string
  /** Where each unit of `text` comes from. */
  places: { start: number; end: number }[]
}

function folded(text: string): Folded {
  let out = ''
  const places: Folded['places'] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const plain = SAME.get(character) ?? character.normalize('NFKC').toLowerCase()
    const isSpace = /^\s+$/u.test(plain)
    if (!isSpace || (out !== '' && !out.endsWith(' '))) {
      const written = isSpace ? ' ' : plain
      out += written
      for (let i = 0; i < written.length; i += 1) places.push({ start, end })
    }
    start = end
  }
  return { text: out, places }
}

/** Signs that are written in several ways. */
const SAME = new Map(
  ["'‘’‚‛′`", '"“”„‟«»″', '-‐‑‒–—−'].flatMap((signs) =>
    Array.from(signs, (sign): [string, string] => [sign, signs[0] ?? sign]),
  ),
)

/** Whether a place is between two letters of one word. Words of Chinese and Japanese are not told apart. */
function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && !UNSPACED.test(text[at] ?? '')
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/
