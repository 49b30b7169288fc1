import { EVERY_DAY } from '../../src/model/schedule.ts'
import type { Subscriber } from '../../src/model/subscriber.ts'
import { HOUR } from '../../src/model/time.ts'
import type { Store } from '../../src/store/store.ts'
import { articleContent, listedSource, newEntry, paragraph } from './new-article.ts'

/** How a published article differs from an ordinary short piece of an hour ago. */
export interface PublishedOver {
  url?: string
  title?: string
  /** Its whole text, one paragraph each. */
  text?: readonly string[]
  publishedAt?: number
}

/** Sources by these names, in English, as the operator's file lists them. */
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
 * Articles of one source, found in its feed and read whole, as collecting and reading leave them. Gives the ids of those that
 * are new.
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

/** Subscribes a private chat that gets seven articles a day at eight in the morning, UTC, next at `dueAt`. */
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
    ...change,
  })
}
