import type { Message } from 'grammy/types'
import { afterAll, beforeAll } from 'vitest'
import type { NewPerson } from '../../sandbox/telegram/telegram.ts'
import { type Followed, type Talk, talk } from './conversation.ts'
import { sqlite } from './databases.ts'
import type { LocalBot } from './local-bot.ts'
import { type News, openTown, type Town } from './town.ts'

/** A test environment whose bot has read all articles, and a subscriber. */
export interface Opened {
  town: Town
  bot: LocalBot
  ada: Talk
}

/** @param news `unread` for tests that publish articles themselves: the environment then has its own sites */
export async function openRead(
  person: NewPerson = {},
  news: Exclude<News, 'none'> = 'read',
): Promise<Opened> {
  const town = await openTown(sqlite, news)
  const bot = await town.bot()
  await bot.line(({ msg }) => msg === 'caught up with the sources')
  return { town, bot, ada: await subscriber(town, person) }
}

/** The same, with a first digest in the chat that shows its first card. */
export async function openWithDigest(
  person: NewPerson = {},
  news: Exclude<News, 'none'> = 'read',
): Promise<Opened & { digest: Message }> {
  const open = await openRead(person, news)
  return { ...open, digest: await open.ada.say('/digest') }
}

/** A person who has just subscribed. */
export async function subscriber(
  town: Pick<Town, 'telegram'>,
  person: NewPerson = {},
): Promise<Talk> {
  const given = { first_name: 'Ada', language_code: 'en', ...person }
  const ada = talk(town, town.telegram.person(given))
  await ada.start()
  return ada
}

/** A subscriber with a first digest in their chat. */
export async function reader(
  town: Pick<Town, 'telegram'>,
  person: NewPerson = {},
): Promise<{ ada: Talk; digest: Followed }> {
  const ada = await subscriber(town, person)
  return { ada, digest: ada.follow(await ada.say('/digest')) }
}

/**
 * One test environment for all tests of a file or `describe`, whose bot has read all articles. Each test creates its own people,
 * so that tests do not depend on each other. Returns a function that returns the environment while the tests run.
 */
export function sharedTown(environment: Record<string, string> = {}): () => Omit<Opened, 'ada'> {
  let opened: Omit<Opened, 'ada'> | undefined
  beforeAll(async () => {
    const town = await openTown(sqlite, 'read')
    opened = { town, bot: await town.bot(environment) }
  })
  afterAll(() => opened?.town.close())
  return () => {
    if (opened === undefined)
      throw new Error('the test environment is only open while its tests run')
    return opened
  }
}
