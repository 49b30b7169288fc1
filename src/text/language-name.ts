import { intlLocale } from './intl-locale.ts'

/** A language's name in another language; the tag itself if `Intl` has no name for it. */
export function languageName(language: string, inLanguage: string): string {
  const names = new Intl.DisplayNames([intlLocale(inLanguage), 'en'], { type: 'language' })
  return names.of(language) ?? language
}

/** A language tag as buttons carry it, such as `de` or `pt-br`; `null` for any other text. */
export function readLanguage(value: string): string | null {
  return /^[a-z]{2}(-[a-z]{2,4})?$/.test(value) ? value : null
}
