import { containsPhrase } from '../../text/contains-phrase.ts'

const WORD = 'word:'
/** One whole word, which is a feature of titles and not looked for again. */
const WHOLE_WORD = /^[\p{L}\p{N}+#]{4,}$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * The features among interests that are phrases, short words or beginnings of words and stand in a title: people say such
 * ("funding* round*"), while words are learned from reactions one by one. Pure.
 *
 * @param title as `plain` writes it
 */
export function phrasesIn(title: string, interests: Readonly<Record<string, number>>): string[] {
  return Object.keys(interests).filter((feature) => {
    if (!feature.startsWith(WORD)) return false
    const phrase = feature.slice(WORD.length)
    const isFeature = WHOLE_WORD.test(phrase) && !UNSPACED.test(phrase)
    return !isFeature && containsPhrase(title, phrase)
  })
}
