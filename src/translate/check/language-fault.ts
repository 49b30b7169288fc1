import { countWords } from '../../model/block.ts'
import { isWrittenIn } from '../../summarise/model/draft-fault.ts'
import { detectAmong } from '../../text/detect-language.ts'
import { foldWord } from '../../text/fold/fold-word.ts'
import type { Pair } from './pair.ts'

/** A shorter text is judged by its script, and by whether it is the original. */
const MIN_WORDS = 8
/** Fewer words may be the same in both languages: "Digital Markets Act". */
const MIN_SAME_WORDS = 4
/** Languages that a model answers in without being asked to. */
const LIKELY = ['en', 'de', 'es', 'fr', 'it', 'pt', 'ru', 'uk', 'zh', 'ja']
/** Chinese shares its letters with Japanese, but not these. */
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u

/** Whether a translation is not in the language that was asked for, as far as that can be told; so is one that is the original. */
export function isInOtherLanguage({ original, translated, from, to }: Pair): boolean {
  if (isSameText(original, translated)) return true
  if (!isWrittenIn(translated, to) && !isMostlyNames(original, translated)) return true
  if (to === 'zh' && KANA.test(translated) && !KANA.test(original)) return true
  if (countWords(translated) < MIN_WORDS) return false
  const found = detectAmong(translated, [to, from, ...LIKELY])
  return found !== '' && found !== to
}

/** Whether the translation has no word of its own, and words that are no names. */
function isSameText(original: string, translated: string): boolean {
  const known = new Set(wordsOf(original))
  const words = wordsOf(translated)
  if (words.length === 0 || !words.every((word) => known.has(word))) return false
  const small = new Set(original.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu)?.map(foldWord))
  return words.length >= MIN_SAME_WORDS || words.filter((word) => small.has(word)).length >= 2
}

/** A short line of names keeps its script in any language: "GitHub, OpenAI and Microsoft". */
function isMostlyNames(original: string, translated: string): boolean {
  const known = new Set(wordsOf(original))
  const latin = (translated.match(/\p{sc=Latin}[\p{L}\p{N}]*/gu) ?? []).map(foldWord)
  return (
    countWords(translated) < MIN_WORDS &&
    latin.every((word) => known.has(word)) &&
    !isSameText(original, translated) &&
    /[^\p{sc=Latin}\P{L}]/u.test(translated)
  )
}

function wordsOf(text: string): string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
