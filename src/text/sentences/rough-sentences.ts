/** The sentences of a text, paragraph by paragraph (ICU is slow on long texts); what is shorter than a clause is left out. */
export function roughSentences(text: string, language: string | null): string[] {
  const known = language !== null && LANGUAGE.test(language)
  const breaker = new Intl.Segmenter(known ? language : 'und', { granularity: 'sentence' })
  return text
    .split(/\n+/u)
    .flatMap((paragraph) => Array.from(breaker.segment(paragraph), ({ segment }) => segment.trim()))
    .filter((sentence) => sentence.length >= SHORTEST)
}

/** Anything else makes `Intl` throw. */
const LANGUAGE = /^[a-z]{2,3}$/u
const SHORTEST = 12
