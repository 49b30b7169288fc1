import type { InArticle } from '../prompt-injection/scrub.ts'
import { askWithinBudget, type PaidModel, type TokenUsage } from './ask-within-budget.ts'
import type { ChatMessage } from './chat-request.ts'
import { type DraftFault, draftFault } from './draft-fault.ts'
import { ModelError } from './model-error.ts'
import { parseDraft } from './parse-draft.ts'
import { repairMessages } from './prompt.ts'
import type { ModelAnswer } from './summary-draft.ts'
import { tidyDraft } from './tidy-draft.ts'

/** Token limit of an answer: a summary takes about 180, more in Russian or Chinese. */
const ANSWER_TOKENS = 700
/** Reasoning models spend hidden tokens from the same limit; an answer longer than this is not a summary. */
const MAX_ANSWER_TOKENS = 2_800

/** A model's answer, parsed and tidied. */
export interface WrittenDraft {
  draft: ModelAnswer
  /** The raw answer, quoted back to the model when we object to it. */
  answer: string
}

/** The language asked for (ISO 639-1), and which words are the article's own. */
export interface DraftOptions {
  language: string
  inArticle: InArticle
  /** Whether "not_article" is believed at once; otherwise it is asked about once more. Default: yes. */
  mayBeNoArticle?: boolean
}

/** A model that writes summaries. */
export interface Writer extends PaidModel {
  /** Token limit of the next answer; raised when an answer is truncated. */
  readonly answerLimit: { tokens: number }
}

/** A writer that starts with the usual answer limit. */
export function createWriter(deps: PaidModel): Writer {
  return { ...deps, answerLimit: { tokens: ANSWER_TOKENS } }
}

/**
 * Asks for a summary and parses it; asks once more if the answer is unusable. Adds the tokens of all calls to `usage`.
 * @throws {ModelError} if neither answer is usable or the call fails
 * @throws the reason of `signal` once it is aborted
 */
export async function writeDraft(
  writer: Writer,
  messages: readonly ChatMessage[],
  { language, inArticle, mayBeNoArticle = true }: DraftOptions,
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<WrittenDraft> {
  const ask = (asked: readonly ChatMessage[]) =>
    askWithinBudget(
      writer,
      { purpose: 'summary', messages: asked, maxTokens: writer.answerLimit.tokens },
      usage,
      signal,
    )
  const parse = (text: string) => parseReply(text, messages, language, inArticle)
  const reply = await ask(messages)
  const first = parse(reply.text)
  const isDoubtful = first.draft?.kind === 'not-article' && !mayBeNoArticle
  if (first.draft !== null && !isDoubtful) return { draft: first.draft, answer: reply.text }
  const truncated = reply.finish === 'length'
  if (truncated)
    writer.answerLimit.tokens = Math.min(2 * writer.answerLimit.tokens, MAX_ANSWER_TOKENS)
  const retry = [
    ...messages,
    ...repairMessages(truncated ? '' : reply.text, first.fault ?? 'not-article', language),
  ]
  const second = await ask(retry)
  const { draft } = parse(second.text)
  if (draft !== null) return { draft, answer: second.text }
  throw new ModelError(second.finish === 'length' ? 'cut' : 'malformed', writer.chat.model)
}

type ParsedReply = { draft: ModelAnswer; fault: null } | { draft: null; fault: DraftFault | 'form' }

function parseReply(
  text: string,
  messages: readonly ChatMessage[],
  language: string,
  inArticle: InArticle,
): ParsedReply {
  const parsed = parseDraft(text)
  if (parsed === null) return { draft: null, fault: 'form' }
  if (parsed.kind === 'not-article') return { draft: parsed, fault: null }
  const draft = tidyDraft(parsed, language, inArticle)
  if (draft.gist === '') return { draft: null, fault: 'form' }
  const rules = messages.find(({ role }) => role === 'system')?.content ?? ''
  const fault = draftFault(draft, language, rules)
  return fault === null ? { draft, fault } : { draft: null, fault }
}
