import type { Finding } from '../../model/summary.ts'
import { type NameRun, type NameWord, nameRunsOf } from '../../text/names/name-runs.ts'
import { squash } from '../../text/numbers/codes.ts'
import { ALWAYS_ALLOWED, aliasesOf } from './aliases.ts'
import { type ArticleEvidence, initials } from './article-evidence.ts'

/** Names that the article does not have, and first names joined to another one's surname. */
export function checkNames(folded: string, evidence: ArticleEvidence, language: string): Finding[] {
  const foreign = language !== evidence.language
  return nameRunsOf(folded).flatMap((run): Finding[] => {
    const judged = run.words.filter(
      (word) =>
        (!word.starts || isNameAtStart(word, run)) &&
        !HAS_DIGIT.test(word.text) &&
        // In another script a name is transliterated, which cannot be compared.
        (!foreign || LATIN.test(word.text)),
    )
    const missing = judged.filter((word) => !isKnown(word, run, evidence))
    if (missing.length > 0) {
      const severity = severityIn(language, evidence, missing)
      return [{ kind: 'name', severity, span: spanOf(run) }]
    }
    if (foreign || !isMixedUp(run, evidence)) return []
    return [{ kind: 'name', severity: 'hard', span: spanOf(run) }]
  })
}

/** Codes are compared with the numbers. */
const HAS_DIGIT = /\d/
const LATIN = /^\p{Script=Latin}/u
/** Languages the bot speaks that are not written in Latin script: a Latin word in them is a name that was left as it is. */
const OTHER_SCRIPT = /^(?:ru|uk|be|bg|sr|zh|ja|ko|el|ar|fa|he|hi)$/

/** At a sentence's start any word has a capital: only marked ones, nationalities, and the first of two are names there. */
function isNameAtStart({ key, marked }: NameWord, { words }: NameRun): boolean {
  return marked || aliasesOf(key).length > 0 || (words.length === 2 && !OPENERS.has(key))
}

const OPENERS = new Set(
  `a about according after all although among amid an and another as at because before behind beside besides between both but
  by despite during each either even every few following for former formerly from given having he her here hers his how
  however if in including inside instead into is it its just last late later like many meanwhile more most much my near
  nearly neither new next no none not now of off on once one only other others our out outside over own part per prior
  says she since so some soon still such than that the their them then there these they this those though three through to
  today together two under unlike until up upon using via was we were what when where whether which while who whose why
  will with within without yesterday yet you your additionally also finally first furthermore initially moreover notably
  recently second separately similarly third thus overall manager striker midfielder defender captain coach director
  founder researchers scientists police officials fellow fans critics experts prosecutors lawyers residents`.split(
    /\s+/u,
  ),
)

function spanOf({ words }: NameRun): string {
  return words.map(({ text }) => text).join(' ')
}

/**
 * German writes every noun with a capital, and languages in the same script have names of their own for countries and
 * cities: there only a word with capitals inside is surely a name that must stand in the article.
 */
function severityIn(
  language: string,
  evidence: ArticleEvidence,
  missing: readonly NameWord[],
): Finding['severity'] {
  if (missing.some(({ marked }) => marked) || OTHER_SCRIPT.test(language)) return 'hard'
  return language === evidence.language && language !== 'de' ? 'hard' : 'soft'
}

function isKnown(word: NameWord, run: NameRun, evidence: ArticleEvidence): boolean {
  const { key, text } = word
  const plain = key.replace(/[.&-]/gu, '')
  return (
    LETTERS.test(text) ||
    isGiven(key, evidence) ||
    isGiven(plain, evidence) ||
    isKnownWhole(run, evidence) ||
    isAcronym(text, plain, evidence) ||
    isCompound(text, evidence) ||
    (key.includes('&') && evidence.squashed.includes(squash(key))) ||
    (plain.length >= LONG_ENOUGH && evidence.squashed.includes(squash(plain)))
  )
}

/** From so many letters on a word inside other words is no chance: "Face book", "OpenAI's". */
const LONG_ENOUGH = 5

/** In the article, in some form or by another name, or always allowed. */
function isGiven(key: string, evidence: ArticleEvidence): boolean {
  if (isSaid(key, evidence) || ALWAYS_ALLOWED.has(key)) return true
  return aliasesOf(key).some((alias) => isSaidWhole(alias, evidence))
}

/** The whole name by another name or by its letters: "European Union", "Federal Bureau of Investigation". */
function isKnownWhole({ words }: NameRun, evidence: ArticleEvidence): boolean {
  if (words.length < 2) return false
  const whole = words.map(({ key }) => key).join(' ')
  if (aliasesOf(whole).some((alias) => isSaidWhole(alias, evidence))) return true
  return evidence.shouted.has(initials(words.map(({ text }) => text)))
}

/** The letters of a name of the article, or of three and more words in a row: SG&A is "selling, general and administrative". */
function isAcronym(
  text: string,
  plain: string,
  { acronyms, initials: all }: ArticleEvidence,
): boolean {
  if (!/^\p{Lu}{2,7}s?$/u.test(text.replace(/[.&]/gu, ''))) return false
  if (acronyms.has(plain) || acronyms.has(plain.replace(/s$/u, ''))) return true
  return plain.length > 2 && all.includes(plain)
}

/** Of "Anglo-Dutch" both parts are names, of "London-based" only the first. */
function isCompound(text: string, evidence: ArticleEvidence): boolean {
  if (!text.includes('-')) return false
  const names = text.split('-').filter((part) => /^[\p{Lu}\p{N}]/u.test(part))
  return names.length > 0 && names.every((part) => isGiven(part.toLowerCase(), evidence))
}

/** Somebody's initials, J.R.R., are known to whoever knows the name. */
const LETTERS = /^\p{Lu}(?:\.\p{Lu})*$/u

/** The word or another form of it: plural, adjective of a name, a case ending. */
function isSaid(key: string, { words }: ArticleEvidence): boolean {
  if (words.has(key)) return true
  if (key.length < 3) return false
  for (const form of [`${key}s`, key.replace(/s$/u, ''), key.replace(/'.*$/u, '')]) {
    if (form.length > 2 && words.has(form)) return true
  }
  if (key.length < 4) return false
  const start = key.slice(0, 4)
  for (const word of words) {
    if (word.startsWith(start) && isOtherForm(key, word)) return true
  }
  return false
}

/** Same beginning, and both ends are endings: Algeria and Algerian, Москва and Москве; not Adele and Adelchi. */
function isOtherForm(a: string, b: string): boolean {
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

function isSaidWhole(name: string, evidence: ArticleEvidence): boolean {
  return name.includes(' ') ? evidence.running.includes(` ${name} `) : evidence.words.has(name)
}

/** "Sarah Klein" where the article has Sarah Barrow and Sascha Klein: both known, never together, each with another partner. */
function isMixedUp({ words }: NameRun, evidence: ArticleEvidence): boolean {
  return words.some((a, i) => {
    const b = words[i + 1]
    if (b === undefined || aliasesOf(a.key).length > 0 || ALWAYS_ALLOWED.has(a.key)) return false
    const followers = evidence.followers.get(a.key)
    if (followers === undefined || !evidence.leaders.has(b.key)) return false
    return !followers.has(b.key) && !evidence.running.includes(` ${a.key} ${b.key} `)
  })
}
