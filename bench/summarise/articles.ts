import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { candidates } from '../../src/summarise/extractive/candidates.ts'
import { readLines } from '../eval/jsonl.ts'

/** An article with what people, or a model, made of it. */
export interface Referenced {
  id: string
  set: string
  lang: string
  article: string
  refs: string[]
}

/** Sets that are scored together. */
export const SETS = [
  {
    name: 'CNN/DM highlights',
    of: ['cnndm-summeval', 'cnndm-realsumm', 'cnndm-train100'],
  },
  { name: 'writers', of: ['writer'] },
  { name: 'GPT-4 references', of: ['cnndm-gpt4ref'] },
  { name: 'XSum', of: ['xsum'] },
] as const

/** The articles of the corpora, `null` where they are not below `root`. */
export function referencedArticles(root: string): Referenced[] | null {
  const file = join(root, 'summ', 'dev', 'summ.jsonl')
  if (!existsSync(file)) return null
  return readLines<Referenced>(file).map((one) => ({
    ...one,
    // It carries ten crowd-written references behind the highlights; the set is about highlights.
    refs: one.set === 'cnndm-summeval' ? one.refs.slice(0, 1) : one.refs,
  }))
}

/**
 * The first sentences, three at most and `words` at most, without the furniture that we drop too: what is hard to beat on news.
 */
export function lead({ article, lang }: Referenced, words: number): string[] {
  const taken: string[] = []
  let left = words
  for (const sentence of candidates(article.split('\n'), lang).slice(0, 3)) {
    left -= sentence.words
    if (left < 0 && taken.length > 0) break
    taken.push(sentence.text)
  }
  return taken
}
