import { detect } from 'tinyld'

/**
 * The language of an article, ISO 639-1, or null if unknown. Trusts the language that the page declares, unless the text
 * is in a script that this language does not use (templates left at `lang="en"` are common); then detects it from the text.
 */
export function languageOf(declared: string | null, text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  if (declared !== null && fitsScript(declared, sample)) return declared
  return sample.trim().length < MIN_SAMPLE ? declared : detect(sample) || declared
}

function fitsScript(language: string, sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return true
  const latin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters
  return NOT_LATIN.has(language) ? latin < 0.8 : latin > 0.5
}

const SAMPLE = 2_000
const MIN_SAMPLE = 20
// Serbian, Kazakh and Uzbek are missing on purpose: they are written in two scripts.
const NOT_LATIN = new Set(
  'am ar as bg bn be dv el fa gu he hi hy ja ka km kn ko ky lo mk ml mn mr my ne or pa ps ru sd si ta te tg th ti uk ur yi zh'.split(
    ' ',
  ),
)
