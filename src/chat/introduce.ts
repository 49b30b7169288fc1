import type { Api } from 'grammy'
import type { BotCommandScope } from 'grammy/types'
import type { Logger } from '../log.ts'
import type { Command } from './context.ts'
import type { Texts } from './texts.ts'

/** Where commands are shown: in groups only those that mean something there. */
const SCOPES: readonly BotCommandScope['type'][] = ['all_private_chats', 'all_group_chats']

/** Tells Telegram the bot's commands and description in every language: what people see before they write. */
export async function introduce(
  api: Api,
  texts: Texts,
  commands: readonly Command[],
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
