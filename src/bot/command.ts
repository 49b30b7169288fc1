import type { BotContext } from './bot-context.ts'

/**
 * A slash command: one file in `commands/`, its description in `locales/` under `command-NAME`. `Deps` is what its handler
 * uses of `BotDeps`.
 */
export interface Command<Deps = object> {
  readonly name: string
  /** Former names, which still work but are not in Telegram's menu. */
  readonly aliases?: readonly string[]
  /** Concerns one person, so it is not offered in groups. */
  readonly privateOnly?: true
  /** Changes what everybody in the chat receives, so in groups only administrators may use it. */
  readonly chatAdminsOnly?: true
  /** For the bot's admins in their private chats; to anybody else it is an unknown command. */
  readonly operatorOnly?: true
  readonly handle: (ctx: BotContext, deps: Deps) => Promise<void>
}
