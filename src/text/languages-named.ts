import { foldWord } from './fold/fold-word.ts'

/** Languages that are written about technology in, ISO 639-1. */
const KNOWN =
  'ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  )
/** In which people name them: the languages of the interface. */
const NAMED_IN = ['en', 'de', 'es', 'fr', 'pt', 'ru', 'uk', 'zh']

/**
 * Parses a list of languages as people type it, by code or by name in any language of the interface or their own: "de, English",
 * 英语. Returns their codes, ISO 639-1; `null` if one is not known or there are none.
 */
export function languagesNamed(text: string): string[] | null {
  const words = foldWord(text.normalize('NFKC'))
    .split(/[\s,;、]+/u)
    .filter((word) => word !== '')
  const names = namesOfLanguages()
  const codes = words.map((word) => names.get(word))
  if (codes.length === 0 || codes.some((code) => code === undefined)) return null
  return [...new Set(codes.filter((code) => code !== undefined))]
}

function namesOfLanguages(): Map<string, string> {
  const names = new Map<string, string>()
  for (const locale of [...NAMED_IN, ...KNOWN]) {
    const display = new Intl.DisplayNames(locale, { type: 'language' })
    // Of languages that are not the interface's, only their own name.
    for (const code of NAMED_IN.includes(locale) ? KNOWN : [locale]) {
      names.set(foldWord(display.of(code) ?? code), code)
    }
  }
  for (const code of KNOWN) names.set(code, code)
  return names
}
