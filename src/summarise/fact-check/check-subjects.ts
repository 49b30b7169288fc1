import type { Finding } from '../../model/summary.ts'
import { ALWAYS_ALLOWED } from './aliases.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import { COMMON_FIRST_WORDS } from './first-words.ts'
import { hasWord } from './has-word.ts'

/**
 * A single word at the start of a sentence with a verb of saying or doing after it. Any word is capitalised there; but English puts an
 * article before what one thing did ("the firm said"), so a bare word that is no plural is a name ("Nvidia said").
 */
const SUBJECT =
  /(?:^|[.!?]["')\]]*\s+)(\p{Lu}\p{L}{2,30}) (?:says|said|announced|announces|launched|launches|unveiled|unveils|released|releases|acquired|acquires|bought|buys|sued|sues|plans|planned|wants|told|tells|confirmed|confirms|denied|denies|introduced|introduces|reported|reports|claims|claimed|has (?:announced|launched|released|acquired|sued|unveiled|introduced))\b/gu

/** Bare words that are no names: groups of people, matters without a plural, pronouns. */
const NO_NAMES = new Set(
  `police people staff nobody everybody everyone anyone someone somebody nothing something everything nothing women men children there
  research evidence data news congress media industry opposition leadership counsel here then all rather instead`.split(
    /\s+/u,
  ),
)

/** The subject of a sentence that is a name and not in the article. English only. */
export function checkSubjects(folded: string, evidence: ArticleEvidence): Finding[] {
  return Array.from(folded.matchAll(SUBJECT)).flatMap(([, text = '']): Finding[] => {
    const key = text.toLowerCase()
    const isName =
      !/s$|ing$|ly$|ment$|tion$|ity$/u.test(key) &&
      !NO_NAMES.has(key) &&
      !COMMON_FIRST_WORDS.has(key)
    if (!isName || ALWAYS_ALLOWED.has(key) || hasWord(key, evidence)) return []
    return [{ kind: 'name', severity: 'hard', span: text }]
  })
}
