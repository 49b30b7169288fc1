import { detect } from 'tinyld'

/**
 * The language of an article, ISO 639-1, or null. What the page says counts, unless its text is written in a script
 * that language does not use (templates left at `lang="en"` are common); otherwise the text is asked.
 */
export function languageOf(said: string | null, text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  if (said !== null && fitsScript(said, sample)) return said
  return sample.trim().length < MIN_SAMPLE ? said : detect(sample) || said
}

function fitsScript(language: string, sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return true
  const latin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters
  return NOT_LATIN.has(language) ? latin < 0.8 : latin > 0.5
}

const SAMPLE = 2_000
const MIN_SAMPLE = 20
// Serbian, Kazakh and Uzbek are written in two scripts and fit either way.
const NOT_LATIN = new Set(
  'am ar as bg bn be dv el fa gu he hi hy ja ka km kn ko ky lo mk ml mn mr my ne or pa ps ru sd si ta te tg th ti uk ur yi zh'.split(
    ' ',
  ),
)
