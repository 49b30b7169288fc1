import type { Telegram } from './telegram/telegram.ts'

/** Adds three people who speak different languages, and a group, a forum and a channel that the bot is not in yet. */
export function addDemoUsers(telegram: Telegram): void {
  const ada = telegram.person({
    first_name: 'Ada',
    last_name: 'Lindqvist',
    username: 'ada',
    language_code: 'en',
  })
  const pavel = telegram.person({
    first_name: 'Павел',
    last_name: 'Орлов',
    username: 'pavel',
    language_code: 'ru',
  })
  const greta = telegram.person({
    first_name: 'Greta',
    last_name: 'Vogt',
    username: 'greta',
    language_code: 'de',
  })
  telegram.group({ title: 'Breakfast table', people: [ada, greta] })
  telegram.channel({ title: 'Tech before nine', username: 'tech_before_nine', people: [greta] })
  const forum = telegram.supergroup({ title: 'The lab', topics: true, people: [ada, pavel, greta] })
  ada.openTopic(forum, 'News')
  ada.openTopic(forum, 'Lunch')
}
