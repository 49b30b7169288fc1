import type { Api } from 'grammy'
import type { BotCommandScope, LanguageCode } from 'grammy/types'
import type { Logger } from '../log.ts'
import type { Texts } from '../text/locales.ts'

/** What Telegram's menu shows of a command; its description is in `locales/` under `command-NAME`. */
export interface MenuCommand {
  name: string
  /** Not offered in groups. */
  privateOnly?: true
}

/** The chats whose menus list commands: private chats list all, groups only those that are useful there. */
const SCOPES: readonly BotCommandScope[] = [
  { type: 'all_private_chats' },
  { type: 'all_group_chats' },
]

/** Adds the operator's commands to the menu of each admin's private chat, below everybody's commands. */
export async function registerAdminCommands(
  api: Api,
  texts: Texts,
  commands: readonly MenuCommand[],
  adminIds: Iterable<number>,
  log: Logger,
): Promise<void> {
  const t = texts.in('en')
  const menu = commands.map(({ name }) => ({ command: name, description: t(`command-${name}`) }))
  for (const chat of adminIds) {
    try {
      await api.setMyCommands(menu, { scope: { type: 'chat', chat_id: chat } })
    } catch (err) {
      // An admin who never pressed Start has no chat yet.
      log.debug({ err, chat }, 'could not set the commands of an admin')
    }
  }
}

/** Sets the bot's commands and its description, which people see before they first write, in every language. */
export async function registerCommands(
  api: Api,
  texts: Texts,
  commands: readonly MenuCommand[],
  log: Logger,
): Promise<void> {
  // English first and without a language code: Telegram uses it for every language without texts of its own.
  for (const language of [undefined, ...texts.languages.filter((one) => one !== 'en')]) {
    const t = texts.in(language ?? 'en')
    // Telegram accepts two letters only: `pt` covers every kind of Portuguese.
    const other =
      language === undefined ? {} : { language_code: language.slice(0, 2) as LanguageCode }
    try {
      for (const scope of SCOPES) {
        const shown = commands.filter(
          (one) => scope.type === 'all_private_chats' || !one.privateOnly,
        )
        await api.setMyCommands(
          shown.map(({ name }) => ({ command: name, description: t(`command-${name}`) })),
          { ...other, scope },
        )
      }
      await api.setMyDescription(t('bot-description'), other)
      await api.setMyShortDescription(t('bot-short-description'), other)
    } catch (err) {
      // Telegram allows few of these calls a day; the bot works without them.
      log.warn({ err, language }, 'could not set commands and descriptions')
    }
  }
}
