import type { Message } from 'grammy/types'
import { afterAll, beforeAll } from 'vitest'
import type { NewPerson } from '../../sandbox/telegram/telegram.ts'
import { type Followed, type Talk, talk } from './conversation.ts'
import { sqlite } from './databases.ts'
import type { LocalBot } from './local-bot.ts'
import { type News, openTown, type Town } from './town.ts'

/** A town whose bot has read everything, and a subscriber. */
export interface Opened {
  town: Town
  bot: LocalBot
  ada: Talk
}

/** @param news `unread` where the test publishes something of its own: then the town has a press to itself. */
export async function openRead(
  person: NewPerson = {},
  news: Exclude<News, 'none'> = 'read',
): Promise<Opened> {
  const town = await openTown(sqlite, news)
  const bot = await town.bot()
  await bot.line(({ msg }) => msg === 'caught up with the sources')
  return { town, bot, ada: await subscriber(town, person) }
}

/** The same with a first digest in the chat, showing its first card. */
export async function openWithDigest(
  person: NewPerson = {},
  news: Exclude<News, 'none'> = 'read',
): Promise<Opened & { digest: Message }> {
  const open = await openRead(person, news)
  return { ...open, digest: await open.ada.say('/digest') }
}

/** Somebody who has just subscribed. */
export async function subscriber(
  town: Pick<Town, 'telegram'>,
  person: NewPerson = {},
): Promise<Talk> {
  const given = { first_name: 'Ada', language_code: 'en', ...person }
  const ada = talk(town, town.telegram.person(given))
  await ada.start()
  return ada
}

/** A subscriber with a first digest in the chat. */
export async function reader(
  town: Pick<Town, 'telegram'>,
  person: NewPerson = {},
): Promise<{ ada: Talk; digest: Followed }> {
  const ada = await subscriber(town, person)
  return { ada, digest: ada.follow(await ada.say('/digest')) }
}

/**
 * One town for all tests of a file or a `describe`, whose bot has read everything. Each test brings people of its own, so that
 * none depends on another. Gives what gives it, once the tests run.
 */
export function sharedTown(environment: Record<string, string> = {}): () => Omit<Opened, 'ada'> {
  let opened: Omit<Opened, 'ada'> | undefined
  beforeAll(async () => {
    const town = await openTown(sqlite, 'read')
    opened = { town, bot: await town.bot(environment) }
  })
  afterAll(() => opened?.town.close())
  return () => {
    if (opened === undefined) throw new Error('the town is open only while its tests run')
    return opened
  }
}
