import type { Listed } from '../../card/list.ts'
import type { Candidate } from '../../store/articles.ts'

/** An article as lists show it. */
export function toListed({ id, title, link, source_title, published_at }: Candidate): Listed {
  return { id, title, link, source: source_title, published_at }
}
