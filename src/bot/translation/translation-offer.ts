import type { NamedLanguage } from '../../card/translated-page.ts'
import type { Article } from '../../model/article.ts'
import { languageToTranslateInto } from '../../model/reading-languages.ts'
import type { Store } from '../../store/store.ts'
import { languageName } from '../../text/language-name.ts'
import type { Translator } from '../../translate/translator.ts'
import type { BotContext } from '../bot-context.ts'
import { preferencesOf } from '../update-preferences.ts'

/** What offering a translation needs. */
export interface OfferDeps {
  store: Pick<Store, 'subscribers'>
  /** `null` without a model. */
  translator: Translator | null
}

/** The language into which the full text of an article is offered to a chat: `null` if they read its language, or nothing can translate. */
export async function translationOffer(
  { subscriber }: Pick<BotContext, 'subscriber'>,
  article: Pick<Article, 'language'> | undefined,
  deps: OfferDeps,
): Promise<NamedLanguage | null> {
  if (deps.translator?.isOn() !== true || subscriber === undefined || article === undefined) {
    return null
  }
  const { readLanguages, language } = await preferencesOf(deps, subscriber)
  const code = languageToTranslateInto(article.language, readLanguages, [
    language,
    subscriber.language,
  ])
  return code === null ? null : namedLanguage(code, subscriber.language)
}

/** A language with its name in the language of the interface. */
export function namedLanguage(code: string, inLanguage: string): NamedLanguage {
  return { code, name: languageName(code, inLanguage) }
}
