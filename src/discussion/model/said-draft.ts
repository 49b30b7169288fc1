import { z } from 'zod'

/** The schema sent to a model; see `RequestedDraft` of summaries for why it has no limits. */
export const RequestedLines = z.object({
  lines: z.array(
    z.object({
      kind: z.enum(['objection', 'fact', 'correction']),
      comments: z.array(z.number()),
      quote: z.string(),
      text: z.string(),
    }),
  ),
})

/** One line as a model wrote it: nothing of it is checked. */
export interface LineDraft {
  kind: 'objection' | 'fact' | 'correction'
  /** The numbers of the comments that it rests on. */
  comments: number[]
  quote: string
  text: string
}

/** Lines that are looked at, more than are shown. */
const MAX_LINES = 12

const number = z.union([z.number(), z.string()]).transform((value) => {
  const found = typeof value === 'number' ? value : Number(/\d{1,6}/u.exec(value)?.[0])
  return Number.isSafeInteger(found) ? found : 0
})

/** What is accepted: small models write one number in place of a list, and numbers as texts ("[3]"). */
const line = z.object({
  kind: z.enum(['objection', 'fact', 'correction']).catch('fact'),
  comments: z.union([z.array(number), number.transform((one) => [one])]).catch([]),
  quote: z.string().catch(''),
  text: z.string().trim().min(1),
})

const accepted = z.object({ lines: z.array(z.unknown()) })

/** The lines of a parsed answer, without those that are none; `null` if it is no answer. */
export function toLineDrafts(value: unknown): LineDraft[] | null {
  const read = accepted.safeParse(value).data
  if (read === undefined) return null
  return read.lines.slice(0, MAX_LINES).flatMap((one) => line.safeParse(one).data ?? [])
}
