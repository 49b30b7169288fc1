import { z } from 'zod'

/** The schema sent to a model; see `RequestedDraft` of summaries for why it has no limits. */
export const RequestedAnswer = z.object({
  kind: z.enum(['answer', 'not_said']),
  answer: z.string(),
  passages: z.array(z.number()),
})

/** A model's answer: a text with the numbers of the passages it rests on, or that the passages do not say. */
export type AnswerDraft =
  | { kind: 'answer'; text: string; passages: number[] }
  | { kind: 'not-said' }

/** What is accepted: small models write numbers as texts ("[3]"), or leave the kind out. */
const Accepted = z.union([
  z.object({ kind: z.literal('not_said') }).transform(() => ({ kind: 'not-said' as const })),
  z
    .object({
      kind: z.literal('answer').default('answer'),
      answer: z.string().trim().min(1),
      passages: z.array(z.union([z.number(), z.string()])).catch([]),
    })
    .transform(({ answer, passages }) => ({
      kind: 'answer' as const,
      text: answer,
      passages: passages.flatMap((one) => numberIn(one) ?? []),
    })),
])

function numberIn(value: number | string): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null
  const digits = /\d{1,6}/u.exec(value)?.[0]
  return digits === undefined ? null : Number(digits)
}

/** Validates a parsed answer; `null` if it is none. */
export function toAnswerDraft(value: unknown): AnswerDraft | null {
  return Accepted.safeParse(value).data ?? null
}
