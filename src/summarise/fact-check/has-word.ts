import type { ArticleEvidence } from './article-evidence.ts'

/** The article has the word or an inflection of it: a plural, the adjective of a name, a case ending. */
export function hasWord(key: string, { words }: ArticleEvidence): boolean {
  if (words.has(key)) return true
  if (key.length < 3) return false
  for (const form of [`${key}s`, key.replace(/s$/u, ''), key.split("'")[0] ?? key]) {
    if (form.length > 2 && words.has(form)) return true
  }
  if (key.length < 4) return false
  const start = key.slice(0, 4)
  for (const word of words) {
    if (word.startsWith(start) && isInflection(key, word)) return true
  }
  return false
}

/** A common stem with two known endings: Algeria and Algerian, Москва and Москве; not Adele and Adelchi. */
function isInflection(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return (
    same >= 4 &&
    same >= 0.6 * Math.min(a.length, b.length) &&
    ENDING.test(a.slice(same)) &&
    ENDING.test(b.slice(same))
  )
}

const ENDING =
  /^(?:\p{Script=Cyrillic}{0,4}|e?s|e|a|y|i|o|n|an|ia|ian|ean|ese|ish|ic|al|ies|er|ers|ern|ism|ist|ists)?$/u
