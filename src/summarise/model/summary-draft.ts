import { z } from 'zod'
import { isTopic, TOPICS, type Topic } from '../../digest/topics/topics.ts'

/**
 * The schema sent to a model. Every key is required, because strict schemas demand it; there are no length limits, because
 * some servers reject or ignore them. Texts are cut to length after parsing.
 */
export const RequestedDraft = z.object({
  kind: z.enum(['summary', 'not_article']),
  headline: z.string(),
  gist: z.string(),
  points: z.array(z.string()),
  why: z.string().nullable(),
  topics: z.array(z.enum(TOPICS)),
})

/** Topics used from a draft, most important first. */
const MAX_TOPICS = 3

/**
 * The topics from our own list, without duplicates. Anything else is dropped, the rest of the draft stays valid, and no
 * free text is ever shown: an article that instructs the model can at most choose among our topics.
 */
const Topics = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((names): Topic[] =>
    [...new Set((names ?? []).map(normalise).filter(isTopic))].slice(0, MAX_TOPICS),
  )

function normalise(name: unknown): string | null {
  return typeof name === 'string' ? name.trim().toLowerCase() : null
}

/** What is accepted: small models omit keys or set them to null. Only headline and gist are required. */
const AcceptedDraft = z.union([
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

/** A summary, or the statement that the page is not an article. */
export type ModelAnswer = z.infer<typeof AcceptedDraft>
export type SummaryDraft = Extract<ModelAnswer, { kind: 'summary' }>

/** Validates a parsed answer; `null` if it is not a draft. */
export function toModelAnswer(value: unknown): ModelAnswer | null {
  return AcceptedDraft.safeParse(value).data ?? null
}
