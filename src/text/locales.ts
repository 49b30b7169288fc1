import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { I18n } from '@grammyjs/i18n'
import { LRUCache } from 'lru-cache'

/** Returns the text for a key of `locales/` in one language. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** The texts of all languages. */
export interface Texts {
  /** Languages that have texts, named like their files: `en`, `pt-br`. English comes first. */
  readonly languages: readonly string[]
  /** The best match for a language code of Telegram: itself, a language of the same family, otherwise English. */
  nearest(language: string): string
  /** The texts of one language; English if the language or a text is missing. */
  in(language: string): Translate
}

const FALLBACK = 'en'
/** Texts kept per language: most of what a card says, it says with few different values. */
const MAX_TEXTS = 2000

/**
 * Loads the `.ftl` files of a folder.
 * @throws if the folder cannot be read or a file is not valid Fluent.
 */
export function loadTexts(folder: string): Texts {
  const i18n = new I18n({
    defaultLocale: FALLBACK,
    // Isolation marks would count as characters and appear as boxes in old clients; `isolate` adds them where needed.
    fluentBundleOptions: { useIsolating: false },
    // Topics of the operator's own have no text; the default prints two lines for each of them.
    fluentOptions: { warningHandler: () => {} },
  })
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    const source = readFileSync(join(folder, file), 'utf8')
    i18n.loadLocaleSync(basename(file, '.ftl'), { source })
  }
  const languages = [FALLBACK, ...i18n.locales.filter((one) => one !== FALLBACK).sort()]
  const translators = new Map<string, Translate>()
  const nearest = (language: string): string => {
    const wanted = language.toLowerCase().replaceAll('_', '-')
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
      const translate = remembering((key, values) => i18n.t(locale, key, values))
      translators.set(locale, translate)
      return translate
    },
  }
}

/**
 * Remembers texts. Fluent chooses the language anew for each of a card's fourteen texts, which took longer than all the rest of
 * making the card.
 */
function remembering(translate: Translate): Translate {
  const known = new LRUCache<string, string>({ max: MAX_TEXTS })
  return (key, values) => {
    const id = values === undefined ? key : `${key} ${JSON.stringify(values)}`
    const before = known.get(id)
    if (before !== undefined) return before
    const text = translate(key, values)
    known.set(id, text)
    return text
  }
}
