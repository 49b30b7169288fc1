import { conceptOf, conceptsIn, eventKindOf } from './concepts.ts'
import type { Token } from './token.ts'

/**
 * What kinds of thing a text says happened (`acquisition`, `layoffs`, `outage` …), whatever its language, in order of
 * appearance, each once. Two articles about one company of which one says `layoffs` and the other `acquisition` are two
 * stories.
 */
export function eventKindsOf(tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  for (const token of tokens) {
    const ideas = token.dense ? conceptsIn(token.text) : [conceptOf(token.folded)]
    for (const idea of ideas) {
      const kind = idea === null ? undefined : eventKindOf(idea)
      if (kind !== undefined) found.add(kind)
    }
  }
  return [...found]
}
