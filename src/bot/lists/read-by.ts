import type { ReadingLanguages } from '../../model/reading-languages.ts'
import type { Store } from '../../store/store.ts'
import type { BotContext } from '../bot-context.ts'

/** What asking for a chat's languages needs. */
export interface ReadByDeps {
  store: Pick<Store, 'subscribers'>
}

/** What a chat wants of lists: its languages and its personal sources, whose articles come in any. */
export interface ReadBy {
  readonly languages: ReadingLanguages
  readonly ownSources: readonly number[]
}

/** What the chat of an update wants of lists; everything, if it is not subscribed. */
export async function readBy({ subscriber }: BotContext, { store }: ReadByDeps): Promise<ReadBy> {
  if (subscriber === undefined) return { languages: [], ownSources: [] }
  const { readLanguages, translatesOthers, personalSources } = await store.subscribers.preferences(
    subscriber.chatId,
  )
  return { languages: translatesOthers ? [] : readLanguages, ownSources: personalSources }
}
