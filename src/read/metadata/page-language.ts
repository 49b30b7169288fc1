import { detect, detectAll } from 'tinyld'
import { frequentWordShares, hasFrequentWords } from './frequent-words.ts'

/**
 * The language of an article, ISO 639-1, or null if unknown. Trusts the language that the page or feed declares, unless
 * the text is in a script that this language does not use, or is long and clearly in another language: templates left at
 * `lang="en"` are common. A short text cannot contradict: a guess on 200 characters is wrong for every fifteenth page.
 */
export function languageOf(declared: string | null, text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  if (declared === null || !fitsScript(declared, sample)) {
    return sample.trim().length < MIN_SAMPLE
      ? declared
      : detect(sample, { only: LANGUAGES }) || declared
  }
  return sample.length < MIN_CONTRADICTION
    ? declared
    : (otherLanguage(declared, sample) ?? declared)
}

/** The language that a long text is in, if that is certainly not the declared one. */
function otherLanguage(declared: string, sample: string): string | null {
  // Detection takes 2 ms, counting words a tenth of that; for most pages it is enough.
  const shares = frequentWordShares(sample.slice(0, COUNTED))
  const own = shares.get(declared) ?? 0
  const best = Math.max(0, ...shares.values())
  if (
    own >= best * NEARLY &&
    (own >= PROSE_SHARE || (best < PROSE_SHARE && !hasFrequentWords(declared)))
  )
    return null
  if (!hasFrequentWords(declared) && best < PROSE_SHARE) return null
  const half = Math.floor(sample.length / 2)
  const first = surelyNot(declared, sample.slice(0, half))
  if (first === null || first !== surelyNot(declared, sample.slice(half))) return null
  const share = shares.get(first) ?? 0
  return !hasFrequentWords(first) || (share >= PROSE_SHARE / 2 && share > own) ? first : null
}

/** The language detected in a text, if the declared one is at least five times less likely. */
function surelyNot(declared: string, text: string): string | null {
  const guesses = detectAll(text, { only: LANGUAGES })
  const [top] = guesses
  if (
    !top ||
    top.lang === declared ||
    top.accuracy < (hasFrequentWords(top.lang) ? MIN_LISTED : MIN_ACCURACY) ||
    !fitsScript(top.lang, text)
  )
    return null
  // Lists of foreign names look Vietnamese by their marks, but lack its letters.
  if (top.lang === 'vi' && !/[ơưđ]/i.test(text)) return null
  const own = guesses.find(({ lang }) => lang === declared)?.accuracy ?? 0
  return own * 5 < top.accuracy ? top.lang : null
}

function fitsScript(language: string, sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return true
  const latin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters
  return NOT_LATIN.has(language) ? latin < 0.8 : latin > 0.5
}

const SAMPLE = 2_000
const MIN_SAMPLE = 20
/** In characters. Of 673 stored pages with a longer text, detection contradicts 27, and half of these rightly. */
const MIN_CONTRADICTION = 600
/** In characters, about 150 words. */
const COUNTED = 1_000
/** Share of the most frequent words from which a text is prose in that language. */
const PROSE_SHARE = 0.15
/** A language with this share of the best one's frequent words is not contradicted: related languages share them. */
const NEARLY = 0.8
const MIN_ACCURACY = 0.5
/** For a language whose frequent words confirm the guess. */
const MIN_LISTED = 0.25
/** What an article may be in; languages that are rarely written about technology are only found by mistake. */
const LANGUAGES =
  'en de fr es pt it nl sv da no fi pl cs sk hu ro tr id ca lt lv et ru uk bg sr el ja zh ko ar he fa hi th vi'.split(
    ' ',
  )
// Serbian, Kazakh and Uzbek are missing on purpose: they are written in two scripts.
const NOT_LATIN = new Set(
  'am ar as bg bn be dv el fa gu he hi hy ja ka km kn ko ky lo mk ml mn mr my ne or pa ps ru sd si ta te tg th ti uk ur yi zh'.split(
    ' ',
  ),
)
