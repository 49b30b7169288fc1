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

/** Models without a schema write a text as a list of sentences, and a list as a text or as objects. */
const Text = z.preprocess(
  (value) => (Array.isArray(value) ? textsIn(value).join(' ') : value),
  z.string().trim().min(1),
)
const Texts = z.preprocess(textsIn, z.array(z.string()))

/** The texts in whatever stands for a list of texts: a text with a line for each, objects with one text, gaps. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '')
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one).slice(0, 1))
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

/** "not_article" in any spelling; everything else is a summary ("article", "News"). */
function isNoArticle(kind: unknown): boolean {
  return typeof kind === 'string' && /^not[\s_-]?(?:an[\s_-]?)?article$/iu.test(kind.trim())
}

/**
 * What is accepted: small models omit keys or set them to null, and write keys in capitals. Only headline and gist are
 * required.
 */
const AcceptedDraft = z.preprocess(
  withLowerCaseKeys,
  z.union([
    z
      .object({ kind: z.custom<string>(isNoArticle) })
      .transform(() => ({ kind: 'not-article' as const })),
    z
      .object({
        headline: Text,
        gist: Text,
        points: Texts,
        why: z.string().nullish().catch(null),
        topics: Topics,
      })
      .transform(({ headline, gist, points, why, topics }) => ({
        kind: 'summary' as const,
        headline,
        gist,
        points,
        why: why ?? null,
        topics,
      })),
  ]),
)

function withLowerCaseKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key.toLowerCase(), inside as unknown]),
  )
}

/** A summary, or the statement that the page is not an article. */
export type ModelAnswer = z.infer<typeof AcceptedDraft>
export type SummaryDraft = Extract<ModelAnswer, { kind: 'summary' }>

/** Validates a parsed answer; `null` if it is not a draft. */
export function toModelAnswer(value: unknown): ModelAnswer | null {
  return AcceptedDraft.safeParse(value).data ?? null
}
