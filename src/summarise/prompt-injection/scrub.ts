import { withoutHidden } from '../../text/hidden-characters.ts'
import { SCRUB_RULES } from './scrub-rules.ts'

/** Whether a word, which would otherwise be removed from a summary, is one of its article. */
export type InArticle = (word: string) => boolean

const NOT_IN_ARTICLE: InArticle = () => false

/** What `scrub` leaves alone in a summary of this text: the names, tags, paths and markup that it contains itself. */
export function wordsOfArticle(text: string): InArticle {
  const words = new Set<string>()
  for (const { pattern, mayStay } of SCRUB_RULES) {
    if (mayStay) for (const [word] of text.matchAll(pattern)) words.add(word.toLowerCase())
  }
  return (word) => words.has(word.toLowerCase())
}

/**
 * Reduces a model's text to plain text: no links, addresses, mentions, phone numbers, wallets, markup or control tokens,
 * even if an article talked the model into them. Words that the article has itself stay as they are; the card makes sure
 * that Telegram turns none of them into a link (`src/card/outside-text.ts`).
 */
export function scrub(text: string, inArticle = NOT_IN_ARTICLE): string {
  let clean = withoutHidden(text.toWellFormed())
  // A removal may join two parts into something that another rule should have removed.
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = clean
    for (const { pattern, keeps, mayStay } of SCRUB_RULES) {
      clean = clean.replace(pattern, (match: string, first: string, second: string) => {
        if (mayStay && inArticle(match)) return match
        if (keeps === 0) return GAP
        return keeps === 1 ? `${first}` : `${first} ${second}`
      })
    }
    clean = closeGaps(clean).replace(WHITE, ' ').trim()
    if (clean === before) break
  }
  return clean
}

const MAX_ROUNDS = 8
/** Stands where something was removed, so that only the spaces around a removal change. Never part of a clean text. */
const GAP = '\u0000'
/** As in HTML: a no-break space is the author's. */
const WHITE = /[ \t\n\v\f\r]+/g

function closeGaps(text: string): string {
  if (!text.includes(GAP)) return text
  return text
    .replace(WHITE, ' ')
    .replace(/ ?\0[\0 ]*/g, GAP)
    .replace(/[([]\0[)\]]/g, GAP)
    .replace(/ ?\0[\0 ]*/g, GAP)
    .replace(/(?<=[([])\0|\0(?=[.,;:!?)\]…]|$)/g, '')
    .replace(/\0/g, ' ')
}
