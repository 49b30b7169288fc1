import type { ChatRequest, Completion } from './chat-completion.ts'
import { translateByHand, translationIn } from './hand-translated.ts'
import { articleIn, extractFrom } from './extract.ts'
import { quotingAnswer } from './quoting-answer.ts'

/** A summary as an editor wrote it, without the keys that the sandbox never fills. */
interface HandWritten {
  headline: string
  gist: string
  points: readonly string[]
}

/**
 * A model that answers with summaries written by hand, for the sandbox's own articles, and quotes any other text; it answers
 * questions and tells discussions by quoting.
 *
 * @param byTitle the summaries by the titles of their articles
 */
export function handWritten(byTitle: ReadonlyMap<string, HandWritten>) {
  return ({ messages }: ChatRequest): Completion => {
    const translation = translationIn(messages)
    if (translation !== null) return translateByHand(translation)
    const answer = quotingAnswer(messages)
    if (answer !== null) return { kind: 'completion', content: answer }
    const article = articleIn(messages)
    const title = /^Title: (.+)$/m.exec(article)?.[1] ?? ''
    const written = byTitle.get(title)
    const summary =
      written === undefined ? extractFrom(article) : { kind: 'summary', why: null, ...written }
    return { kind: 'completion', content: JSON.stringify(summary) }
  }
}
