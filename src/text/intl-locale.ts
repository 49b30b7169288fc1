const FALLBACK = 'en'

/**
 * A language code of Telegram as a locale that `Intl` accepts; English if it accepts none. Telegram passes on whatever code
 * a client sends, and `Intl` throws on a malformed tag: of `zh-hans-raw` and `zh_CN`, which name packs of translations, the
 * part is kept that is a tag; `classic-zh-cn` names no language.
 */
export function intlLocale(language: string): string {
  const parts = language.replaceAll('_', '-').split('-')
  if (!/^[a-z]{2,3}$/i.test(parts[0] ?? '')) return FALLBACK
  for (let length = parts.length; length > 0; length -= 1) {
    const locale = canonical(parts.slice(0, length).join('-'))
    if (locale !== null) return locale
  }
  return FALLBACK
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
