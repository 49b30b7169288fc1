/**
 * Splits a text into sentences, paragraph by paragraph (ICU is slow on long texts), and drops fragments shorter than a
 * clause. For comparing, where a wrong break does no harm; for text that is shown, use `splitSentences`, which repairs
 * false breaks.
 */
export function roughSentences(text: string, language: string | null): string[] {
  const known = language !== null && LANGUAGE.test(language)
  const breaker = new Intl.Segmenter(known ? language : 'und', { granularity: 'sentence' })
  return text
    .split(/\n+/u)
    .flatMap((paragraph) => Array.from(breaker.segment(paragraph), ({ segment }) => segment.trim()))
    .filter((sentence) => sentence.length >= MIN_LENGTH)
}

/** Language tags that are safe for `Intl`, which throws on malformed ones. */
const LANGUAGE = /^[a-z]{2,3}$/u
const MIN_LENGTH = 12
