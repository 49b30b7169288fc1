const FALLBACK = 'en'

/**
 * A language code of Telegram as a locale that `Intl` accepts; English if it accepts none. Telegram passes on whatever code
 * a client sends, and `Intl` throws on a malformed tag such as `classic-zh-cn`.
 */
export function intlLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? FALLBACK
  } catch (error) {
    if (error instanceof RangeError) return FALLBACK
    throw error
  }
}
