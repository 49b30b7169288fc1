import { createRequire } from 'node:module'
import type { detect as Detect } from 'tinyld'

/**
 * The most likely of these languages (ISO 639-1; other codes are left out) for a text of some ten words or more; empty if none is.
 * Loads its tables, 50 MB, on the first call: installations without a model never need them.
 */
export function detectAmong(text: string, languages: readonly string[]): string {
  detector ??= load()
  const only = [...new Set(languages)].filter((code) => /^[a-z]{2}$/.test(code))
  return detector(text, { only })
}

let detector: typeof Detect | null = null

function load(): typeof Detect {
  const { detect }: { detect: typeof Detect } = createRequire(import.meta.url)('tinyld')
  return detect
}
