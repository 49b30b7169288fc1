import type { BotCommand, BotCommandScope } from 'grammy/types'
import { LIMITS } from './limits.ts'
import { bad } from './refusal.ts'
import { codePoints } from './text/format.ts'

/** The bot's command lists, each for a scope and a language. */
export class CommandBook {
  readonly #lists = new Map<string, BotCommand[]>()

  /** @throws Refusal 400 for a list that Telegram refuses */
  set(commands: readonly BotCommand[], scope: BotCommandScope | undefined, language = ''): void {
    checkCommands(commands)
    checkLanguage(language)
    if (commands.length === 0) this.#lists.delete(keyOf(scope, language))
    else
      this.#lists.set(
        keyOf(scope, language),
        commands.map((command) => ({ ...command })),
      )
  }

  get(scope: BotCommandScope | undefined, language = ''): BotCommand[] {
    checkLanguage(language)
    return this.#lists.get(keyOf(scope, language)) ?? []
  }

  delete(scope: BotCommandScope | undefined, language = ''): void {
    checkLanguage(language)
    this.#lists.delete(keyOf(scope, language))
  }

  /**
   * The list that a person sees in a chat: the narrowest scope that has one, the person's language before none
   * (Bot API, "Determining list of commands").
   */
  seenBy(
    chat: { id: number; type: string },
    person: number,
    language: string,
    admin: boolean,
  ): BotCommand[] {
    const group = chat.type === 'group' || chat.type === 'supergroup'
    const scopes: BotCommandScope[] = group
      ? [
          { type: 'chat_member', chat_id: chat.id, user_id: person },
          ...(admin ? [{ type: 'chat_administrators', chat_id: chat.id } as const] : []),
          { type: 'chat', chat_id: chat.id },
          ...(admin ? [{ type: 'all_chat_administrators' } as const] : []),
          { type: 'all_group_chats' },
          { type: 'default' },
        ]
      : [{ type: 'chat', chat_id: chat.id }, { type: 'all_private_chats' }, { type: 'default' }]
    for (const scope of scopes) {
      const list = this.get(scope, languageCode(language))
      const found = list.length > 0 ? list : this.get(scope)
      if (found.length > 0) return found
    }
    return []
  }
}

/** The two-letter code that lists are kept under, of a tag such as `pt-BR`. */
function languageCode(tag: string): string {
  return tag.slice(0, 2).toLowerCase()
}

function keyOf(scope: BotCommandScope = { type: 'default' }, language: string): string {
  const chat = 'chat_id' in scope ? scope.chat_id : ''
  const user = 'user_id' in scope ? scope.user_id : ''
  return [scope.type, chat, user, language].join(' ')
}

function checkLanguage(language: string): void {
  if (!/^([a-z]{2})?$/.test(language)) throw bad('invalid language code specified')
}

function checkCommands(commands: readonly BotCommand[]): void {
  if (commands.length > LIMITS.commands) throw bad('BOT_COMMANDS_TOO_MUCH')
  const names = new Set<string>()
  for (const { command, description } of commands) {
    const name = command.replace(/^\//, '')
    if (name === '') throw bad('command must be non-empty')
    if (!/^[a-z0-9_]+$/.test(name) || name.length > LIMITS.commandName) {
      throw bad('BOT_COMMAND_INVALID')
    }
    const length = codePoints(description.trim())
    if (length === 0) throw bad('command description must be non-empty')
    if (length > LIMITS.commandDescription) throw bad('BOT_COMMAND_DESCRIPTION_INVALID')
    if (names.has(name)) throw bad('BOT_COMMAND_DUPLICATE')
    names.add(name)
  }
}
