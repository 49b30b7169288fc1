import type { Finding } from '../../model/summary.ts'
import { type NameRun, type NameWord, nameRunsOf } from '../../text/names/name-runs.ts'
import { squash } from '../../text/numbers/codes.ts'
import { ALWAYS_ALLOWED, aliasesOf } from './aliases.ts'
import { type ArticleEvidence, initials } from './article-evidence.ts'
import { COMMON_FIRST_WORDS } from './first-words.ts'
import { hasWord } from './has-word.ts'

/** Names that are not in the article, and first names combined with somebody else's surname. */
export function checkNames(folded: string, evidence: ArticleEvidence, language: string): Finding[] {
  const foreign = language !== evidence.language
  return nameRunsOf(folded).flatMap((run): Finding[] => {
    const checked = run.words.filter(
      (word) =>
        (!word.starts || isNameAtStart(word, run)) &&
        !HAS_DIGIT.test(word.text) &&
        // In another script a name is transliterated, which cannot be compared.
        (!foreign || LATIN.test(word.text)),
    )
    const missing = checked.filter((word) => !isKnown(word, run, evidence))
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
/** Languages of the bot that do not use Latin script. A Latin word in such a text is an untransliterated name. */
const OTHER_SCRIPT = /^(?:ru|uk|be|bg|sr|zh|ja|ko|el|ar|fa|he|hi)$/

/** Every sentence starts with a capital letter, so only marked words, aliases and the first of two words count as names there. */
function isNameAtStart({ key, marked }: NameWord, { words }: NameRun): boolean {
  return marked || aliasesOf(key).length > 0 || (words.length === 2 && !COMMON_FIRST_WORDS.has(key))
}

/** Articles of German, French, Spanish, Italian, Portuguese and Dutch, contracted ones too. */
const ARTICLES: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer im am vom zum zur le la les un une el los las una o os as il lo gli i uno de het een'.split(
    ' ',
  ),
)

function spanOf({ words }: NameRun): string {
  return words.map(({ text }) => text).join(' ')
}

/**
 * German capitalises all nouns, and other languages in the same script have their own names for countries and cities. In
 * those cases only a word with capitals inside is certain to be a name that the article must contain.
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
    INITIALS.test(text) ||
    isCovered(key, evidence) ||
    isCovered(plain, evidence) ||
    isKnownAsWhole(run, evidence) ||
    isAcronym(text, plain, evidence) ||
    isCompound(text, evidence) ||
    (key.includes('&') && evidence.squashed.includes(squash(key))) ||
    (plain.length >= MIN_SUBSTRING && evidence.squashed.includes(squash(plain)))
  )
}

/** From this length on, finding a word inside other words is not a coincidence: "Face book", "OpenAI's". */
const MIN_SUBSTRING = 5

/** In the article in some form or under another name, or always allowed. */
function isCovered(key: string, evidence: ArticleEvidence): boolean {
  if (hasWord(key, evidence) || ALWAYS_ALLOWED.has(key)) return true
  return aliasesOf(key).some((alias) => hasExactly(alias, evidence))
}

/** The full name is in the article under an alias or as an acronym: "European Union", "Federal Bureau of Investigation". */
function isKnownAsWhole({ words }: NameRun, evidence: ArticleEvidence): boolean {
  if (words.length < 2) return false
  const whole = words.map(({ key }) => key).join(' ')
  if (aliasesOf(whole).some((alias) => hasExactly(alias, evidence))) return true
  return evidence.ownAcronyms.has(initials(words.map(({ text }) => text)))
}

/** The initials of a name in the article, or of three or more consecutive words: SG&A is "selling, general and administrative". */
function isAcronym(
  text: string,
  plain: string,
  { acronyms, initials: all }: ArticleEvidence,
): boolean {
  if (!/^\p{Lu}{2,7}s?$/u.test(text.replace(/[.&]/gu, ''))) return false
  if (acronyms.has(plain) || acronyms.has(plain.replace(/s$/u, ''))) return true
  return plain.length > 2 && all.includes(plain)
}

/** Both parts of "Anglo-Dutch" are names, but only the first part of "London-based". */
function isCompound(text: string, evidence: ArticleEvidence): boolean {
  if (!text.includes('-')) return false
  const names = text.split('-').filter((part) => /^[\p{Lu}\p{N}]/u.test(part))
  return names.length > 0 && names.every((part) => isCovered(part.toLowerCase(), evidence))
}

/** A person's initials (J.R.R.) are accepted without a check. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u

function hasExactly(name: string, evidence: ArticleEvidence): boolean {
  return name.includes(' ') ? evidence.wordSequence.includes(` ${name} `) : evidence.words.has(name)
}

/** "Sarah Klein" where the article has Sarah Barrow and Sascha Klein: both words are known, but never together. */
function isMixedUp({ words }: NameRun, evidence: ArticleEvidence): boolean {
  return words.some((a, i) => {
    const b = words[i + 1]
    // Any word is capitalised at the start of a sentence: "The Google Pixel", "Das Verfahren".
    if (a.starts && (COMMON_FIRST_WORDS.has(a.key) || ARTICLES.has(a.key))) return false
    if (b === undefined || aliasesOf(a.key).length > 0 || ALWAYS_ALLOWED.has(a.key)) return false
    const followers = evidence.followers.get(a.key)
    if (followers === undefined || !evidence.leaders.has(b.key)) return false
    return !followers.has(b.key) && !evidence.wordSequence.includes(` ${a.key} ${b.key} `)
  })
}
