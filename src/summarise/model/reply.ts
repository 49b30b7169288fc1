import { z } from 'zod'

/** What a model answered, whatever server is behind it. */
export interface Reply {
  /** The answer; where it is empty, what stands in `reasoning_content` (vLLM with a reasoning parser). */
  text: string
  /** Why it stopped: `length` means cut. */
  finish: string | null
  /** What it says instead of an answer when it will not answer. */
  refusal: string | null
  /** `null` where the server does not count. */
  tokensIn: number | null
  tokensOut: number | null
  /** What the server says it costs (OpenRouter), USD. */
  costUsd: number | null
  /** The lane that served, as OpenAI names it. */
  tier: string | null
}

const Part = z.object({ text: z.string() }).transform(({ text }) => text)
const Content = z.union([z.string(), z.array(Part).transform((parts) => parts.join(''))]).nullish()

/** Loose on purpose: servers leave out what they do not know, and proxies answer 200 with a page of HTML. */
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

/** Reads a server's answer; `null` if it is no chat completion. */
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
