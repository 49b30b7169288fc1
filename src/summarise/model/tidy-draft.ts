import { countWords } from '../../model/block.ts'
import { cut } from '../../text/cut.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { termsOf } from '../extractive/sentence-terms.ts'
import { isInstruction } from '../prompt-injection/instruction.ts'
import { type InArticle, scrub } from '../prompt-injection/scrub.ts'
import type { SummaryDraft } from './summary-draft.ts'

/** Limits for a card. The prompt asks for less; longer texts are cut here. Lengths are in UTF-16 code units. */
const HEADLINE_LIMIT = 90
const MAX_GIST_SENTENCES = 3
const MAX_GIST_WORDS = 90
const GIST_LIMIT = 600
const MAX_POINTS = 3
const POINT_LIMIT = 180
const WHY_LIMIT = 200
/** What small models write where the answer is null: "N/A", "None.", "The article does not say why it matters." The reason itself speaks of no article. */
const SAYS_NOTHING =
  /^(?:(?:null|none|nil|n\/?a|unknown|undefined|-)[."']{0,2}$|not (?:applicable|stated|specified|mentioned|provided|given)(?!\p{L})|no (?:reason|explanation) (?:is|was)|(?:the|this) (?:article|text|author|post)(?!\p{L}))/iu
/** The numbering that small models give their points. */
const LIST_MARK = /^\s*(?:[-*•]|\(?\d{1,2}[.)])\s+/u
/** A point is a repetition if this share of its terms is already in the gist or an earlier point. */
const REPETITION = 0.8

/**
 * A draft that is fit for a card: plain text, short, without repetitions. Parts that nothing is left of are empty. Words for
 * which `inArticle` is true stay although they look like a link or markup.
 */
export function tidyDraft(
  draft: SummaryDraft,
  language: string,
  inArticle?: InArticle,
): SummaryDraft {
  const clean = (text: string) => cleanText(text, language, inArticle)
  const gist = gistOf(clean(draft.gist), language)
  const seen = new Set(termsOf(gist, language))
  const points: string[] = []
  for (const raw of draft.points) {
    const point = cut(clean(raw.replace(LIST_MARK, '')), POINT_LIMIT)
    if (point === '' || points.length === MAX_POINTS || repeats(point, seen, language)) continue
    points.push(point)
    for (const term of termsOf(point, language)) seen.add(term)
  }
  return {
    kind: 'summary',
    headline: cut(clean(draft.headline).replace(/(?<![.\p{Lu}])\.$/u, ''), HEADLINE_LIMIT),
    gist,
    points,
    why:
      draft.why === null || SAYS_NOTHING.test(draft.why.trim())
        ? null
        : cut(clean(draft.why), WHY_LIMIT) || null,
    topics: draft.topics,
  }
}

function cleanText(text: string, language: string, inArticle?: InArticle): string {
  const plain = scrub(text, inArticle)
  if (!isInstruction(plain)) return plain
  return splitSentences(plain, language)
    .filter((sentence) => !isInstruction(sentence))
    .join(' ')
}

function gistOf(text: string, language: string): string {
  const kept: string[] = []
  let words = 0
  for (const sentence of splitSentences(text, language).slice(0, MAX_GIST_SENTENCES)) {
    words += countWords(sentence)
    if (kept.length > 0 && words > MAX_GIST_WORDS) break
    kept.push(sentence)
  }
  return cut(kept.join(language === 'zh' || language === 'ja' ? '' : ' '), GIST_LIMIT)
}

function repeats(point: string, seen: ReadonlySet<string>, language: string): boolean {
  const terms = termsOf(point, language)
  return terms.filter((term) => seen.has(term)).length >= REPETITION * terms.length
}
