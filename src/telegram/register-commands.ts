import type { Api } from 'grammy'
import type { BotCommandScope } from 'grammy/types'
import type { Logger } from '../log.ts'
import type { Texts } from '../text/locales.ts'

/** What Telegram's menu needs to know of a command; its description is in `locales/` under `command-NAME`. */
export interface CommandName {
  name: string
  /** Not offered in groups. */
  privateOnly?: true
}

/** Where commands are shown: in groups only those that mean something there. */
const SCOPES: readonly BotCommandScope['type'][] = ['all_private_chats', 'all_group_chats']
/** Shows each admin, in the private chat with the bot, the operator's commands below everybody's. */
export async function registerAdminCommands(
  api: Api,
  texts: Texts,
  commands: readonly CommandName[],
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
      log.debug({ err, chat }, 'could not show an admin their commands')
    }
  }
}

/** Tells Telegram the bot's commands and description in every language: what people see before they write. */
export async function registerCommands(
  api: Api,
  texts: Texts,
  commands: readonly CommandName[],
  log: Logger,
): Promise<void> {
  // English first and without a code: it serves every language that has no texts of its own.
  for (const language of [undefined, ...texts.languages.filter((one) => one !== 'en')]) {
    const t = texts.in(language ?? 'en')
    // Telegram takes two letters: `pt` stands for all who speak it.
    const other = language === undefined ? {} : { language_code: language.slice(0, 2) as 'de' }
    try {
      for (const type of SCOPES) {
        const shown = commands.filter((one) => type === 'all_private_chats' || !one.privateOnly)
        await api.setMyCommands(
          shown.map(({ name }) => ({ command: name, description: t(`command-${name}`) })),
          { ...other, scope: { type } as BotCommandScope },
        )
      }
      await api.setMyDescription(t('bot-description'), other)
      await api.setMyShortDescription(t('bot-short-description'), other)
    } catch (err) {
      // Telegram allows few of these a day; the bot works without.
      log.warn({ err, language }, 'could not set commands and descriptions')
    }
  }
}
