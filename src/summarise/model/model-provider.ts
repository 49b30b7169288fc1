import { countWords, plainText } from '../../model/block.ts'
import type { Finding } from '../../model/summary.ts'
import { headlineOf } from '../extractive/headline.ts'
import { evidenceOf } from '../fact-check/article-evidence.ts'
import { factCheck } from '../fact-check/fact-check.ts'
import { passagesOf } from '../passages.ts'
import { newFence } from '../prompt-injection/fence.ts'
import { wordsOfArticle } from '../prompt-injection/scrub.ts'
import type { Provider, SummaryInput, SummaryOutcome } from '../provider.ts'
import type { PaidModel, TokenUsage } from './ask-within-budget.ts'
import { ModelError } from './model-error.ts'
import { passageWindow } from './passage-window.ts'
import { articleMessages, objectionMessages, PROMPT_VERSION } from './prompt.ts'
import {
  evidenceLines,
  findingsOf,
  toFinding,
  withoutUnsupported,
  withSupportedWhy,
} from './supported-draft.ts'
import { type SecondModel, withCheckedSentences } from './second-model.ts'
import { createWriter, type Writer, writeDraft } from './writer.ts'

/** A text that is all code or a picture leaves a model nothing but the title, which it would make up a summary from. */
const MIN_WORDS = 8
/** A login, consent or error page is shorter. One careless answer takes an article out of every digest. */
const MIN_WORDS_OF_ARTICLE = 200

export interface ModelOptions {
  /** A second model that compares each sentence of a summary with the article; by default none. */
  check?: SecondModel
  /** Limit on the tokens of an article that are sent, by our estimate. */
  articleTokens?: number
  /** Deadline of one article including all its calls, in milliseconds. */
  articleMs?: number
}

/**
 * Summaries by a model, each checked against its article. If there are hard findings, the model is asked once to correct
 * them; after that, parts and sentences that still have one are dropped. If that leaves too little of the gist, the whole summary
 * is rejected with a `ModelError` of reason `unfaithful`.
 */
export function modelProvider(deps: PaidModel, options: ModelOptions = {}): Provider {
  const writer = createWriter(deps)
  const { articleTokens = 6_000, articleMs = 60_000, check } = options
  return {
    name: 'model',
    async summarise(article, language, signal) {
      const deadline = AbortSignal.timeout(articleMs)
      try {
        const callSignal = AbortSignal.any([signal, deadline])
        return await summarise(writer, check, article, language, articleTokens, callSignal)
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
  check: SecondModel | undefined,
  article: SummaryInput,
  language: string,
  articleTokens: number,
  signal: AbortSignal,
): Promise<SummaryOutcome> {
  const usage: TokenUsage = { tokensIn: 0, tokensOut: 0 }
  const passages = passagesOf(article.blocks, article.language)
  const window = passageWindow(passages, article.language, articleTokens)
  if (countWords(window.text) < MIN_WORDS) throw new ModelError('too-short', writer.chat.model)
  const fence = newFence()
  const messages = articleMessages(article, window, language, fence)
  const options = {
    language,
    inArticle: wordsOfArticle(wholeText(article)),
    mayBeNoArticle: countWords(window.text) < MIN_WORDS_OF_ARTICLE,
  }
  const written = await writeDraft(writer, messages, options, usage, signal)
  if (written.draft.kind === 'not-article') return { kind: 'not-article', ...usage }
  const evidence = evidenceOf(article)
  let draft = withSupportedWhy(written.draft, evidence, language)
  const findings = findingsOf(draft, evidence, language)
  if (findings.some(isHard)) {
    const objection = [
      ...messages,
      ...objectionMessages(written.answer, findings.filter(isWorthAsking)),
    ]
    const second = await writeDraft(writer, objection, options, usage, signal)
    // Asked for a correction, it now says the page is not an article: that does not answer the question, so the first draft stays.
    if (second.draft.kind === 'summary') {
      draft = withSupportedWhy(second.draft, evidence, language)
    }
    findings.push(...findingsOf(draft, evidence, language))
    const rest = withoutUnsupported(draft, article, language, (text) =>
      factCheck(text, evidence, language).every((finding) => !isHard(finding)),
    )
    if (rest === null) {
      throw new ModelError('unfaithful', writer.chat.model, { findings: findings.map(toFinding) })
    }
    draft = rest
  }
  if (check !== undefined) {
    const asked = { article, window, fence, draft, language }
    const checked = await withCheckedSentences(check, asked, evidence, signal)
    findings.push(...checked.findings)
    if (checked.draft === null) {
      throw new ModelError('unfaithful', writer.chat.model, { findings: findings.map(toFinding) })
    }
    draft = checked.draft
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
    findings: findings.map(toFinding),
    evidence: evidenceLines(draft, evidence, language),
    promptVersion: PROMPT_VERSION,
    topics: draft.topics,
    passedOver: [],
  }
}

function isHard({ severity }: Finding): boolean {
  return severity === 'hard'
}

/** A lost "may" alone is no reason to ask again, but the model is told of it where it is asked anyway. */
function isWorthAsking(finding: Finding): boolean {
  return isHard(finding) || finding.kind === 'certainty'
}

function wholeText({ title, author, siteName, blocks }: SummaryInput): string {
  return [title, author, siteName, plainText(blocks)].join('\n')
}
