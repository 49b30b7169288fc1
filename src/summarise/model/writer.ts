import type { Logger } from 'pino'
import type { Budget } from '../budget/budget.ts'
import { costOf, type Price } from '../budget/prices.ts'
import type { Chat } from './chat-completion.ts'
import type { ChatMessage } from './chat-request.ts'
import { type DraftFault, draftFault } from './draft-fault.ts'
import { ModelError } from './model-error.ts'
import { parseDraft } from './parse-draft.ts'
import { repairOf } from './prompt.ts'
import type { Reply } from './reply.ts'
import type { Draft } from './summary-draft.ts'
import { tidyDraft } from './tidy-draft.ts'
import { estimateTokens } from './tokens.ts'

/** Room for an answer: a summary takes about 180 tokens, in Russian or Chinese more. */
const ANSWER_TOKENS = 700
/** Reasoning models spend hidden tokens from the same room; more than this is no summary any more. */
const MOST_ANSWER_TOKENS = 2_800

/** What a model wrote, read and tidied. */
export interface Written {
  draft: Draft
  /** The answer as it came, to object to. */
  answer: string
}

/** What the calls for one article took, as the server counts, or as estimated where it does not. */
export interface Used {
  tokensIn: number
  tokensOut: number
}

export interface Writer {
  readonly chat: Chat
  readonly budget: Budget
  readonly price: Price | null
  readonly log: Logger
  /** Room that this model's answers were found to need. */
  readonly room: { tokens: number }
}

export function openWriter(parts: Omit<Writer, 'room'>): Writer {
  return { ...parts, room: { tokens: ANSWER_TOKENS } }
}

/**
 * Asks for a summary and reads it, with one repair where the answer is none. Adds to `used` what the calls took.
 * Throws `ModelError`.
 */
export async function write(
  writer: Writer,
  turns: readonly ChatMessage[],
  language: string,
  used: Used,
  signal: AbortSignal,
): Promise<Written> {
  const reply = await ask(writer, turns, used, signal)
  const first = read(reply, turns, language)
  if (first.draft !== null) return { draft: first.draft, answer: reply.text }
  const cut = reply.finish === 'length'
  if (cut) writer.room.tokens = Math.min(2 * writer.room.tokens, MOST_ANSWER_TOKENS)
  const again = [...turns, ...repairOf(cut ? '' : reply.text, first.fault, language)]
  const second = await ask(writer, again, used, signal)
  const { draft } = read(second, turns, language)
  if (draft !== null) return { draft, answer: second.text }
  throw new ModelError(second.finish === 'length' ? 'cut' : 'malformed', writer.chat.model)
}

type Read = { draft: Draft; fault: null } | { draft: null; fault: DraftFault | 'form' }

function read(reply: Reply, turns: readonly ChatMessage[], language: string): Read {
  const parsed = parseDraft(reply.text)
  if (parsed === null) return { draft: null, fault: 'form' }
  if (parsed.kind === 'not-article') return { draft: parsed, fault: null }
  const draft = tidyDraft(parsed, language)
  if (draft.gist === '') return { draft: null, fault: 'form' }
  const rules = turns.find(({ role }) => role === 'system')?.content ?? ''
  const fault = draftFault(draft, language, rules)
  return fault === null ? { draft, fault } : { draft: null, fault }
}

/** One call under the budget. A call that the server may have billed without saying how much counts in full. */
async function ask(
  { chat, budget, price, log, room }: Writer,
  turns: readonly ChatMessage[],
  used: Used,
  signal: AbortSignal,
): Promise<Reply> {
  const text = turns.map(({ content }) => content).join('\n')
  const estimate = estimateTokens(text)
  const maxTokens = room.tokens
  const most = {
    tokens: estimate + maxTokens,
    usd: costOf(price, estimate, maxTokens, null) ?? 0,
  }
  const reservation = await budget.reserve(most)
  if (reservation === null) throw new ModelError('budget', chat.model)
  let reply: Reply
  try {
    reply = await chat.ask(turns, maxTokens, signal)
  } catch (error) {
    const billed =
      signal.aborted || (error instanceof ModelError && MAY_BE_BILLED.has(error.reason))
    await reservation.settle(billed ? most : { tokens: 0, usd: 0 })
    throw error
  }
  const tokensIn = reply.tokensIn ?? estimate
  const tokensOut = reply.tokensOut ?? estimateTokens(reply.text)
  used.tokensIn += tokensIn
  used.tokensOut += tokensOut
  const usd = reply.costUsd ?? costOf(price, tokensIn, tokensOut, reply.tier) ?? 0
  await reservation.settle({ tokens: tokensIn + tokensOut, usd })
  if (isTruncated(reply, estimate)) {
    log.warn(
      { model: chat.model, promptTokens: reply.tokensIn, estimate },
      'the model server read only a part of the prompt: raise its context length',
    )
  }
  if (reply.refusal !== null) throw new ModelError('refusal', chat.model, { detail: 'refused' })
  return reply
}

const MAY_BE_BILLED: ReadonlySet<string> = new Set(['deadline', 'malformed'])

/** The estimate is an upper bound, about a third too high; half of it and less was cut (Ollama does so at 4k, silently). */
function isTruncated(reply: Reply, estimate: number): boolean {
  return (
    reply.tokensIn !== null &&
    reply.tokensIn > 0 &&
    estimate > 1_500 &&
    reply.tokensIn < estimate / 2
  )
}
