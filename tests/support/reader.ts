import type { Message } from 'grammy/types'
import type { NewPerson } from '../../sandbox/telegram/telegram.ts'
import type { BotProcess } from './bot-process.ts'
import { type Talk, talk } from './conversation.ts'
import { sqlite } from './databases.ts'
import { openTown, type Town } from './town.ts'

/** A town whose bot has read everything, and a subscriber. */
export interface Opened {
  town: Town
  bot: BotProcess
  ada: Talk
}

/** @param news `unread` where the test publishes something of its own: then the town has a press to itself. */
export async function openRead(
  person: NewPerson = {},
  news: 'read' | 'unread' = 'read',
): Promise<Opened> {
  const town = await openTown(sqlite, news)
  const bot = await town.bot()
  await bot.line(({ msg }) => msg === 'caught up with the sources')
  const ada = talk(
    town,
    town.telegram.person({ first_name: 'Ada', language_code: 'en', ...person }),
  )
  await ada.say('/start')
  return { town, bot, ada }
}

/** The same with a first digest in the chat, showing its first card. */
export async function openWithDigest(
  person: NewPerson = {},
  news: 'read' | 'unread' = 'read',
): Promise<Opened & { digest: Message }> {
  const open = await openRead(person, news)
  return { ...open, digest: await open.ada.say('/digest') }
}
