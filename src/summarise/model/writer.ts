import type { Logger } from 'pino'
import type { Budget } from '../budget/budget.ts'
import { costOf, type Price } from '../budget/prices.ts'
import type { InArticle } from '../prompt-injection/scrub.ts'
import type { ChatModel } from './chat-completion.ts'
import type { ChatMessage } from './chat-request.ts'
import { type DraftFault, draftFault } from './draft-fault.ts'
import { ModelError } from './model-error.ts'
import { parseDraft } from './parse-draft.ts'
import { repairMessages } from './prompt.ts'
import type { Reply } from './reply.ts'
import type { ModelAnswer } from './summary-draft.ts'
import { tidyDraft } from './tidy-draft.ts'
import { estimateTokens } from './tokens.ts'

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

/** Tokens used by the calls for one article, as counted by the server, or as estimated if it does not count. */
export interface TokenUsage {
  tokensIn: number
  tokensOut: number
}

/** A model with its budget. */
export interface Writer {
  readonly chat: ChatModel
  readonly budget: Budget
  readonly price: Price | null
  readonly log: Logger
  /** Token limit of the next answer; raised when an answer is truncated. */
  readonly answerLimit: { tokens: number }
}

/** A writer that starts with the usual answer limit. */
export function createWriter(deps: Omit<Writer, 'answerLimit'>): Writer {
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
  const parse = (text: string) => parseReply(text, messages, language, inArticle)
  const reply = await ask(writer, messages, usage, signal)
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
  const second = await ask(writer, retry, usage, signal)
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

/** One call within the budget. A failed call that the server may have billed counts in full. */
async function ask(
  { chat, budget, price, log, answerLimit }: Writer,
  messages: readonly ChatMessage[],
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<Reply> {
  const text = messages.map(({ content }) => content).join('\n')
  const estimate = estimateTokens(text)
  const maxTokens = answerLimit.tokens
  const max = {
    tokens: estimate + maxTokens,
    usd: costOf(price, estimate, maxTokens, null) ?? 0,
  }
  const reservation = await budget.reserve(max)
  if (reservation === null) throw new ModelError('budget', chat.model)
  let reply: Reply
  try {
    reply = await chat.ask(messages, maxTokens, signal)
  } catch (error) {
    const billed =
      signal.aborted || (error instanceof ModelError && MAY_BE_BILLED.has(error.reason))
    await reservation.settle(billed ? max : { tokens: 0, usd: 0 })
    throw error
  }
  const tokensIn = reply.tokensIn ?? estimate
  const tokensOut = reply.tokensOut ?? estimateTokens(reply.text)
  usage.tokensIn += tokensIn
  usage.tokensOut += tokensOut
  const usd = reply.costUsd ?? costOf(price, tokensIn, tokensOut, reply.tier) ?? 0
  await reservation.settle({ tokens: tokensIn + tokensOut, usd })
  if (isTruncated(reply, estimate)) {
    log.warn(
      { model: chat.model, promptTokens: reply.tokensIn, estimate },
      'the model server truncated the prompt: raise its context length',
    )
  }
  if (reply.refusal !== null) throw new ModelError('refusal', chat.model, { detail: 'refused' })
  return reply
}

const MAY_BE_BILLED: ReadonlySet<string> = new Set(['deadline', 'malformed'])

/** The estimate is about a third too high; half of it or less means truncation (Ollama truncates at 4k tokens without an error). */
function isTruncated(reply: Reply, estimate: number): boolean {
  return (
    reply.tokensIn !== null &&
    reply.tokensIn > 0 &&
    estimate > 1_500 &&
    reply.tokensIn < estimate / 2
  )
}
