import { ALWAYS_ALLOWED, aliasesOf } from './aliases.ts'
import { type Evidence, initials, squash } from './evidence.ts'
import type { Finding } from './finding.ts'
import { type NameRun, type NameWord, namesOf } from './names.ts'

/** Names that the article does not have, and first names joined to another one's surname. */
export function checkNames(folded: string, evidence: Evidence, language: string): Finding[] {
  return namesOf(folded).flatMap((run): Finding[] => {
    const judged = run.words.filter((word) => !word.starts || word.marked)
    const missing = judged.filter((word) => !isKnown(word, run, evidence))
    if (missing.length > 0) {
      return [
        { kind: 'name', severity: severityIn(language, evidence, missing), span: spanOf(run) },
      ]
    }
    return isMixedUp(run, evidence) ? [{ kind: 'name', severity: 'hard', span: spanOf(run) }] : []
  })
}

function spanOf({ words }: NameRun): string {
  return words.map(({ text }) => text).join(' ')
}

/**
 * German writes every noun with a capital, and other languages have names of their own for countries and cities: there only
 * a word with capitals or digits inside is surely a name that must stand in the article.
 */
function severityIn(
  language: string,
  evidence: Evidence,
  missing: readonly NameWord[],
): Finding['severity'] {
  const plain = language === evidence.language && language !== 'de'
  return plain || missing.some(({ marked }) => marked) ? 'hard' : 'soft'
}

function isKnown({ key, text }: NameWord, run: NameRun, evidence: Evidence): boolean {
  if (isSaid(key, evidence) || ALWAYS_ALLOWED.has(key)) return true
  if (aliasesOf(key).some((alias) => isSaidWhole(alias, evidence))) return true
  const whole = run.words.map((word) => word.key).join(' ')
  if (run.words.length > 1) {
    if (aliasesOf(whole).some((alias) => isSaidWhole(alias, evidence))) return true
    if (evidence.words.has(initials(run.words.map((word) => word.text)))) return true
  }
  const plain = key.replace(/[.&-]/gu, '')
  if (/^\p{Lu}{2,7}s?$/u.test(text.replaceAll('.', ''))) {
    if (evidence.acronyms.has(plain) || evidence.acronyms.has(plain.replace(/s$/u, ''))) return true
  }
  const parts = key.split(/[.&'-]/u).filter((part) => part !== '')
  if (parts.length > 1 && parts.every((part) => isSaid(part, evidence) || ALWAYS_ALLOWED.has(part)))
    return true
  return plain.length >= 5 && evidence.squashed.includes(squash(plain))
}

/** The word or another form of it: plural, possessive, adjective of a name, a case ending. */
function isSaid(key: string, { words }: Evidence): boolean {
  if (words.has(key)) return true
  for (const form of [
    `${key}s`,
    `${key}es`,
    key.replace(/s$/u, ''),
    key.replace(/es$/u, ''),
    key.replace(/ies$/u, 'y'),
    key.replace(/'.*$/u, ''),
  ]) {
    if (form.length > 2 && words.has(form)) return true
  }
  if (key.length < 5) return false
  const stem = key.slice(0, Math.max(4, key.length - 3))
  for (const word of words) {
    if (
      word.startsWith(stem) &&
      Math.abs(word.length - key.length) <= 3 &&
      ENDING.test(word.slice(stem.length))
    )
      return true
  }
  return false
}

const ENDING =
  /^(?:\p{Script=Cyrillic}{0,4}|[a-z]{0,2}|ian|ean|ese|ish|ans?|ies|ers?|ing|ed|ist|ists)$/u

function isSaidWhole(name: string, evidence: Evidence): boolean {
  return name.includes(' ') ? evidence.running.includes(` ${name} `) : evidence.words.has(name)
}

/** "Sarah Klein" where the article has Sarah Barrow and Sascha Klein: both known, never together, each with another partner. */
function isMixedUp({ words }: NameRun, evidence: Evidence): boolean {
  const [a, b] = words
  if (words.length !== 2 || a === undefined || b === undefined || a.starts) return false
  if (aliasesOf(a.key).length > 0 || ALWAYS_ALLOWED.has(a.key)) return false
  const followers = evidence.followers.get(a.key)
  const leaders = evidence.leaders.get(b.key)
  if (followers === undefined || leaders === undefined) return false
  return !followers.has(b.key) && !evidence.running.includes(` ${a.key} ${b.key} `)
}
