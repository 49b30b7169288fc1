import { DEFAULT_QUIET } from '../../src/model/quiet-hours.ts'
import { EVERY_DAY } from '../../src/model/schedule.ts'
import type { Subscriber } from '../../src/model/subscriber.ts'
import { HOUR } from '../../src/model/time.ts'
import type { Store } from '../../src/store/store.ts'
import { articleContent, listedSource, newEntry, paragraph } from './new-article.ts'

/** Properties of a published article; by default it is an ordinary short one from an hour ago. */
export interface PublishedOver {
  url?: string
  title?: string
  /** Its full text, one string per paragraph. */
  text?: readonly string[]
  publishedAt?: number
}

/** Adds English sources with these names, as if the operator's file listed them. */
export function listSources(
  store: Store,
  names: readonly string[],
  now: number,
  topicOf: (place: number) => string | null = () => null,
): Promise<void> {
  const listed = names.map((name, place) => listedSource(name, { topic: topicOf(place) }))
  return store.sources.sync(listed, now)
}

/**
 * Stores articles of one source with their full texts, as if they had been collected and read. Returns the ids of the new
 * ones.
 */
export async function publishRead(
  store: Store,
  source: { id: number; title: string },
  overs: readonly PublishedOver[],
  now: number,
): Promise<number[]> {
  const name = source.title.toLowerCase().replaceAll(' ', '-')
  const ids: number[] = []
  for (const [place, over] of overs.entries()) {
    const url = over.url ?? `https://${name}.example/${place + 1}`
    const found = newEntry({
      url,
      title: over.title ?? `News of ${source.title}`,
      publishedAt: over.publishedAt ?? now - HOUR,
    })
    const [id] = await store.articles.record(source.id, [found], now)
    if (id === undefined) continue
    const text = over.text ?? [
      `The council of ${source.title} opened a library of 40 machines on Monday. It cost less than planned.`,
    ]
    const reading = articleContent({
      blocks: text.map(paragraph),
      words: 400,
    })
    await store.articles.saveContent(id, reading, now)
    ids.push(id)
  }
  return ids
}

/** Subscribes a private chat to seven articles a day at 08:00 UTC, due next at `dueAt`. */
export async function subscribe(
  store: Store,
  chatId: number,
  dueAt: number,
  change: Partial<Subscriber> = {},
): Promise<void> {
  await store.subscribers.subscribe({
    chatId,
    kind: 'private',
    name: `Reader ${chatId}`,
    language: 'en',
    profileId: await store.profiles.ensure({ size: 7 }),
    schedule: { zone: 'UTC', times: [480], weekdays: EVERY_DAY },
    state: 'active',
    nextDueAt: dueAt,
    lastDigestId: null,
    missedAt: null,
    createdAt: dueAt,
    updatedAt: dueAt,
    threadId: null,
    form: 'cards',
    reading: 'classic',
    pictures: true,
    pausedUntil: null,
    sound: true,
    memberCopies: false,
    deniedSince: null,
    subscribedBy: null,
    ownerToldAt: null,
    quiet: DEFAULT_QUIET,
    recap: null,
    recapDueAt: null,
    voice: 'asked',
    ...change,
  })
}
