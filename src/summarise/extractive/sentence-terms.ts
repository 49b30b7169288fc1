import { stopWords } from '../../text/stop-words/by-language.ts'

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u
const HIDDEN = /\p{Default_Ignorable_Code_Point}+/gu
const WORD = /[\p{L}\p{N}]+/gu
const SCRIPTS =
  /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+|[^\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/gu

/** Chinese and Japanese characters that only join words; a bigram with one of them carries no meaning. */
const PARTICLE =
  /[的了在是和与與及等也都就而并並被把对對为為以于於之其这這那有着過过很のはがをにでともへや]/u

/** The content words of a text, lower-cased and roughly stemmed; character bigrams for text without spaces between words. */
export function termsOf(text: string, language: string): string[] {
  const stops = stopWords(language)
  const terms: string[] = []
  const folded = text.normalize('NFKC').replace(HIDDEN, '').toLowerCase()
  for (const [word] of folded.matchAll(WORD)) {
    if (CJK.test(word)) terms.push(...bigrams(word))
    else if (!stops.has(word)) terms.push(stem(word, language))
  }
  return terms
}

function bigrams(word: string): string[] {
  const terms: string[] = []
  for (const [run] of word.matchAll(SCRIPTS)) {
    const letters = Array.from(run)
    if (!CJK.test(run) || letters.length === 1) terms.push(run)
    else {
      for (let i = 1; i < letters.length; i++) {
        const pair = `${letters[i - 1]}${letters[i]}`
        if (!PARTICLE.test(pair)) terms.push(pair)
      }
    }
  }
  return terms
}

/** Makes "launch", "launches" and "launched" equal; comparing sentences needs nothing finer. */
function stem(word: string, language: string): string {
  if (language === 'en') return word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s)$/, '') : word
  // In the other languages with spaces between words, inflection is at the end of a word.
  return word.length > 6 ? word.slice(0, 6) : word
}
