import { z } from 'zod'

/**
 * What is asked of a model. Every key required and no length limits: strict schemas want the first, and some servers refuse
 * or ignore the second. Lengths are cut after parsing.
 */
export const DraftAsked = z.object({
  kind: z.enum(['summary', 'not_article']),
  headline: z.string(),
  gist: z.string(),
  points: z.array(z.string()),
  why: z.string().nullable(),
})

/** What is taken: small models leave keys out or say null. Headline and gist are what makes it a summary. */
const DraftTaken = z.union([
  z.object({ kind: z.literal('not_article') }).transform(() => ({ kind: 'not-article' as const })),
  z
    .object({
      kind: z.literal('summary').default('summary'),
      headline: z.string().trim().min(1),
      gist: z.string().trim().min(1),
      points: z.array(z.string()).nullish(),
      why: z.string().nullish(),
    })
    .transform(({ kind, headline, gist, points, why }) => ({
      kind,
      headline,
      gist,
      points: points ?? [],
      why: why ?? null,
    })),
])

export type Draft = z.infer<typeof DraftTaken>
export type SummaryDraft = Extract<Draft, { kind: 'summary' }>

/** A draft out of anything; `null` if it is none. */
export function draftOf(value: unknown): Draft | null {
  return DraftTaken.safeParse(value).data ?? null
}
