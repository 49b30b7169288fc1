import { isWanted, toMutable } from '../../digest/muting.ts'
import type { Article } from '../../model/article.ts'
import type { ReadingLanguages } from '../../model/reading-languages.ts'
import type { Store } from '../../store/store.ts'
import type { BotContext } from '../bot-context.ts'

/** What asking for a chat's languages needs. */
export interface ReadByDeps {
  store: Pick<Store, 'subscribers'>
}

/** What a chat wants of lists: its languages and its personal sources, whose articles come in any; and nothing that it muted. */
export interface ReadBy {
  readonly languages: ReadingLanguages
  readonly ownSources: readonly number[]
  readonly isWanted: (article: Article) => boolean
}

/** What the chat of an update wants of lists; everything, if it is not subscribed. */
export async function readBy({ subscriber }: BotContext, { store }: ReadByDeps): Promise<ReadBy> {
  if (subscriber === undefined) return { languages: [], ownSources: [], isWanted: () => true }
  const preferences = await store.subscribers.preferences(subscriber.chatId)
  const { readLanguages, translatesOthers, personalSources } = preferences
  return {
    languages: translatesOthers ? [] : readLanguages,
    ownSources: personalSources,
    isWanted: (article) => isWanted(toMutable(article), preferences),
  }
}
