import type { AlertGroup, NewsAlert } from '../../model/news-alert.ts'
import type { Subscriber } from '../../model/subscriber.ts'

/** What one chat is told now. */
export interface ToTell {
  readonly subscriber: Pick<Subscriber, 'chatId' | 'profileId' | 'lastDigestId'>
  /** Language of its summaries; `null` leaves each in its article's own. */
  readonly language: string | null
  readonly alerts: readonly NewsAlert[]
  readonly isLastOfDay: boolean
}

/**
 * Chats that are told the same and whose histories are the same share one digest: so their next digest is shared as well. Pure.
 */
export function groupAlerts(all: readonly ToTell[]): AlertGroup[] {
  const groups = Map.groupBy(all, ({ subscriber, alerts, isLastOfDay }) =>
    JSON.stringify([
      subscriber.profileId,
      subscriber.lastDigestId,
      isLastOfDay,
      alerts.map(({ articleId, words, news }) => [articleId, words, news]),
    ]),
  )
  return [...groups.values()].flatMap((chats) => {
    const [first] = chats
    if (first === undefined || first.alerts.length === 0) return []
    return {
      profileId: first.subscriber.profileId,
      lastDigestId: first.subscriber.lastDigestId,
      language: first.language,
      isLastOfDay: first.isLastOfDay,
      alerts: first.alerts.map(({ articleId, storyId, words, news }) => ({
        articleId,
        storyId,
        words,
        news,
      })),
      chatIds: chats.map(({ subscriber }) => subscriber.chatId),
    }
  })
}
