import { I18n } from '@grammyjs/i18n'

/** A text in a person's language, by its key in `locales/`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** The texts of all languages. */
export interface Texts {
  /** Languages there are texts in, as their files are named: `en`, `pt-br`. */
  readonly languages: readonly string[]
  /** The one of them that serves a language as Telegram names it: itself, one of the same family, else English. */
  nearest(language: string): string
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
    // Isolation marks would count as characters and show as boxes in old clients; `isolate` sets them where needed.
    fluentBundleOptions: { useIsolating: false },
  })
  const languages = [FALLBACK, ...i18n.locales.filter((one) => one !== FALLBACK).sort()]
  const translators = new Map<string, Translate>()
  const nearest = (language: string): string => {
    const wanted = language.toLowerCase()
    const family = (one: string) => one.split('-')[0]
    return (
      languages.find((one) => one === wanted) ??
      languages.find((one) => family(one) === family(wanted)) ??
      FALLBACK
    )
  }
  return {
    languages,
    nearest,
    in(language) {
      const locale = nearest(language)
      const known = translators.get(locale)
      if (known !== undefined) return known
      const translate: Translate = (key, values) => i18n.t(locale, key, values)
      translators.set(locale, translate)
      return translate
    },
  }
}
