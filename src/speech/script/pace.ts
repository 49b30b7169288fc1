import { MINUTE } from '../../model/time.ts'

/** Speech servers refuse longer inputs (OpenAI, audio/speech: 4096 characters). */
export const INPUT_CHARACTERS = 4096

/**
 * Characters that a voice reads in a minute. Measured for English by others: 4,096 in 256 s. Words of other European languages are
 * longer, and are read in about the same time for the same content; a Chinese character is a syllable.
 */
const EUROPEAN = 950
const CHINESE = 270
const JAPANESE = 400

/** How many characters of a language a voice reads in a minute. */
export function charactersPerMinute(language: string): number {
  if (language === 'zh') return CHINESE
  return language === 'ja' || language === 'ko' ? JAPANESE : EUROPEAN
}

/** About how long a text takes to read out, ms. */
export function readingMs(text: string, language: string): number {
  return (text.length / charactersPerMinute(language)) * MINUTE
}

/** The most characters of one voice message of at most so many minutes. */
export function mostCharacters(minutes: number, language: string): number {
  return Math.min(INPUT_CHARACTERS, Math.floor(minutes * charactersPerMinute(language)))
}
