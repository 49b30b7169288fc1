import { ALWAYS_ALLOWED, aliasesOf } from './aliases.ts'
import { type Evidence, initials, squash } from './evidence.ts'
import type { Finding } from './finding.ts'
import { type NameRun, type NameWord, namesOf } from './names.ts'

/** Names that the article does not have, and first names joined to another one's surname. */
export function checkNames(folded: string, evidence: Evidence, language: string): Finding[] {
  const foreign = language !== evidence.language
  return namesOf(folded).flatMap((run): Finding[] => {
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
  evidence: Evidence,
  missing: readonly NameWord[],
): Finding['severity'] {
  if (missing.some(({ marked }) => marked) || OTHER_SCRIPT.test(language)) return 'hard'
  return language === evidence.language && language !== 'de' ? 'hard' : 'soft'
}

function isKnown({ key, text }: NameWord, run: NameRun, evidence: Evidence): boolean {
  if (isSaid(key, evidence) || ALWAYS_ALLOWED.has(key) || LETTERS.test(text)) return true
  if (aliasesOf(key).some((alias) => isSaidWhole(alias, evidence))) return true
  const whole = run.words.map((word) => word.key).join(' ')
  if (run.words.length > 1) {
    if (aliasesOf(whole).some((alias) => isSaidWhole(alias, evidence))) return true
    if (evidence.shouted.has(initials(run.words.map((word) => word.text)))) return true
  }
  const plain = key.replace(/[.&-]/gu, '')
  if (
    plain !== key &&
    (ALWAYS_ALLOWED.has(plain) || aliasesOf(plain).some((alias) => isSaidWhole(alias, evidence)))
  )
    return true
  if (/^\p{Lu}{2,7}s?$/u.test(text.replace(/[.&]/gu, ''))) {
    // "SG&A" for "selling, general and administrative": three letters and more seldom meet by chance.
    if (plain.length > 2 && evidence.initials.includes(plain)) return true
    if (evidence.acronyms.has(plain) || evidence.acronyms.has(plain.replace(/s$/u, ''))) return true
  }
  // Of "Anglo-Dutch" both parts are names, of "London-based" only the first.
  const parts = text.split(/[.&'-]/u).filter((part) => /^[\p{Lu}\p{N}]/u.test(part))
  if (
    parts.length > 0 &&
    text.includes('-') &&
    parts.every(
      (part) => isSaid(part.toLowerCase(), evidence) || ALWAYS_ALLOWED.has(part.toLowerCase()),
    )
  )
    return true
  if (key.includes('&') && evidence.squashed.includes(squash(key))) return true
  return plain.length >= 5 && evidence.squashed.includes(squash(plain))
}

/** Somebody's initials, J.R.R., are known to whoever knows the name. */
const LETTERS = /^\p{Lu}(?:\.\p{Lu})*$/u

/** The word or another form of it: plural, adjective of a name, a case ending. */
function isSaid(key: string, { words }: Evidence): boolean {
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

function isSaidWhole(name: string, evidence: Evidence): boolean {
  return name.includes(' ') ? evidence.running.includes(` ${name} `) : evidence.words.has(name)
}

/** "Sarah Klein" where the article has Sarah Barrow and Sascha Klein: both known, never together, each with another partner. */
function isMixedUp({ words }: NameRun, evidence: Evidence): boolean {
  return words.some((a, i) => {
    const b = words[i + 1]
    if (b === undefined || aliasesOf(a.key).length > 0 || ALWAYS_ALLOWED.has(a.key)) return false
    const followers = evidence.followers.get(a.key)
    if (followers === undefined || !evidence.leaders.has(b.key)) return false
    return !followers.has(b.key) && !evidence.running.includes(` ${a.key} ${b.key} `)
  })
}
