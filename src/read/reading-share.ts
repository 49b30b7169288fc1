import type { Logger } from '../log.ts'
import type { UnreadArticle } from '../model/article.ts'
import { mayReadPages, type OwnerUsage } from '../model/owner-share.ts'
import { DAY } from '../model/time.ts'
import type { Store } from '../store/store.ts'

export interface ReadingShareDeps {
  store: Pick<Store, 'owners'>
  /** How much the personal sources of one chat may cause in a day. */
  share: OwnerUsage
  now: () => number
  log: Logger
}

/**
 * Whether the page of an article may be requested: not once the personal sources of its owner have used up their share of the
 * day. The answer for an owner is kept, so create one for each turn.
 */
export function createReadingShare({ store, share, now, log }: ReadingShareDeps) {
  const known = new Map<number, Promise<boolean>>()

  const ask = async (sourceId: number): Promise<boolean> => {
    const chat = (await store.owners.of([sourceId])).get(sourceId)
    if (chat === undefined) return true
    const usage = await store.owners.usage(chat, now() - DAY)
    if (mayReadPages(usage, share)) return true
    log.warn({ chat, ...usage }, 'no more pages of the personal sources of a chat today')
    return false
  }

  return async (article: Pick<UnreadArticle, 'isPersonal' | 'sourceId'>): Promise<boolean> => {
    if (!article.isPersonal) return true
    const answer = known.get(article.sourceId) ?? ask(article.sourceId)
    known.set(article.sourceId, answer)
    return answer
  }
}
