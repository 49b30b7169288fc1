import { z } from 'zod'

/** A request for a chat completion, as far as the fake model looks at it. */
export const ChatRequest = z.object({
  model: z.string().default('sandbox'),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
  response_format: z.object({ type: z.string() }).optional(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  service_tier: z.string().optional(),
})
export type ChatRequest = z.infer<typeof ChatRequest>

/** What the fake model does with a request. */
export type ModelReply =
  | Completion
  | { kind: 'error'; status: number; message: string; code: string; headers?: Headers }
  /** A page instead of an answer, as a proxy sends. */
  | { kind: 'html'; page: string }
  /** Headers and the first bytes of an answer, and never the rest. */
  | { kind: 'stall' }
  /** The first half of an answer, and then the connection is closed. */
  | { kind: 'break'; content: string }
  /** No answer at all. */
  | { kind: 'hang' }

export interface Completion {
  kind: 'completion'
  content: string | null
  /** `stop` by default; `length` where the answer was cut off. */
  finishReason?: string
  refusal?: string
  /** Text in `reasoning_content`, where some servers put the whole answer. */
  reasoning?: string
  /** What `usage` claims; counted by default, `null` leaves `usage` out. */
  promptTokens?: number | null
}

type Headers = Readonly<Record<string, string>>

/** Four characters to a token: what model makers quote for English, and near enough for a counter. */
const CHARACTERS_PER_TOKEN = 4

/** The body of an OpenAI chat completion, and the tokens that it counts. */
export function completionBody(request: ChatRequest, completion: Completion) {
  const { content, finishReason = 'stop', refusal = null, reasoning } = completion
  const usage = usageOf(request, completion)
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: request.model,
    choices: [
      {
        index: 0,
        finish_reason: finishReason,
        message: {
          role: 'assistant',
          content,
          refusal,
          ...(reasoning !== undefined && { reasoning_content: reasoning }),
        },
      },
    ],
    ...(completion.promptTokens !== null && { usage }),
    ...(request.service_tier !== undefined && { service_tier: request.service_tier }),
  }
  return { body, usage }
}

function usageOf({ messages }: ChatRequest, { content, reasoning, promptTokens }: Completion) {
  const sent = messages.reduce((total, message) => total + message.content.length, 0)
  const prompt = promptTokens ?? Math.ceil(sent / CHARACTERS_PER_TOKEN)
  const written = (content ?? '').length + (reasoning ?? '').length
  const completion = Math.ceil(written / CHARACTERS_PER_TOKEN)
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
  }
}
