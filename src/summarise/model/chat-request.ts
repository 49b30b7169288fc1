import { zodResponseFormat } from 'openai/helpers/zod'
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import type { ApiDialect } from './api-dialect.ts'
import { DraftAsked } from './summary-draft.ts'

/** One turn of a conversation with a model. */
export interface ChatMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** What a model is told apart from the words. */
export interface RequestOptions {
  model: string
  /** OpenAI's cheap, slow lane is `flex`; left out where the server does not know it. */
  serviceTier?: 'auto' | 'default' | 'flex' | 'priority'
  /** Default: `none` for models known to take it, else not sent. Reasoning costs tokens and adds what was not said. */
  reasoningEffort?: 'none' | 'minimal' | 'low' | 'medium' | 'high'
}

const schema = zodResponseFormat(DraftAsked, 'summary')
/** Without the SDK's own parsing: an answer that is not clean JSON shall reach our parser, not throw in there. */
const JSON_SCHEMA = { type: schema.type, json_schema: schema.json_schema }

/** Models whose `reasoning_effort` goes down to `none`. */
const TAKES_NONE = /(?:^|\/)gpt-(?:5\.6|6)/i

/** OpenRouter may pick a host that ignores the schema unless it is told to look for one that keeps it. */
type OpenRouter = { provider?: { require_parameters: boolean } }

export function requestFor(
  turns: readonly ChatMessage[],
  maxTokens: number,
  manner: RequestOptions,
  dialect: ApiDialect,
  baseURL: string,
): ChatCompletionCreateParamsNonStreaming & OpenRouter {
  const effort = manner.reasoningEffort ?? (TAKES_NONE.test(manner.model) ? 'none' : undefined)
  const onOpenRouter = /(?:^|\.)openrouter\.ai$/.test(new URL(baseURL).hostname)
  return {
    model: manner.model,
    messages: turns.map(({ role, content }) => ({ role, content })),
    stream: false,
    [dialect.limit]: maxTokens,
    ...(dialect.temperature && { temperature: 0 }),
    ...(dialect.format === 'json_schema' && { response_format: JSON_SCHEMA }),
    ...(dialect.format === 'json_object' && { response_format: { type: 'json_object' as const } }),
    ...(dialect.tier && manner.serviceTier && { service_tier: manner.serviceTier }),
    ...(dialect.effort && effort && { reasoning_effort: effort }),
    ...(onOpenRouter &&
      dialect.format === 'json_schema' && { provider: { require_parameters: true } }),
  }
}
