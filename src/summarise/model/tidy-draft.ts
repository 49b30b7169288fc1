import { countWords } from '../../model/block.ts'
import { cut } from '../../text/cut.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { termsOf } from '../extractive/sentence-terms.ts'
import { isInstruction } from '../prompt-injection/instruction.ts'
import { scrub } from '../prompt-injection/scrub.ts'
import type { SummaryDraft } from './summary-draft.ts'

/** Limits of what a card shows; a model is asked for less and cut at these. Characters are UTF-16 code units. */
const HEADLINE_LIMIT = 90
const GIST_SENTENCES = 3
const GIST_WORDS = 90
const GIST_LIMIT = 600
const POINTS = 3
const POINT_LIMIT = 180
const WHY_LIMIT = 200
/** Share of a point's terms that the gist may already have. */
const REPEATS = 0.8

/** A draft as a card may show it: plain text, short, nothing twice. Parts that nothing is left of are empty. */
export function tidyDraft(draft: SummaryDraft, language: string): SummaryDraft {
  const gist = gistOf(clean(draft.gist, language), language)
  const said = new Set(termsOf(gist, language))
  const points: string[] = []
  for (const raw of draft.points) {
    const point = cut(clean(raw, language), POINT_LIMIT)
    if (point === '' || points.length === POINTS || repeats(point, said, language)) continue
    points.push(point)
    for (const term of termsOf(point, language)) said.add(term)
  }
  return {
    kind: 'summary',
    headline: cut(
      clean(draft.headline, language).replace(/(?<![.\p{Lu}])\.$/u, ''),
      HEADLINE_LIMIT,
    ),
    gist,
    points,
    why: draft.why === null ? null : cut(clean(draft.why, language), WHY_LIMIT) || null,
    topics: draft.topics,
  }
}

function clean(text: string, language: string): string {
  const plain = scrub(text)
  if (!isInstruction(plain)) return plain
  return splitSentences(plain, language)
    .filter((sentence) => !isInstruction(sentence))
    .join(' ')
}

function gistOf(text: string, language: string): string {
  const kept: string[] = []
  let words = 0
  for (const sentence of splitSentences(text, language).slice(0, GIST_SENTENCES)) {
    words += countWords(sentence)
    if (kept.length > 0 && words > GIST_WORDS) break
    kept.push(sentence)
  }
  return cut(kept.join(language === 'zh' || language === 'ja' ? '' : ' '), GIST_LIMIT)
}

function repeats(point: string, said: ReadonlySet<string>, language: string): boolean {
  const terms = termsOf(point, language)
  return terms.filter((term) => said.has(term)).length >= REPEATS * terms.length
}
