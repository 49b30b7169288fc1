import { cut } from '../../text/cut.ts'
import { trimEndOf } from '../../text/trim-end.ts'
import type { EvidenceLine } from '../../model/summary.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { evidenceFor } from '../fact-check/align.ts'
import { type Passage, passagesOf } from '../passages.ts'
import type { Provider, Summarised, SummaryInput } from '../provider.ts'
import { descriptionGist, isBetter } from './description-gist.ts'
import { extract } from './extract.ts'
import { headlineOf } from './headline.ts'
import { isJunk } from './junk.ts'
import { isBalanced } from './unfit.ts'

/** Summarises with the article's own key sentences, in its own language. Needs no API key, never fails and never waits. */
export const extractiveProvider: Provider & { summariseNow(article: SummaryInput): Summarised } = {
  name: 'extractive',
  async summarise(article, _language, signal) {
    signal.throwIfAborted()
    return extractiveProvider.summariseNow(article)
  },
  summariseNow(article) {
    const passages = passagesOf(article.blocks, article.language)
    const chosen = keySentences(passages, article)
    const described = betterDescription(passages, article, chosen)
    const sentences = described ?? chosen
    return {
      kind: 'summary',
      summary: {
        headline: headlineOf(article.title, article.siteName) || cut(sentences[0] ?? '', 90),
        gist: joinSentences(sentences, article.language),
        // Three key sentences are enough: a fourth as a "point" would only make the card longer.
        points: [],
        language: article.language,
        provider: 'extractive',
        model: null,
        tokensIn: 0,
        tokensOut: 0,
      },
      findings: [],
      evidence:
        described === null
          ? chosen.map((source) => ({ sentence: source, source }))
          : evidenceOfDescription(described, passages, article.language),
      promptVersion: null,
      passedOver: [],
    }
  },
}

/** The page's own description of its article, where it tells more than the chosen sentences; otherwise `null`. */
function betterDescription(
  passages: readonly Passage[],
  { title, language, description = null }: SummaryInput,
  chosen: readonly string[],
): string[] | null {
  if (description === null) return null
  const about = { title, language, text: passages.map(({ text }) => text).join('\n') }
  const gist = descriptionGist(description, about)
  return gist !== null && isBetter(gist, chosen, about) ? gist : null
}

function evidenceOfDescription(
  gist: readonly string[],
  passages: readonly Passage[],
  language: string,
): EvidenceLine[] {
  const sentences = passages.flatMap(({ text }) => splitSentences(text, language))
  return gist.map((sentence) => ({ sentence, source: evidenceFor(sentence, sentences, language) }))
}

/**
 * From the paragraphs; from list items and quotes where these have nothing (a changelog, a list of links); in the end from
 * sentences that speak as "I" or lean on others, or from the first lines of a list. Never from code or tables. Empty if even
 * that finds nothing.
 */
function keySentences(passages: readonly Passage[], { title, language }: SummaryInput): string[] {
  const of = (...kinds: Passage['kind'][]) =>
    passages.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
  const paragraphs = of('paragraph')
  for (const strictness of ['strict', 'mild'] as const) {
    for (const prose of [paragraphs, of('item', 'quote')]) {
      const sentences = extract(prose, language, { title, strictness })
      if (sentences.length > 0) return sentences
    }
  }
  return listed(passages)
}

/** Marks in front of an item that the page wrote out as text. */
const BULLET = /^(?:[•▪►●✓▸◦■·+*–—-]\s?)+/u
const LISTED_ITEMS = 4
/** In words. */
const LISTED_WORDS = 40

/** The first items of a text that has no sentences, such as a changelog, as one line: "Added granite; added slime blocks." */
function listed(passages: readonly Passage[]): string[] {
  const lines = passages
    .filter(({ kind }) => kind === 'item' || kind === 'paragraph')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line.includes(' ') && !isJunk(`${line}.`) && isBalanced(line))
  const taken: string[] = []
  let words = 0
  for (const line of lines.slice(0, LISTED_ITEMS)) {
    words += line.split(/\s+/u).length
    if (words > LISTED_WORDS) break
    taken.push(trimEndOf(line, /[\s.;,]/u))
  }
  return taken.length > 1 ? [`${taken.join('; ')}.`] : []
}

/** Chinese and Japanese have no space between sentences. */
function joinSentences(sentences: readonly string[], language: string): string {
  return sentences.join(language === 'zh' || language === 'ja' ? '' : ' ')
}
