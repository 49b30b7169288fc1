import { plainText } from '../../model/block.ts'
import type { Finding } from '../../model/summary.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { headlineOf } from '../extractive/headline.ts'
import { evidenceFor } from '../fact-check/align.ts'
import { type ArticleEvidence, evidenceOf } from '../fact-check/article-evidence.ts'
import { factCheck } from '../fact-check/fact-check.ts'
import { passagesOf } from '../passages.ts'
import { newFence } from '../prompt-injection/fence.ts'
import { wordsOfArticle } from '../prompt-injection/scrub.ts'
import type { Provider, SummaryInput, SummaryOutcome } from '../provider.ts'
import { ModelError } from './model-error.ts'
import { passageWindow } from './passage-window.ts'
import { articleMessages, objectionMessages, PROMPT_VERSION } from './prompt.ts'
import type { SummaryDraft } from './summary-draft.ts'
import { createWriter, type TokenUsage, type Writer, writeDraft } from './writer.ts'

export interface ModelOptions {
  /** Limit on the tokens of an article that are sent, by our estimate. */
  articleTokens?: number
  /** Deadline of one article including all its calls, in milliseconds. */
  articleMs?: number
}

/**
 * Summaries by a model, each checked against its article. If there are hard findings, the model is asked once to correct
 * them; after that, parts that still have one are dropped. If the gist still has one, the whole summary is rejected with a
 * `ModelError` of reason `unfaithful`.
 */
export function modelProvider(
  deps: Omit<Writer, 'answerLimit'>,
  options: ModelOptions = {},
): Provider {
  const writer = createWriter(deps)
  const { articleTokens = 6_000, articleMs = 60_000 } = options
  return {
    name: 'model',
    async summarise(article, language, signal) {
      const deadline = AbortSignal.timeout(articleMs)
      try {
        const callSignal = AbortSignal.any([signal, deadline])
        return await summarise(writer, article, language, articleTokens, callSignal)
      } catch (error) {
        signal.throwIfAborted()
        if (!deadline.aborted || error instanceof ModelError) throw error
        throw new ModelError('deadline', writer.chat.model, { cause: error })
      }
    },
  }
}

async function summarise(
  writer: Writer,
  article: SummaryInput,
  language: string,
  articleTokens: number,
  signal: AbortSignal,
): Promise<SummaryOutcome> {
  const usage: TokenUsage = { tokensIn: 0, tokensOut: 0 }
  const passages = passagesOf(article.blocks, article.language)
  const window = passageWindow(passages, article.language, articleTokens)
  const messages = articleMessages(article, window, language, newFence())
  const options = { language, inArticle: wordsOfArticle(wholeText(article)) }
  const written = await writeDraft(writer, messages, options, usage, signal)
  if (written.draft.kind === 'not-article') return { kind: 'not-article', ...usage }
  const evidence = evidenceOf(article)
  const findings = findingsOf(written.draft, evidence, language)
  let draft = written.draft
  const hard = findings.filter(({ severity }) => severity === 'hard')
  if (hard.length > 0) {
    const objection = [...messages, ...objectionMessages(written.answer, hard)]
    const second = await writeDraft(writer, objection, options, usage, signal)
    // Asked for a correction, it now says the page is not an article: that does not answer the question, so the first draft stays.
    if (second.draft.kind === 'summary') draft = second.draft
    findings.push(...findingsOf(draft, evidence, language))
    draft = withoutUnfaithfulParts(draft, article, evidence, language, writer.chat.model, findings)
  }
  return {
    kind: 'summary',
    summary: {
      headline: draft.headline || headlineOf(article.title, article.siteName),
      gist: draft.gist,
      points: draft.points,
      why: draft.why,
      language,
      provider: 'model',
      model: writer.chat.model,
      ...usage,
    },
    findings,
    evidence: evidenceLines(draft, evidence, language),
    promptVersion: PROMPT_VERSION,
    topics: draft.topics,
    passedOver: [],
  }
}

function wholeText({ title, author, siteName, blocks }: SummaryInput): string {
  return [title, author, siteName, plainText(blocks)].join('\n')
}

function findingsOf(draft: SummaryDraft, evidence: ArticleEvidence, language: string): Finding[] {
  return partsOf(draft).flatMap((text) => factCheck(text, evidence, language))
}

function partsOf({ headline, gist, points, why }: SummaryDraft): string[] {
  return [headline, gist, ...points, why ?? '']
}

/** The draft without parts that have a hard finding. @throws {ModelError} if the gist has one */
function withoutUnfaithfulParts(
  draft: SummaryDraft,
  article: SummaryInput,
  evidence: ArticleEvidence,
  language: string,
  model: string,
  findings: Finding[],
): SummaryDraft {
  const isFaithful = (text: string) =>
    factCheck(text, evidence, language).every(({ severity }) => severity === 'soft')
  if (!isFaithful(draft.gist)) throw new ModelError('unfaithful', model, { findings })
  return {
    ...draft,
    headline: isFaithful(draft.headline)
      ? draft.headline
      : headlineOf(article.title, article.siteName),
    points: draft.points.filter(isFaithful),
    why: draft.why !== null && isFaithful(draft.why) ? draft.why : null,
  }
}

function evidenceLines(draft: SummaryDraft, evidence: ArticleEvidence, language: string) {
  return [draft.gist, ...draft.points, draft.why ?? '']
    .flatMap((part) => splitSentences(part, language))
    .map((sentence) => ({
      sentence,
      source: evidenceFor(
        sentence,
        evidence.sentences,
        evidence.language,
        language !== evidence.language,
      ),
    }))
}
