import { zodResponseFormat } from 'openai/helpers/zod'
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import type { ResponseFormatJSONSchema } from 'openai/resources/shared'
import type { ApiDialect } from './api-dialect.ts'
import type { ZodType } from 'zod'
import { RequestedDraft } from './summary-draft.ts'

/** One message of a conversation with a model. */
export interface ChatMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** Parameters of a request besides its messages. */
export interface RequestOptions {
  model: string
  /** `flex` is OpenAI's cheap and slow tier. Omitted for servers that do not support it. */
  serviceTier?: 'auto' | 'default' | 'flex' | 'priority'
  /** Default: `none` for models known to accept it, otherwise not sent. Reasoning costs tokens and adds unsupported claims. */
  reasoningEffort?: 'none' | 'minimal' | 'low' | 'medium' | 'high'
}

/** The form of an answer, for servers that enforce one. */
export type AnswerSchema = ResponseFormatJSONSchema

/** Without the SDK's own parsing, so that an answer that is not clean JSON reaches our parser instead of throwing in the SDK. */
export function answerSchema(shape: ZodType, name: string): AnswerSchema {
  const { type, json_schema } = zodResponseFormat(shape, name)
  return { type, json_schema }
}

const SUMMARY = answerSchema(RequestedDraft, 'summary')

/** Models that accept `reasoning_effort: none`. */
const ACCEPTS_NO_REASONING = /(?:^|\/)gpt-(?:5\.6|6)/i

/** Without `require_parameters`, OpenRouter may choose a host that ignores the schema. */
type OpenRouter = { provider?: { require_parameters: boolean } }

/** The body of a chat completion request, without anything that `dialect` says the server does not understand. */
export function toChatRequest(
  messages: readonly ChatMessage[],
  maxTokens: number,
  options: RequestOptions,
  dialect: ApiDialect,
  baseURL: string,
  schema: AnswerSchema = SUMMARY,
): ChatCompletionCreateParamsNonStreaming & OpenRouter {
  const effort =
    options.reasoningEffort ?? (ACCEPTS_NO_REASONING.test(options.model) ? 'none' : undefined)
  const onOpenRouter = /(?:^|\.)openrouter\.ai$/.test(new URL(baseURL).hostname)
  return {
    model: options.model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    stream: false,
    [dialect.limit]: maxTokens,
    ...(dialect.temperature && { temperature: 0 }),
    ...(dialect.format === 'json_schema' && { response_format: schema }),
    ...(dialect.format === 'json_object' && { response_format: { type: 'json_object' as const } }),
    ...(dialect.tier && options.serviceTier && { service_tier: options.serviceTier }),
    ...(dialect.effort && effort && { reasoning_effort: effort }),
    ...(onOpenRouter &&
      dialect.format === 'json_schema' && { provider: { require_parameters: true } }),
  }
}
