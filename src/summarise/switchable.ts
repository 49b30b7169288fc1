import type { Provider } from './provider.ts'

/** A provider that steps back for `other` while it is switched off. */
export function switchable(provider: Provider, other: Provider, isOn: () => boolean): Provider {
  return {
    get name() {
      return isOn() ? provider.name : other.name
    },
    summarise: (article, language, signal) =>
      (isOn() ? provider : other).summarise(article, language, signal),
  }
}
