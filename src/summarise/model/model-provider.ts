import type { Finding } from '../../model/summary.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'
import { headlineOf } from '../extractive/headline.ts'
import { evidenceFor } from '../fact-check/align.ts'
import { type ArticleEvidence, evidenceOf } from '../fact-check/article-evidence.ts'
import { factCheck } from '../fact-check/fact-check.ts'
import { passagesOf } from '../passages.ts'
import { newFence } from '../prompt-injection/fence.ts'
import type { Outcome, Provider } from '../provider.ts'
import type { SummaryInput } from '../summary-input.ts'
import { ModelError } from './model-error.ts'
import { passageWindow } from './passage-window.ts'
import { objectionTo, PROMPT_VERSION, promptFor } from './prompt.ts'
import type { SummaryDraft } from './summary-draft.ts'
import { openWriter, type Used, type Writer, write } from './writer.ts'

export interface ModelOptions {
  /** Most tokens of an article that are sent, by our estimate. */
  articleTokens?: number
  /** Deadline of one article with all its calls, in milliseconds. */
  articleMs?: number
}

/**
 * Summaries by a model, each checked against its article: a hard finding is objected to once, then a part that still has
 * one is dropped, and if the gist has one, the whole summary: `ModelError` with reason `unfaithful`.
 */
export function modelProvider(parts: Omit<Writer, 'room'>, options: ModelOptions = {}): Provider {
  const writer = openWriter(parts)
  const { articleTokens = 6_000, articleMs = 60_000 } = options
  return {
    name: 'model',
    async summarise(article, language, signal) {
      const deadline = AbortSignal.timeout(articleMs)
      try {
        const within = AbortSignal.any([signal, deadline])
        return await summarise(writer, article, language, articleTokens, within)
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
): Promise<Outcome> {
  const used: Used = { tokensIn: 0, tokensOut: 0 }
  const passages = passagesOf(article.blocks, article.language)
  const window = passageWindow(passages, article.language, articleTokens)
  const turns = promptFor(article, window, language, newFence())
  const written = await write(writer, turns, language, used, signal)
  if (written.draft.kind === 'not-article') return { kind: 'not-article', ...used }
  const evidence = evidenceOf(article)
  const findings = findingsOf(written.draft, evidence, language)
  let draft = written.draft
  const hard = findings.filter(({ severity }) => severity === 'hard')
  if (hard.length > 0) {
    const objection = [...turns, ...objectionTo(written.answer, hard)]
    const second = await write(writer, objection, language, used, signal)
    // Asked to mend a summary it says there is nothing to summarise: no answer to what was asked.
    if (second.draft.kind === 'summary') draft = second.draft
    findings.push(...findingsOf(draft, evidence, language))
    draft = faithful(draft, article, evidence, language, writer.chat.model, findings)
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
      ...used,
    },
    findings,
    evidence: linesOf(draft, evidence, language),
    promptVersion: PROMPT_VERSION,
    topics: draft.topics,
    passedOver: [],
  }
}

function findingsOf(draft: SummaryDraft, evidence: ArticleEvidence, language: string): Finding[] {
  return partsOf(draft).flatMap((text) => factCheck(text, evidence, language))
}

function partsOf({ headline, gist, points, why }: SummaryDraft): string[] {
  return [headline, gist, ...points, why ?? '']
}

/** The draft without the parts that say what the article does not. */
function faithful(
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

function linesOf(draft: SummaryDraft, evidence: ArticleEvidence, language: string) {
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
