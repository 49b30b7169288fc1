import type { Api } from 'grammy'
import type { Logger } from '../log.ts'
import type { Command } from './context.ts'
import type { Texts } from './texts.ts'

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
    const other = language === undefined ? {} : { language_code: language as 'de' }
    try {
      await api.setMyCommands(
        commands.map(({ name }) => ({ command: name, description: t(`command-${name}`) })),
        other,
      )
      await api.setMyDescription(t('bot-description'), other)
      await api.setMyShortDescription(t('bot-short-description'), other)
    } catch (err) {
      // Telegram allows few of these a day; the bot works without.
      log.warn({ err, language }, 'could not set commands and descriptions')
    }
  }
}
