import type { NewsAlert } from '../../model/news-alert.ts'
import type { Subscriber } from '../../model/subscriber.ts'
import { SECOND } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import type { Summariser } from '../../summarise/summariser.ts'
import { groupAlerts, type ToTell } from './group-alerts.ts'
import { holdLonger } from './hold-until.ts'

export interface ReleaseDeps {
  store: Pick<Store, 'newsAlerts' | 'profiles' | 'subscribers'>
  summariser: Pick<Summariser, 'ensure'>
  now: () => number
}

/** Alerts released in one run. */
const BATCH = 2000
/** Stories in one message; what is above is left out. */
const MOST_TOGETHER = 10
/** Deadline for summaries, which were made when the stories were found, unless the language has changed. */
const SUMMARY_MS = 10 * SECOND

/** Plans what has waited long enough: each chat gets one message with all of it. Returns the number of deliveries. */
export async function releaseAlerts({ store, summariser, now }: ReleaseDeps): Promise<number> {
  const due = await store.newsAlerts.due(now(), BATCH)
  if (due.length === 0) return 0
  const open = await withoutSent(due, store)
  const byChat = Map.groupBy(open, ({ chatId }) => chatId)
  const subscribers = await store.subscribers.many([...byChat.keys()])
  const toTell: ToTell[] = []
  for (const [chatId, alerts] of byChat) {
    const subscriber = subscribers.get(chatId)
    if (subscriber === undefined || !isAddressable(subscriber, now())) {
      for (const alert of alerts) await store.newsAlerts.discard(alert)
      continue
    }
    const later = holdLonger(subscriber, now())
    if (later !== null) {
      await store.newsAlerts.postpone(chatId, later)
      continue
    }
    for (const alert of alerts.slice(MOST_TOGETHER)) await store.newsAlerts.discard(alert)
    const { language } = await store.profiles.preferences(subscriber.profileId)
    const together = alerts.slice(0, MOST_TOGETHER)
    const ids = together.map(({ articleId }) => articleId)
    const rejected = await summariser.ensure(ids, language, SUMMARY_MS)
    const told = together.filter(({ articleId }) => !rejected.has(articleId))
    for (const alert of together) {
      if (rejected.has(alert.articleId)) await store.newsAlerts.discard(alert)
    }
    toTell.push({ subscriber, language, alerts: told, isLastOfDay: false })
  }
  const groups = groupAlerts(toTell)
  for (const group of groups) await store.newsAlerts.plan(group, now())
  return groups.reduce((sum, { chatIds }) => sum + chatIds.length, 0)
}

/**
 * Those of stories that their chats were not sent meanwhile, or of articles where they follow the story; the others are
 * forgotten.
 */
async function withoutSent(
  due: readonly NewsAlert[],
  { newsAlerts }: Pick<Store, 'newsAlerts'>,
): Promise<NewsAlert[]> {
  const open: NewsAlert[] = []
  const byTold = Map.groupBy(due, ({ articleId, news }) => `${articleId} ${news === null}`)
  for (const [, alerts] of byTold) {
    const [first] = alerts
    if (first === undefined) continue
    const { articleId, storyId, news } = first
    const sent = await newsAlerts.sent(
      alerts.map(({ chatId }) => chatId),
      { articleId, storyId: news === null ? storyId : null },
    )
    for (const alert of alerts) {
      if (sent.has(alert.chatId)) await newsAlerts.discard(alert)
      else open.push(alert)
    }
  }
  return open
}

function isAddressable({ state, pausedUntil }: Subscriber, now: number): boolean {
  return state === 'active' && (pausedUntil === null || pausedUntil <= now)
}
