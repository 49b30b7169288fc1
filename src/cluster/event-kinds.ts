import { conceptOf, conceptsIn, eventKindOf } from './concepts.ts'
import type { Token } from './token.ts'

/**
 * The kinds of event in a text (`acquisition`, `layoffs`, `outage` …) in any language, in order of appearance, without
 * duplicates. If one article about a company reports `layoffs` and another an `acquisition`, they are different stories.
 */
export function eventKindsOf(tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  for (const token of tokens) {
    const concepts = token.dense ? conceptsIn(token.text) : [conceptOf(token.folded)]
    for (const concept of concepts) {
      const kind = concept === null ? undefined : eventKindOf(concept)
      if (kind !== undefined) found.add(kind)
    }
  }
  return [...found]
}
