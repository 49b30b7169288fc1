import { cut } from '../../text/cut.ts'
import { type Passage, passagesOf } from '../passages.ts'
import type { Provider, Summarised, SummaryInput } from '../provider.ts'
import { extract } from './extract.ts'
import { headlineOf } from './headline.ts'

/** Summarises with the article's own key sentences, in its own language. Needs no API key, never fails and never waits. */
export const extractiveProvider: Provider & { summariseNow(article: SummaryInput): Summarised } = {
  name: 'extractive',
  async summarise(article, _language, signal) {
    signal.throwIfAborted()
    return extractiveProvider.summariseNow(article)
  },
  summariseNow(article) {
    const passages = passagesOf(article.blocks, article.language)
    const sentences = extract(prose(passages), article.language)
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
      evidence: sentences.map((source) => ({ sentence: source, source })),
      promptVersion: null,
      passedOver: [],
    }
  },
}

/** Paragraphs; list items and quotes if there are none (a changelog, a list of links). Never code or tables. */
function prose(passages: readonly Passage[]): string[] {
  const of = (...kinds: Passage['kind'][]) =>
    passages.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
  const paragraphs = of('paragraph')
  return paragraphs.length > 0 ? paragraphs : of('item', 'quote')
}

/** Chinese and Japanese have no space between sentences. */
function joinSentences(sentences: readonly string[], language: string): string {
  return sentences.join(language === 'zh' || language === 'ja' ? '' : ' ')
}
