import type { Logger } from 'pino'
import type { Budget } from '../budget/budget.ts'
import { costOf, type Price } from '../budget/prices.ts'
import type { ModelPurpose } from '../budget/spending-ledger.ts'
import type { ChatModel } from './chat-completion.ts'
import type { AnswerSchema, ChatMessage } from './chat-request.ts'
import { ModelError } from './model-error.ts'
import type { Reply } from './reply.ts'
import { estimateTokens } from './tokens.ts'

/** A model with its budget. */
export interface PaidModel {
  readonly chat: ChatModel
  readonly budget: Budget
  readonly price: Price | null
  readonly log: Logger
}

/** Tokens used by the calls for one article, as counted by the server, or as estimated if it does not count. */
export interface TokenUsage {
  tokensIn: number
  tokensOut: number
}

/** One question to a model. */
export interface Question {
  purpose: ModelPurpose
  messages: readonly ChatMessage[]
  /** Limit on the tokens of the answer. */
  maxTokens: number
  /** Default: the schema of a summary. */
  schema?: AnswerSchema
}

/**
 * One call within the budget; adds its tokens to `usage`. A failed call that the server may have billed counts in full.
 * @throws {ModelError} if the model gives no answer
 * @throws the reason of `signal` once it is aborted
 */
export async function askWithinBudget(
  { chat, budget, price, log }: PaidModel,
  { purpose, messages, maxTokens, schema }: Question,
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<Reply> {
  const text = messages.map(({ content }) => content).join('\n')
  const estimate = estimateTokens(text)
  const max = {
    tokens: estimate + maxTokens,
    usd: costOf(price, estimate, maxTokens, null) ?? 0,
  }
  const reservation = await budget.reserve(max, purpose)
  if (reservation === null) throw new ModelError('budget', chat.model)
  let reply: Reply
  try {
    reply = await chat.ask(messages, maxTokens, signal, schema)
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
