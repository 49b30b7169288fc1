import { z } from 'zod'

/** A model's answer in the same form for every server. */
export interface Reply {
  /** The answer; if it is empty, `reasoning_content` (where vLLM with a reasoning parser puts it). */
  text: string
  /** Why it stopped: `length` means truncated. */
  finish: string | null
  /** The text of a refusal, if the model refused to answer. */
  refusal: string | null
  /** `null` if the server does not report usage. */
  tokensIn: number | null
  tokensOut: number | null
  /** The cost in USD as reported by the server (OpenRouter does). */
  costUsd: number | null
  /** OpenAI's `service_tier` that handled the call. */
  tier: string | null
}

const Part = z.object({ text: z.string() }).transform(({ text }) => text)
const Content = z.union([z.string(), z.array(Part).transform((parts) => parts.join(''))]).nullish()

/** Loose on purpose: servers omit fields they do not support, and proxies answer 200 with an HTML page. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: Content,
          refusal: z.string().nullish(),
          reasoning_content: z.string().nullish(),
          reasoning: z.string().nullish(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.number().nullish(),
      completion_tokens: z.number().nullish(),
      cost: z.number().nullish(),
    })
    .nullish(),
  service_tier: z.string().nullish(),
})

/** Parses a server's answer; `null` if it is not a chat completion. */
export function readReply(body: unknown): Reply | null {
  const { data } = Completion.safeParse(body)
  const choice = data?.choices[0]
  if (data === undefined || choice === undefined) return null
  const { message } = choice
  const content = message.content?.trim() ?? ''
  return {
    text: content === '' ? (message.reasoning_content ?? message.reasoning ?? '') : content,
    finish: choice.finish_reason ?? null,
    refusal:
      message.refusal || (choice.finish_reason === 'content_filter' ? 'content filter' : null),
    tokensIn: data.usage?.prompt_tokens ?? null,
    tokensOut: data.usage?.completion_tokens ?? null,
    costUsd: data.usage?.cost ?? null,
    tier: data.service_tier ?? null,
  }
}
