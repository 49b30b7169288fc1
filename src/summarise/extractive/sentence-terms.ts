import { stopWords } from '../../text/stop-words/by-language.ts'

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u
const WORD = /[\p{L}\p{N}]+/gu
const SCRIPTS =
  /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+|[^\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/gu

/** Signs of Chinese and Japanese that only join words; a pair with one of them says nothing. */
const PARTICLE =
  /[的了在是和与與及等也都就而并並被把对對为為以于於之其这這那有着過过很のはがをにでともへや]/u

/** A text's content words, lower-cased and roughly stemmed; character bigrams where words have no spaces between them. */
export function termsOf(text: string, language: string): string[] {
  const stops = stopWords(language)
  const terms: string[] = []
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
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

/** Lets "launch", "launches" and "launched" meet; nothing finer is needed to compare sentences. */
function stem(word: string, language: string): string {
  if (language === 'en') return word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s)$/, '') : word
  // Inflection sits at the end of a word in the other languages written with spaces.
  return word.length > 6 ? word.slice(0, 6) : word
}
