import { z } from 'zod'
import { isTopic, TOPICS, type Topic } from '../../digest/topics/topics.ts'

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
  topics: z.array(z.enum(TOPICS)),
})

/** Topics that are taken of a draft; whoever names more has not said what it is about. */
const MOST_TOPICS = 3

/**
 * The topics of our own list, each once. Whatever else stands there is dropped without spoiling the summary, and nothing of
 * it is ever shown: an article that speaks to the model can choose among our words at most.
 */
const Topics = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((named): Topic[] =>
    [...new Set((named ?? []).map(asWord).filter(isTopic))].slice(0, MOST_TOPICS),
  )

function asWord(one: unknown): string | null {
  return typeof one === 'string' ? one.trim().toLowerCase() : null
}

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
      topics: Topics,
    })
    .transform(({ kind, headline, gist, points, why, topics }) => ({
      kind,
      headline,
      gist,
      points: points ?? [],
      why: why ?? null,
      topics,
    })),
])

export type Draft = z.infer<typeof DraftTaken>
export type SummaryDraft = Extract<Draft, { kind: 'summary' }>

/** A draft out of anything; `null` if it is none. */
export function draftOf(value: unknown): Draft | null {
  return DraftTaken.safeParse(value).data ?? null
}
