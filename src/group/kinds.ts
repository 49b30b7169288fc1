import { conceptOf, conceptsIn, kindOf } from './concepts.ts'
import { fold } from './fold.ts'
import type { Token } from './token.ts'

/**
 * What kinds of thing a text says happened (`acquisition`, `layoffs`, `outage` …), whatever its language, in order of
 * appearance, each once. Two articles about one company of which one says `layoffs` and the other `acquisition` are two
 * stories.
 */
export function kindsOf(tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  for (const token of tokens) {
    const concepts = token.dense ? conceptsIn(token.text) : [conceptOf(fold(token.text))]
    for (const concept of concepts) {
      const kind = concept === null ? undefined : kindOf(concept)
      if (kind !== undefined) found.add(kind)
    }
  }
  return [...found]
}
