import type { Chat } from '../../sandbox/telegram/chat.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { Bot } from './bot.ts'
import { sqlite } from './databases.ts'
import { openTown, type Town } from './town.ts'

/** A person in one of the chats. Ada is the operator. */
export interface Speaker {
  person: Person
  chat: Chat
}

/** A local Telegram server with the bot in four chats: the operator's private chat, another person's, a group and a channel. */
export interface FourChats {
  town: Town
  bot: Bot
  speakers: readonly Speaker[]
  /** Addresses of articles that can be read. */
  links: readonly string[]
}

export async function openFourChats(more: Record<string, string>): Promise<FourChats> {
  const town = await openTown(sqlite, 'read', { keepCalls: 20_000 })
  const { telegram } = town
  const ada = telegram.person({ first_name: 'Ada' })
  // Clients may send any language code.
  const bob = telegram.person({ first_name: 'Bob', language_code: 'classic-zh-cn' })
  const bot = await town.bot({
    ADMIN_IDS: String(ada.id),
    UPDATES_PER_MINUTE: '6000',
    DIGESTS_PER_DAY: '1000',
    LINKS_PER_DAY: '1000',
    ...more,
  })
  const group = telegram.supergroup({ title: 'Newsroom', people: [ada, bob] })
  const channel = telegram.channel({ title: 'Tech', people: [ada, bob] })
  for (const person of [ada, bob]) {
    person.start()
    await telegram.waitFor(() =>
      person.chat.messages.find(({ text }) => text?.startsWith('Welcome.')),
    )
    person.send('/digest')
  }
  ada.addBot(group)
  ada.addBot(channel)
  ada.send(`/start@${telegram.bot.username}`, { to: group })
  await telegram.waitFor(() => telegram.pendingUpdates === 0)
  const people = [ada, bob]
  const chats = [null, group, channel]
  const speakers = people.flatMap((person) =>
    chats.map((chat) => ({ person, chat: chat ?? person.chat })),
  )
  const links = (await town.rows('select link from article order by id limit 3')).map(({ link }) =>
    String(link),
  )
  return { town, bot, speakers, links }
}
