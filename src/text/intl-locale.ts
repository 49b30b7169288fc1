const FALLBACK = 'en'

/**
 * A person's language as `Intl` takes it; English where it takes none. Telegram hands on whatever a client calls its language,
 * and `Intl` throws at what is no tag, such as `classic-zh-cn`.
 */
export function intlLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? FALLBACK
  } catch (error) {
    if (error instanceof RangeError) return FALLBACK
    throw error
  }
}
