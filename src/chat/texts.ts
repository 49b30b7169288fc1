import { I18n } from '@grammyjs/i18n'
import type { Translate } from '../card/message.ts'

/** The texts of all languages. */
export interface Texts {
  /** Languages there are texts in, ISO 639-1. */
  readonly languages: readonly string[]
  /** The texts of one language; English where a language or a text is missing. */
  in(language: string): Translate
}

const FALLBACK = 'en'

/**
 * Loads the `.ftl` files of a folder.
 * @throws where a file is missing or is not Fluent.
 */
export function loadTexts(folder: string): Texts {
  const i18n = new I18n({
    defaultLocale: FALLBACK,
    directory: folder,
    // Isolation marks would count as characters and show as boxes in old clients.
    fluentBundleOptions: { useIsolating: false },
  })
  const translators = new Map<string, Translate>()
  return {
    languages: i18n.locales,
    in(language) {
      const short = language.split('-')[0] ?? FALLBACK
      const locale = [language, short].find((name) => i18n.locales.includes(name)) ?? FALLBACK
      const known = translators.get(locale)
      if (known !== undefined) return known
      const translate: Translate = (key, values) => i18n.t(locale, key, values)
      translators.set(locale, translate)
      return translate
    },
  }
}
